import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [react()],
  test: {
    // Properties are tried hundreds of times: on a busy machine that takes longer than the usual five seconds.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['src/**/*.test.ts'],
          exclude: ['src/app/**', 'src/embed/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'ui',
          environment: 'jsdom',
          include: ['src/{app,embed}/**/*.test.{ts,tsx}'],
          setupFiles: ['src/app/testSetup.ts'],
        },
      },
    ],
  },
})
