import type { ChatCompletionMessageParam, ChatCompletionMessageToolCall } from '@bonsai-ai/chat'
import type { Client } from '@bonsai-ai/core'
import { type } from 'arktype'
import * as v from 'valibot'
import { expectTypeOf, test } from 'vitest'
import { z } from 'zod'
import { chatTool } from './chatTool.ts'
import { defineCustomTool } from './defineCustomTool.ts'
import { defineTool } from './defineTool.ts'
import { fromJsonSchema } from './fromJsonSchema.ts'
import { fromValibot } from './fromValibot.ts'
import { runChatTools, type RunChatToolsError } from './runChatTools.ts'
import { runResponseTools } from './runResponseTools.ts'
import { streamChatTools } from './streamChatTools.ts'
import { streamResponseTools } from './streamResponseTools.ts'
import type { ToolContext } from './tool.ts'

const client = {} as Client
const messages: ChatCompletionMessageParam[] = []
const name = 'f'
const plain = defineTool({ name: 'plain', parameters: z.object({ city: z.string() }) })

test('default', () => {
  defineTool({
    name,
    parameters: z.object({ city: z.string().transform((city) => city.length), n: z.int() }),
    execute: (args) => expectTypeOf(args).toEqualTypeOf<{ city: number; n: number }>(),
  })
  defineTool({
    name,
    parameters: type({ city: type('string').pipe((city) => city.length) }),
    execute: (args) => expectTypeOf(args).toEqualTypeOf<{ city: number }>(),
  })
  defineTool({
    name,
    parameters: fromValibot(
      v.object({
        city: v.pipe(
          v.string(),
          v.transform((city: string) => city.length),
        ),
      }),
    ),
    execute: (args) => expectTypeOf(args).toEqualTypeOf<{ city: number }>(),
  })
  defineTool({
    name,
    parameters: fromJsonSchema({ schema: {}, parse: () => ({ at: new Date(0) }) }),
    execute: async (args) => expectTypeOf(args).toEqualTypeOf<{ at: Date }>(),
  })
  defineTool({
    name,
    execute: (args, { signal, callId, messages: sent, data }) => {
      expectTypeOf(args).toEqualTypeOf<Record<string, never>>()
      expectTypeOf(signal).toEqualTypeOf<AbortSignal>()
      expectTypeOf(callId).toEqualTypeOf<string>()
      expectTypeOf(sent.length).toEqualTypeOf<number>()
      expectTypeOf(data).toEqualTypeOf<unknown>()
    },
  })
  defineCustomTool({ name, execute: (text) => expectTypeOf(text).toEqualTypeOf<string>() })
})

test('behavior: plain tools stand beside defined ones, each in its own API', () => {
  const weather = defineTool({
    name,
    parameters: z.object({ city: z.string() }),
    execute: ({ city }) => city,
  })
  const hosted = { type: 'web_search' } as const
  runChatTools(client, { model: '', messages, tools: [weather, plain, chatTool(weather)] })
  runResponseTools(client, { model: '', tools: [weather, plain, hosted] })
  // @ts-expect-error no tool of chats
  runChatTools(client, { model: '', messages, tools: [weather, hosted] })
  // @ts-expect-error no tool of responses
  runResponseTools(client, { model: '', tools: [chatTool(weather)] })
})

test('behavior: steps, events and results', () => {
  const run = runChatTools(client, { model: '', messages, tools: [plain] })
  expectTypeOf(run.result()).resolves.toHaveProperty('completion')
  expectTypeOf<Awaited<ReturnType<typeof run.result>>['pending']>().toEqualTypeOf<
    readonly ChatCompletionMessageToolCall[]
  >()
  async function read(): Promise<void> {
    for await (const step of run) expectTypeOf(step.completion.id).toEqualTypeOf<string>()
    for await (const event of streamChatTools(client, { model: '', messages, tools: [] })) {
      if (event.type === 'content.delta') expectTypeOf(event.snapshot).toEqualTypeOf<string>()
      if (event.type === 'tool.started') expectTypeOf(event.call.id).toEqualTypeOf<string>()
      if (event.type === 'step.done') expectTypeOf(event.step.index).toEqualTypeOf<number>()
    }
    for await (const event of streamResponseTools(client, { tools: [] })) {
      if (event.type === 'response.output_text.delta')
        expectTypeOf(event.snapshot).toEqualTypeOf<string>()
      if (event.type === 'tool.finished')
        expectTypeOf(event.answer.isError).toEqualTypeOf<boolean>()
    }
  }
  void read
})

test('options: data is what the tools need', () => {
  const byUser = defineTool({
    name,
    execute: (_: object, { data }: ToolContext<{ user: string }>) => data.user,
  })
  const byTime = defineTool({
    name: 'g',
    execute: (_: object, { data }: ToolContext<{ now: number }>) => data.now,
  })
  const params = { model: '', messages, tools: [byUser, byTime, plain] }
  runChatTools(client, params, { data: { user: 'u', now: 1 } })
  // @ts-expect-error now is missing
  runChatTools(client, params, { data: { user: 'u' } })
  // @ts-expect-error data is missing
  runChatTools(client, params)
  // @ts-expect-error data is missing
  runResponseTools(client, { model: '', tools: [byUser] })
  runResponseTools(client, { model: '', tools: [plain] }, { data: 'any' })
})

test('options: onStep', () => {
  const params = { model: '', messages, tools: [plain] }
  runChatTools(client, params, { onStep: ({ messages: sent }) => ({ messages: [...sent] }) })
  runChatTools(client, params, { onStep: async () => false })
  runChatTools(client, params, { onStep() {} })
  runChatTools(client, params, { onStep: ({ index }) => index < 3 })
  // @ts-expect-error no param
  runChatTools(client, params, { onStep: () => ({ stop: true }) })
})

test('error: what a run has no room for', () => {
  // @ts-expect-error several answers
  runChatTools(client, { model: '', messages, tools: [], n: 2 })
  // @ts-expect-error use streamChatTools
  runChatTools(client, { model: '', messages, tools: [], stream: true })
  // @ts-expect-error it would not be complete
  runResponseTools(client, { tools: [], background: true })
})

test('error: code narrows to the class', () => {
  const error = {} as RunChatToolsError
  if (error.name === 'StepLimitError')
    expectTypeOf(error.result.messages).toEqualTypeOf<readonly ChatCompletionMessageParam[]>()
})
