import { expectTypeOf, test } from 'vitest'
import type { BetaResponseStreamEvent } from './beta/index.ts'
import type {
  ResponseInputContent,
  ResponseInputItem,
  ResponseItem,
  ResponseObject,
  ResponseOutputItem,
  ResponseOutputMessage,
  ResponseStreamEvent,
  Tool,
} from './index.ts'

/** Whether a tag is a closed set of texts, so that it can tell the branches apart. */
type IsClosed<Tag> = string extends Tag ? false : true

test('behavior: output items narrow on type', () => {
  const item = {} as ResponseOutputItem
  expectTypeOf<IsClosed<typeof item.type>>().toEqualTypeOf<true>()
  if (item.type === 'message') {
    expectTypeOf(item).toEqualTypeOf<ResponseOutputMessage>()
    const [part] = item.content
    if (part?.type === 'output_text') expectTypeOf(part.text).toEqualTypeOf<string>()
    if (part?.type === 'refusal') expectTypeOf(part.refusal).toEqualTypeOf<string>()
  }
  if (item.type === 'function_call') expectTypeOf(item.arguments).toEqualTypeOf<string>()
  if (item.type === 'image_generation_call')
    expectTypeOf(item.result).toEqualTypeOf<string | null>()
  // @ts-expect-error a call has no content
  if (item.type === 'function_call') void item.content
  expectTypeOf<ResponseObject['output'][number]>().toEqualTypeOf<ResponseOutputItem>()
})

test('behavior: stored items narrow on type, and messages on role', () => {
  const item = {} as ResponseItem
  expectTypeOf<IsClosed<typeof item.type>>().toEqualTypeOf<true>()
  if (item.type === 'message') {
    if (item.role === 'assistant') expectTypeOf(item).toEqualTypeOf<ResponseOutputMessage>()
    else expectTypeOf(item.role).toEqualTypeOf<'user' | 'system' | 'developer'>()
  }
  if (item.type === 'function_call') expectTypeOf(item.call_id).toEqualTypeOf<string>()
})

test('behavior: input items narrow on type, and are sent without it too', () => {
  const item = {} as ResponseInputItem
  expectTypeOf<IsClosed<typeof item.type>>().toEqualTypeOf<true>()
  if (item.type === 'custom_tool_call_output') expectTypeOf(item.call_id).toEqualTypeOf<string>()
  if (item.type === 'item_reference') expectTypeOf(item.id).toEqualTypeOf<string>()

  const said: ResponseInputItem = { role: 'user', content: 'Hi' }
  // @ts-expect-error an output says which call it is of
  const output: ResponseInputItem = { type: 'custom_tool_call_output', output: '4 °C' }
  void [said, output]
})

test('behavior: content parts narrow on type', () => {
  const part = {} as ResponseInputContent
  expectTypeOf(part.type).toEqualTypeOf<'input_text' | 'input_image' | 'input_file'>()
  if (part.type === 'input_text') expectTypeOf(part.text).toEqualTypeOf<string>()
  if (part.type === 'input_image')
    expectTypeOf(part.image_url).toEqualTypeOf<string | null | undefined>()
})

test('behavior: tools narrow on type', () => {
  const tool = {} as Tool
  expectTypeOf<IsClosed<typeof tool.type>>().toEqualTypeOf<true>()
  if (tool.type === 'function') expectTypeOf(tool.name).toEqualTypeOf<string>()
  if (tool.type === 'mcp') expectTypeOf(tool.server_label).toEqualTypeOf<string>()
  if (tool.type === 'file_search')
    expectTypeOf(tool.vector_store_ids).toEqualTypeOf<readonly string[]>()
  // @ts-expect-error a search has no name
  if (tool.type === 'file_search') void tool.name
  // @ts-expect-error no such tool
  if (tool.type === 'telepathy') void tool
})

test('behavior: stream events narrow on type', () => {
  const event = {} as ResponseStreamEvent
  expectTypeOf<IsClosed<typeof event.type>>().toEqualTypeOf<true>()
  if (event.type === 'response.output_text.delta') expectTypeOf(event.delta).toEqualTypeOf<string>()
  if (event.type === 'response.completed')
    expectTypeOf(event.response).toEqualTypeOf<ResponseObject>()
  if (event.type === 'response.output_item.added')
    expectTypeOf(event.item).toEqualTypeOf<ResponseOutputItem>()
  if (event.type === 'error') expectTypeOf(event.message).toEqualTypeOf<string>()
  // @ts-expect-error a misspelt event
  if (event.type === 'response.complete') void event

  const beta = {} as BetaResponseStreamEvent
  expectTypeOf<IsClosed<typeof beta.type>>().toEqualTypeOf<true>()
  if (beta.type === 'response.output_text.delta') expectTypeOf(beta.delta).toEqualTypeOf<string>()
})
