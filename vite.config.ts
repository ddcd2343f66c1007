import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { unstuck } from './src/build/plugin.ts'
import { withoutSamples } from './src/build/withoutSamples.ts'
import { readFolder } from './src/cli/readFolder.ts'

const inModules = (path: string) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url))

// The parser's table of character names comes in two editions: the one for browsers asks the document, which a worker does not have.
const characterNames = {
  find: 'decode-named-character-reference',
  replacement: inModules('decode-named-character-reference/index.js'),
}

// The router's package names only the edition that warns who develops with it.
const quietRouter = [
  { find: /^react-router$/, replacement: inModules('react-router/dist/production/index.mjs') },
  {
    find: /^react-router\/dom$/,
    replacement: inModules('react-router/dist/production/dom-export.mjs'),
  },
]

// What every page loads stays one file: cut where a late page shares parts of it, it would compress worse and take more requests.
const oneFirstFile = { groups: [{ name: 'app', tags: ['$initial' as const] }] }

export default defineConfig(({ command }) => ({
  resolve: { alias: [characterNames, ...(command === 'build' ? quietRouter : [])] },
  // Every browser that can draw the pages loads modules ahead by itself.
  build: { modulePreload: { polyfill: false } },
  environments: {
    client: {
      build: {
        rolldownOptions: { output: { codeSplitting: oneFirstFile } },
      },
    },
  },
  worker: { plugins: () => [withoutSamples] },
  plugins: [
    react(),
    withoutSamples,
    unstuck({ content: process.env.UNSTUCK_CONTENT ?? 'content', readFolder }),
  ],
}))
