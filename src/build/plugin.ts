import { readFile, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Plugin, ViteBuilder } from 'vite'
import { workerFile } from '../app/offline/offline.ts'
import type { createRenderer } from '../app/server.tsx'
import { buildSite } from './buildSite.ts'
import { compressFolder } from './compressFolder.ts'
import { type Content, contentOf, type ReadFolder } from './contentOf.ts'
import { contentSecurityPolicy } from './contentSecurityPolicy.mjs'
import { embedEnvironments, frameTemplate, preactInFrame } from './embedBuilds.ts'
import { formatDiagnostic } from './formatDiagnostic.ts'
import { keepFiles } from './keepFiles.ts'
import { picturesIn } from './picturesIn.ts'
import { prerender } from './prerender.ts'
import { publishDocuments } from './publishDocuments.ts'
import { serveContent } from './serveContent.ts'
import { servePreview } from './servePreview.ts'

export interface UnstuckOptions {
  /** The folder of guides. */
  readonly content: string
  readonly readFolder: ReadFolder
}

/** Where the half of the build that draws pages goes: it is used once and not published. */
const serverFolder = '.cache/server'

interface ServerModule {
  readonly createRenderer: typeof createRenderer
}

function isServerModule(value: unknown): value is ServerModule {
  return typeof value === 'object' && value !== null && 'createRenderer' in value
}

/** Builds, serves and previews the site of a folder of guides. `site.yaml` gives the base where the command line does not. */
export function unstuck({ content: folder, readFolder }: UnstuckOptions): Plugin[] {
  let base = '/'
  let content: Content | undefined
  const compiled = () => {
    content ??= contentOf(folder, readFolder)
    return content
  }

  async function buildApp(builder: ViteBuilder): Promise<void> {
    const { root, logger, build } = builder.config
    const { diagnostics, compiled: all, site } = compiled()
    for (const diagnostic of diagnostics) {
      const line = formatDiagnostic(diagnostic)
      if (diagnostic.severity === 'error') logger.error(line)
      else logger.warn(line)
    }
    const errors = diagnostics.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) throw new Error(`${errors.length} errors in the guides of ${folder}`)

    for (const environment of Object.values(builder.environments)) await builder.build(environment)

    const module: unknown = await import(
      pathToFileURL(resolve(root, serverFolder, 'server.js')).href
    )
    if (!isServerModule(module)) throw new Error(`${serverFolder}: expected createRenderer`)
    const out = resolve(root, build.outDir)
    const built = buildSite(all, site, base)
    const renderer = module.createRenderer({
      library: built.library,
      page: built.page,
      base,
      pictures: await picturesIn(out),
    })
    const template = await readFile(join(out, 'index.html'), 'utf8')
    const frame = await readFile(join(out, frameTemplate), 'utf8')
    const count = await prerender(built, renderer, template, { folder: out, base, frame })
    await rm(join(out, frameTemplate))
    await publishDocuments(root, out)
    await keepFiles(out, built.folder)
    await compressFolder(out)
    await rm(resolve(root, serverFolder), { recursive: true, force: true })
    logger.info(`${count} pages`)
  }

  const site: Plugin = {
    name: 'unstuck',
    config(config, { command }) {
      const base = config.base ?? compiled().site.base
      return {
        base,
        appType: 'custom',
        builder: {},
        environments: {
          ...embedEnvironments,
          client: { build: { rolldownOptions: { input: 'index.html' } } },
          ssr: {
            build: {
              outDir: serverFolder,
              emptyOutDir: true,
              copyPublicDir: false,
              rolldownOptions: {
                input: 'src/app/server.tsx',
                output: { entryFileNames: 'server.js' },
              },
            },
          },
          offline: {
            consumer: 'client',
            define: { 'process.env.NODE_ENV': '"production"' },
            build: {
              emptyOutDir: false,
              copyPublicDir: false,
              rolldownOptions: {
                input: 'src/app/offline/serviceWorker.ts',
                output: { entryFileNames: workerFile, format: 'iife' },
              },
            },
          },
        },
        ...(command === 'build' ? {} : { optimizeDeps: { include: ['react-dom/client'] } }),
      }
    },
    configResolved(resolved) {
      base = resolved.base
    },
    buildApp,
    transformIndexHtml: {
      order: 'post',
      handler: (html, { server }) =>
        server === undefined
          ? html
              .replace(
                '<meta charset="utf-8">',
                `$&\n    <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy}">`,
              )
              .replace(
                '</head>',
                `  <link rel="manifest" href="${base}manifest.webmanifest">\n  $&`,
              )
          : html,
    },
    configureServer: (server) => serveContent(server, folder, readFolder),
    configurePreviewServer: servePreview,
  }
  return [preactInFrame, site]
}
