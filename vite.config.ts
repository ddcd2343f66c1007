import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { unstuck } from './src/build/plugin.ts'
import { readFolder } from './src/cli/readFolder.ts'

export default defineConfig({
  plugins: [react(), unstuck({ content: process.env.UNSTUCK_CONTENT ?? 'content', readFolder })],
})
