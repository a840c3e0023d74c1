// Serves a bundled Worker in workerd until it is stopped: `node serveWorker.mjs bundle.js`, with settings
// of miniflare as JSON after it.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Miniflare } from 'miniflare'

const [script, settings = '{}'] = process.argv.slice(2)
const miniflare = new Miniflare({
  modules: true,
  script: readFileSync(script, 'utf8'),
  compatibilityDate: '2026-07-01',
  host: '127.0.0.1',
  port: 0,
  ...JSON.parse(settings),
})
const url = await miniflare.ready

// The binary that miniflare runs is not among the dependencies here but among its own.
const workerd = createRequire(import.meta.resolve('miniflare')).resolve('workerd/bin/workerd')
const version = execFileSync(workerd, ['--version'], { encoding: 'utf8' }).trim().split(' ').pop()
console.log(`workerd ${version} listens on ${url.origin}`)
