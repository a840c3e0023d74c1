// Runs the files it is given, with the mock in place of the network.
import { pathToFileURL } from 'node:url'
import { createMock } from '@bonsai-ai/mock'
import type { Outcome } from './run.ts'

const mock = createMock()
globalThis.fetch = async (input, init) => {
  const request = new Request(input, init)
  // Where examples get the files they send.
  if (new URL(request.url).hostname === 'example.com') return new Response('a file')
  return mock(request)
}
Object.assign(globalThis, {
  env: { OPENAI_API_KEY: 'sk-example', OPENAI_WEBHOOK_SECRET: 'whsec_ZXhhbXBsZQ==' },
})
// What an example prints is for its reader.
console.log = () => {}

for (const path of process.argv.slice(2)) {
  const outcome: Outcome = await import(pathToFileURL(path).href).then(
    () => ({ path }),
    (error: unknown) => ({
      path,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    }),
  )
  process.stdout.write(`${JSON.stringify(outcome)}\n`)
}
// An example may have left a stream open.
process.exit()
