import { defineConfig } from '@playwright/test'
import { findOrInstallBrowser } from './src/cli/findBrowser.mjs'

/** What is measured in browsers and takes too long for every test run: `npm run measure -- embed`, `hosts`, `firefox`. */
export default defineConfig({
  testDir: 'e2e/measure',
  testMatch: '*.measure.ts',
  outputDir: '.cache/measure-results',
  workers: 1,
  retries: 0,
  timeout: 900_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    launchOptions: await findOrInstallBrowser(),
    serviceWorkers: 'block',
    actionTimeout: 30_000,
  },
})
