import { expect, test } from 'vitest'
import { createClient } from './createClient.ts'
import { createLiteClient } from './createLiteClient.ts'
import { dumpRequest } from './dump.ts'
import { withParams } from './params.ts'
import { sendText } from './sendText.ts'

const get = { method: 'GET', path: '/text' }
const lines = '1\n00:00:00,000 --> 00:00:02,000\nBlåbær.\n\n'

test('default', async () => {
  const sent: Request[] = []
  const fetch = async (...request: ConstructorParameters<typeof Request>): Promise<Response> => {
    sent.push(new Request(...request))
    return new Response(lines)
  }

  for (const client of [createClient({ fetch }), createLiteClient({ fetch })])
    expect(await sendText(client, get)).toBe(lines)
  expect(sent.map(({ headers }) => headers.get('accept'))).toEqual(['*/*', '*/*'])
})

test('behavior: JSON stays text, and any transport fits', async () => {
  const client = { send: async () => new Response('{"id":"1"}') }

  expect(await sendText(client, get)).toBe('{"id":"1"}')
})

test('options: schema checks the text, and its error knows the request', async () => {
  const client = createClient({ fetch: async () => new Response(lines) })
  const issues = [{ message: 'too long' }]
  const seen: unknown[] = []
  const schema = {
    '~standard': {
      version: 1,
      vendor: 'test',
      validate: (value: unknown) => (seen.push(value), { issues }),
    },
  } as const

  const error = await sendText(client, get, { schema }).catch((cause: unknown) => cause)

  expect(error).toMatchObject({ name: 'ValidationError', issues })
  expect(seen).toEqual([lines])
  expect(dumpRequest(error)).toContain('GET https://api.openai.com/v1/text')
})

test('error: an answer that is not 2xx, and a request that cannot be made', async () => {
  const client = createClient({
    fetch: async () => Response.json({ error: { message: 'bad key' } }, { status: 401 }),
  })

  await expect(sendText(client, get)).rejects.toThrow('GET /text: 401 bad key')
  const broken = withParams({ ...get, path: '/text/{id}' }, { id: '' })
  await expect(sendText(client, broken)).rejects.toThrow(TypeError)
})
