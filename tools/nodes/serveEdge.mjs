// Serves a bundled script in Vercel's edge runtime until it is stopped: `node serveEdge.mjs bundle.js`.
import { readFileSync } from 'node:fs'
import { EdgeRuntime, runServer } from 'edge-runtime'

const [script] = process.argv.slice(2)
const manifest = new URL('node_modules/edge-runtime/package.json', import.meta.url)
const { version } = JSON.parse(readFileSync(manifest, 'utf8'))

const runtime = new EdgeRuntime({ initialCode: readFileSync(script, 'utf8') })
const server = await runServer({ runtime, port: 0, host: '127.0.0.1' })
console.log(`edge-runtime ${version} listens on ${new URL(server.url).origin}`)
