import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMock, type MockFetch } from './createMock.ts'

/** Paths that take a JSON body, with ids that are there. */
async function pathsOf(mock: MockFetch): Promise<string[]> {
  async function create(path: string, body: object): Promise<string> {
    const response = await send(mock, path, body)
    return ((await response.json()) as { id: string }).id
  }
  const assistant = await create('/assistants', { model: 'gpt-4o' })
  const thread = await create('/threads', { messages: [{ role: 'user', content: 'Hi' }] })
  const run = await create('/threads/runs', { assistant_id: assistant })
  const conversation = await create('/conversations', {})
  return [
    '/completions',
    '/embeddings',
    '/moderations',
    '/responses',
    '/responses/input_tokens',
    '/responses/compact',
    '/conversations',
    `/conversations/${conversation}`,
    `/conversations/${conversation}/items`,
    '/assistants',
    `/assistants/${assistant}`,
    '/threads',
    `/threads/${thread}`,
    `/threads/${thread}/messages`,
    `/threads/${thread}/runs`,
    '/threads/runs',
    `/threads/${thread}/runs/${run}/submit_tool_outputs`,
  ]
}

function send(mock: MockFetch, path: string, body: unknown): Promise<Response> {
  return mock(`https://api.openai.com/v1${path}`, {
    method: 'POST',
    headers: {
      authorization: 'Bearer key',
      'content-type': 'application/json',
      'openai-beta': 'assistants=v2',
    },
    body: JSON.stringify(body),
  })
}

const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(null, [], {}, '', 0, -1, true, 'constructor', '__proto__', ['toString'], [[]]),
)

/** Bodies whose fields have names that mean something, and values that may be anything. */
const bodies = fc.record(
  {
    model: fc.oneof({ weight: 4, arbitrary: fc.constant('gpt-4o') }, odd),
    assistant_id: odd,
    input: fc.oneof(
      odd,
      fc.array(
        fc.dictionary(
          fc.constantFrom('type', 'role', 'content', 'id', 'call_id', 'output', 'summary'),
          fc.oneof(
            odd,
            fc.constantFrom('message', 'user', 'reasoning', 'compaction', 'function_call_output'),
          ),
        ),
      ),
    ),
    prompt: odd,
    messages: odd,
    role: fc.constantFrom('user', 1),
    content: fc.oneof(
      odd,
      fc.array(fc.dictionary(fc.constantFrom('type', 'text', 'image_url'), odd)),
    ),
    items: fc.oneof(odd, fc.array(fc.dictionary(fc.constantFrom('type', 'role', 'content'), odd))),
    tools: fc.oneof(
      odd,
      fc.array(
        fc.dictionary(
          fc.constantFrom('type', 'name', 'function', 'parameters'),
          fc.oneof(odd, fc.constantFrom('function', 'custom')),
        ),
      ),
    ),
    tool_choice: odd,
    text: odd,
    reasoning: odd,
    include: odd,
    conversation: odd,
    metadata: odd,
    response_format: odd,
    tool_outputs: odd,
    tool_resources: odd,
    stop: odd,
    instructions: odd,
    thread: odd,
    stream: odd,
  },
  { requiredKeys: ['model'] },
)

test('behavior: whatever is sent is answered or refused as the API does', async () => {
  const mock = createMock()
  const paths = await pathsOf(mock)
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...paths), bodies, async (path, body) => {
      const response = await send(mock, path, body)
      await response.text()
      expect([200, 400, 404]).toContain(response.status)
    }),
    { numRuns: 500 },
  )
})
