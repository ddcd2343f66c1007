import { defineConfig } from '@playwright/test'
import { findOrInstallBrowser } from './src/cli/findBrowser.mjs'

const port = Number(process.env.E2E_PORT ?? 4273)

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: process.env.CI === 'true',
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    baseURL: `http://localhost:${port}/`,
    launchOptions: await findOrInstallBrowser(),
    // What a service worker fetches, no test could change on its way; the tests of it allow it.
    serviceWorkers: 'block',
    trace: 'retain-on-failure',
  },
  webServer: {
    command: `node src/cli/serve.mjs --port ${port} --folder ${process.env.E2E_FOLDER ?? 'dist'}`,
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
  },
})
