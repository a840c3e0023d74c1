import { join } from 'node:path'
import { defineConfig } from 'vite'

const cache = join(import.meta.dirname, '../.cache/playground')

export default defineConfig({
  root: import.meta.dirname,
  // The built page works under any path.
  base: './',
  cacheDir: join(cache, 'vite'),
  publicDir: join(cache, 'public'),
  resolve: { alias: { 'virtual:endpoints': join(cache, 'endpoints.json') } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: { target: 'es2022', chunkSizeWarningLimit: 1500 },
})
