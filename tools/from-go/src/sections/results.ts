import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

export const results: Section = {
  title: 'Results',
  intro: 'A result is the JSON as the server sent it, parsed and no more.',
  rows: [
    {
      title: 'Presence, null and unknown fields',
      openaiGo: ['res.JSON', 'IsExplicitNull', 'Raw', 'ExtraFields', 'RawJSON'],
      bonsai: ['retrieveModel'],
      code: ts`
const model = await retrieveModel(client, { model: 'gpt-5.5' })
console.log('owned_by' in model, model.owned_by === null) // true false
const { region } = model as typeof model & { region?: unknown }
console.log(region) // eu
console.log(JSON.stringify(model)) // {"id":"gpt-5.5","object":"model","created":1,"owned_by":"openai","region":"eu"}`,
      note: 'Fields that there are no types for stay. The text itself is at `onResponse`, or with `sendText`.',
      answer: () =>
        Response.json({
          id: 'gpt-5.5',
          object: 'model',
          created: 1,
          owned_by: 'openai',
          region: 'eu',
        }),
      expect: { requests: ['GET /models/gpt-5.5'] },
    },
    {
      title: 'Unions of responses',
      openaiGo: ['AsAny', 'As'],
      bonsai: ['createResponse'],
      code: ts`
const response = await createResponse(client, { model: 'gpt-5.5', input: 'Say hi' })
for (const item of response.output) {
  if (item.type === 'message') console.log(item.content[0]?.type) // output_text
}`,
      note: 'Narrow by the discriminator; there is nothing to convert.',
      expect: { requests: ['POST /responses'] },
    },
    {
      title: 'Checked results',
      bonsai: ['schema'],
      code: ts`
import { z } from 'zod'

await listModels(client, { schema: z.object({ data: z.array(z.object({ id: z.string() })) }) })`,
      note: 'Where openai-go keeps a value of the wrong type as invalid, a Standard Schema throws a `ValidationError`. Each package has schemas of its results under `/schemas`.',
      expect: { requests: ['GET /models'] },
    },
    {
      title: 'Headers of a response',
      goOpenai: ['Header'],
      bonsai: ['responseOf', 'requestIdOf'],
      code: ts`
const models = await listModels(client)
console.log(responseOf(models)?.headers.get('openai-version')) // 2020-10-01
console.log(requestIdOf(models)?.slice(0, 4)) // req_`,
      expect: { requests: ['GET /models'] },
    },
    {
      title: 'Rate limits',
      goOpenai: ['GetRateLimitHeaders', 'RateLimitHeaders', 'ResetTime'],
      bonsai: ['rateLimitOf', 'resetMs', 'resetAt'],
      code: ts`
const { requests, tokens } = rateLimitOf(await listModels(client))
console.log(requests.limit, requests.remaining, requests.resetMs) // 500 499 360000
console.log(tokens.limit, tokens.resetAt) // undefined undefined`,
      note: 'Of a result, a stream, a `Response` or an error. Durations are read as Go writes them, `1m30.951s`. What is absent or no figure is `undefined`, where go-openai says 0 or now.',
      answer: () =>
        Response.json(
          { object: 'list', data: [] },
          {
            headers: {
              'x-ratelimit-limit-requests': '500',
              'x-ratelimit-remaining-requests': '499',
              'x-ratelimit-reset-requests': '6m0s',
            },
          },
        ),
      expect: { requests: ['GET /models'] },
    },
    {
      title: 'Binary results',
      goOpenai: ['RawResponse'],
      bonsai: ['createSpeech'],
      code: ts`
const response = await createSpeech(client, {
  model: 'gpt-4o-mini-tts',
  voice: 'coral',
  input: 'Hello',
})
console.log(response.headers.get('content-type')) // audio/mpeg
const reader = response.body?.getReader()
console.log((await reader?.read())?.value?.byteLength) // 3
await reader?.cancel()`,
      note: 'A `Response`: `.body` streams, `.blob()` and `.arrayBuffer()` wait for all of it, as `ReadAll` does.',
      answer: () =>
        new Response(new Uint8Array([1, 2, 3]), { headers: { 'content-type': 'audio/mpeg' } }),
      expect: { requests: ['POST /audio/speech'] },
    },
  ],
}
