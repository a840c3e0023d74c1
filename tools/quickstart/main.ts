// The program of `npm start`: three calls through the SDK, against the mock, or against the real API
// where `OPENAI_API_KEY` is set (`OPENAI_BASE_URL` and `OPENAI_MODEL` may be).

import { createClient } from '@bonsai-ai/core'
import { serveMock } from '@bonsai-internal/testing'
import { answerWithTool, refusal, streamAnswer } from './sample.ts'
import { sdkSize } from './sdkSize.ts'

const { OPENAI_API_KEY, OPENAI_BASE_URL, OPENAI_MODEL } = process.env
const server = OPENAI_API_KEY ? undefined : await serveMock({ tokenDelay: 15 })
const baseURL = server ? `${server.url}/v1` : OPENAI_BASE_URL || 'https://api.openai.com/v1'
const model = (!server && OPENAI_MODEL) || 'gpt-5.4-mini'
const failures: string[] = []

console.log(
  server
    ? `No OPENAI_API_KEY is set, so a mock on ${server.url} answers.`
    : `Asking ${model} at ${baseURL}.`,
)

const client = createClient({ apiKey: OPENAI_API_KEY || 'mock-key', baseURL })
let speed = ''

await step('A streamed answer', async () => {
  const start = performance.now()
  let firstAt = 0
  let lastAt = 0
  let pieces = 0
  const { text, tokens } = await streamAnswer(client, model, (piece) => {
    process.stdout.write(piece)
    if (piece === '') return
    lastAt = performance.now()
    firstAt ||= lastAt
    pieces += 1
  })
  process.stdout.write('\n')

  if (text.trim() === '') throw new Error('The answer was empty.')
  if (pieces < 2) throw new Error('The answer came in one piece.')
  if (tokens === 0) throw new Error('The server did not count the tokens.')
  // The first token is what the clock starts with, so it is not counted.
  const rate = (tokens - 1) / ((lastAt - firstAt) / 1000)
  speed = `time to first token ${(firstAt - start).toFixed(0)} ms, ${rate.toFixed(0)} tokens/s`
})

await step('A tool call', async () => {
  const cities: string[] = []
  const answer = await answerWithTool(client, model, (city) => {
    const weather = { temperature: 21, unit: 'celsius', sky: 'clear' }
    console.log(`get_weather(${JSON.stringify(city)}) is ${JSON.stringify(weather)}`)
    cities.push(city)
    return weather
  })
  console.log(answer)

  if (!cities.some((city) => /paris/i.test(city))) {
    throw new Error(`The tool was called for ${cities.join(', ') || 'nothing'}, not for Paris.`)
  }
  if (!answer.includes('21')) throw new Error("The answer does not use the tool's result.")
})

await step('An error', async () => {
  const error = await refusal(createClient({ apiKey: 'sk-bad-key-0000000000', baseURL }), model)
  console.log(`${error.name}: ${error.message}`)
  console.log(`status ${error.status}, code ${error.code}, requestId ${error.requestId}`)

  if (error.status !== 401) throw new Error(`The status was ${error.status}, not 401.`)
})

await server?.close()
const size = await sdkSize(['main.ts', 'sample.ts'])

if (failures.length > 0) {
  console.error(`\n${failures.join('\n')}`)
  process.exitCode = 1
} else {
  console.log(`\n${speed}, SDK ${(size / 1000).toFixed(2)} kB gzip`)
}

/** Runs one part; what goes wrong in it does not stop the next. */
async function step(title: string, run: () => Promise<void>): Promise<void> {
  console.log(`\n${title}`)
  try {
    await run()
  } catch (error) {
    failures.push(`${title} failed: ${error instanceof Error ? error.message : String(error)}`)
  }
}
