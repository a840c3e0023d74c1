import { isApiError, isParseError } from '@bonsai-ai/core'
import { stubScript } from '@bonsai-internal/stub'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { defineCustomTool } from './defineCustomTool.ts'
import { defineTool } from './defineTool.ts'
import { runChatTools } from './runChatTools.ts'
import { runResponseTools } from './runResponseTools.ts'

const tools = [
  defineTool({
    name: 'get_weather',
    parameters: z.object({ city: z.string() }),
    execute: ({ city }) => city,
  }),
  defineCustomTool({ name: 'run', execute: (text) => text }),
]
const anything = fc.jsonValue({ maxDepth: 2 })
const name = fc.oneof(
  fc.constantFrom('get_weather', 'run', '__proto__', 'constructor', 'toString', ''),
  anything,
)
const args = fc.oneof(
  fc.constantFrom('{"city":"Oslo"}', '{"city":', '', '{"__proto__":1}'),
  anything,
)
const id = fc.oneof(fc.constantFrom('a', 'b', '', null), anything)
const sparse = { requiredKeys: [] }

const chatCall = fc.oneof(
  fc.record(
    {
      id,
      type: fc.constantFrom('function', 'custom', null),
      function: fc.oneof(fc.record({ name, arguments: args }, sparse), anything),
      custom: fc.oneof(fc.record({ name, input: fc.string() }, sparse), anything),
    },
    sparse,
  ),
  anything,
)
const item = fc.oneof(
  fc.record(
    {
      type: fc.oneof(fc.constantFrom('function_call', 'custom_tool_call', 'message'), anything),
      call_id: id,
      name,
      arguments: args,
      input: fc.string(),
    },
    sparse,
  ),
  anything,
)

/** Whether a server that sends nonsense got what it deserves: an error that says so. */
function isTold(error: unknown): boolean {
  return isApiError(error) || isParseError(error)
}

test('behavior: whatever a server calls, each call of a chat has one answer, by its id', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.array(chatCall), anything), anything, async (calls, content) => {
      const message = { role: 'assistant', content, tool_calls: calls }
      const { client, bodies } = stubScript(
        { choices: [{ message }] },
        { choices: [{ message: { content: 'Done' } }] },
      )
      const params = { model: 'm', messages: [], tools }
      const { ended } = await runChatTools(client, params).result()

      expect(ended).toBe('done')
      if (bodies.length === 1) return
      const { messages } = bodies[1] as {
        messages: [{ tool_calls: { id: string }[] }, ...{ role: string; tool_call_id: string }[]]
      }
      const [asked, ...told] = messages
      const ids = asked.tool_calls.map((call) => call.id)
      expect(told.map(({ role, tool_call_id }) => [role, tool_call_id])).toEqual(
        ids.map((one) => ['tool', one]),
      )
      expect(new Set(ids).size).toBe(ids.length)
    }),
  )
})

test('behavior: whatever a server calls, each call of a response has one answer', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.array(item), anything), async (output) => {
      const { client, bodies } = stubScript({ id: 'r', output }, { id: 'r2', output: [] })
      const { ended } = await runResponseTools(client, { store: false, tools }).result()
      if (ended === 'pending' || bodies.length === 1) return

      const sent = bodies[1]?.['input'] as { type: string; call_id: string }[]
      const called = sent.filter(({ type }) => /^(function|custom_tool)_call$/.test(type))
      const answers = sent.filter(({ type }) => /^(function|custom_tool)_call_output$/.test(type))
      expect(answers.map(({ call_id }) => call_id)).toEqual(called.map(({ call_id }) => call_id))
    }),
  )
})

test('error: bodies that are anything else', async () => {
  await fc.assert(
    fc.asyncProperty(anything, async (body) => {
      const send = (): Promise<Response> => Promise.resolve(Response.json(body))
      const params = { model: 'm', messages: [], tools }
      const error: unknown = await runChatTools(stubScript(send).client, params)
        .result()
        .catch((cause: unknown) => cause)
      expect(isTold(error)).toBe(true)
      const run = runResponseTools(stubScript(send).client, { tools })
      const result: unknown = await run.result().catch((cause: unknown) => cause)
      expect(isTold(result) || (result as { ended: string }).ended).toBeTruthy()
    }),
  )
})
