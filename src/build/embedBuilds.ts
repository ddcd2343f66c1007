import type { EnvironmentOptions, Plugin } from 'vite'

/** The template of the pages for frames, in the project and in the folder that is built. */
export const frameTemplate = 'embed.html'

const beside = { emptyOutDir: false, copyPublicDir: false }

/** The two builds beside the app's own: the pages for frames, which share nothing with the others, and the loader with its second file at the site's root. */
export const embedEnvironments: Readonly<Record<'frame' | 'loader', EnvironmentOptions>> = {
  frame: {
    consumer: 'client',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ...beside,
      rolldownOptions: {
        input: frameTemplate,
        // The router asks whether there is `useOptimistic` before it uses it: Preact has none, and none is needed.
        checks: { importIsUndefined: false },
        // What every frame loads is one file, as of the pages: it compresses better, and takes fewer requests.
        output: { codeSplitting: { groups: [{ name: 'frame', tags: ['$initial' as const] }] } },
      },
    },
  },
  loader: {
    consumer: 'client',
    build: {
      ...beside,
      rolldownOptions: {
        input: { embed: 'src/embed/embed.ts', 'embed-care': 'src/embed/care.ts' },
        preserveEntrySignatures: 'strict',
        output: { entryFileNames: '[name].js' },
      },
    },
  },
}

const small: Readonly<Record<string, string>> = {
  react: 'preact/compat',
  'react-dom': 'preact/compat',
  'react-dom/client': 'preact/compat/client',
  'react/jsx-runtime': 'preact/jsx-runtime',
  'use-sync-external-store/shim': 'preact/compat',
}

/** Builds the pages for frames with Preact: they are drawn by their script alone, and weigh on pages that are not ours. */
export const preactInFrame: Plugin = {
  name: 'preact-in-frame',
  enforce: 'pre',
  applyToEnvironment: ({ name }) => name === 'frame',
  resolveId(id, importer) {
    const name = small[id]
    return name === undefined ? null : this.resolve(name, importer, { skipSelf: true })
  },
}
