import { expect, test } from 'vitest'
import type { JsonObject } from '../document/toJsonSchema.ts'
import { checkAnswers, type CheckedFetch } from './checkAnswers.ts'

const colors = { $ref: '#/components/schemas/ColorEvent' }
const shade = { type: 'object', properties: { shade: { type: 'integer' } }, required: ['shade'] }

/** A tag, and the field that belongs to it. */
function tagged(type: string, field: string): JsonObject {
  const properties = { type: { enum: [type] }, [field]: { type: 'string' } }
  return { type: 'object', properties, required: ['type', field] }
}

function serve(...answers: Response[]): CheckedFetch {
  return checkAnswers(async () => answers.shift() ?? Response.error(), {
    paths: {
      '/colors/{name}': {
        get: {
          operationId: 'getColor',
          responses: {
            '200': {
              content: {
                'application/json': { schema: shade },
                'text/event-stream': { schema: colors },
              },
            },
          },
        },
      },
      '/colors/red': {
        get: { operationId: 'getRed', responses: { '200': {} } },
      },
    },
    components: {
      schemas: {
        ColorEvent: { anyOf: [{ $ref: '#/components/schemas/Light' }, tagged('dark', 'depth')] },
        Light: tagged('light', 'lamp'),
      },
    },
  })
}

function eventStream(...events: object[]): Response {
  const lines = events.map((event) => `event: light\ndata: ${JSON.stringify(event)}\n\n`)
  const headers = { 'content-type': 'text/event-stream; charset=utf-8' }
  return new Response([...lines, 'data: [DONE]\n\n'].join(''), { headers })
}

const url = 'https://api.openai.com/v1/colors/blue'

test('default', async () => {
  const fetch = serve(Response.json({ shade: 1 }), eventStream({ type: 'light', lamp: 'on' }))
  expect(await (await fetch(url)).json()).toEqual({ shade: 1 })
  expect(await (await fetch(url)).text()).toContain('[DONE]')
  expect(fetch.problems).toEqual([])
  expect([...fetch.seen]).toEqual(['getColor', 'light'])
})

test('behavior: tells what does not fit, of events by their own branch', async () => {
  const fetch = serve(Response.json({ shade: 'x' }), eventStream({ type: 'light', lamp: 1 }))
  await fetch(url)
  await (await fetch(url)).text()
  expect(fetch.problems).toEqual([
    'getColor: data/shade must be integer in {"shade":"x"}',
    'getColor light: data/lamp must be string in {"type":"light","lamp":1}',
  ])
})

test('behavior: looks at what succeeded, by the path with the fewest placeholders', async () => {
  const fetch = serve(Response.json({}, { status: 400 }), Response.json({ shade: 'x' }))
  expect((await fetch(url)).status).toBe(400)
  await fetch('https://api.openai.com/v1/colors/red')
  expect([...fetch.seen]).toEqual(['getRed'])
  expect(fetch.problems).toEqual([])
})

test('error: a request that the document does not know', async () => {
  await expect(serve()('https://api.openai.com/v1/shapes')).rejects.toThrow('has no GET /shapes')
})
