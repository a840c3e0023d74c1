// Serves the mock until it is stopped: `npm run mock`, or `npm run mock -- 4010` for a fixed port.

import { serveMock } from './src/index.ts'

const port = Number(process.argv[2] ?? 0)
const server = await serveMock({ port, tokenDelay: 20 })

console.log(
  `The mock listens on ${server.url}/v1 and takes every key that does not start with sk-bad.`,
)
console.log('Press Ctrl+C to stop it.')
