import { promptTokens } from '../draft.ts'
import { readString, required } from '../fields.ts'
import { seconds } from '../memory.ts'
import { requireModel } from '../models.ts'
import { type Call, readJsonBody, type Route } from '../router.ts'
import { countTokens } from '../tokens.ts'
import { compacted, messagesOf } from './itemMessages.ts'
import { type Item, itemId } from './items.ts'
import { readContext } from './readContext.ts'
import { readResponseTools } from './responseTools.ts'

export const responseContextRoutes: readonly Route[] = [
  { method: 'POST', path: '/responses/input_tokens', handle: countInputTokens },
  { method: 'POST', path: '/responses/compact', handle: compact },
]

async function countInputTokens(call: Call): Promise<Response> {
  const raw = await readJsonBody(call)
  const model = readString(raw, 'model')
  if (model !== undefined) requireModel(call.mock, model)
  const { messages } = readContext(raw, call.mock)
  const tools = readResponseTools(raw).callable
  return Response.json({
    object: 'response.input_tokens',
    input_tokens: promptTokens({ raw, messages, tools }),
  })
}

/** Folds the whole conversation into one item. */
async function compact(call: Call): Promise<Response> {
  const { mock } = call
  const raw = await readJsonBody(call)
  requireModel(mock, required(readString(raw, 'model'), 'model'))
  const { context, messages } = readContext(raw, mock)
  const folded: Item = {
    id: itemId(mock, 'compaction'),
    type: 'compaction',
    encrypted_content: compacted(messagesOf(context)),
  }
  const input = promptTokens({ raw, messages, tools: [] })
  const output = countTokens(messages.map(({ text }) => text).join(' '))
  mock.limiter.takeTokens(input + output)
  return Response.json({
    id: mock.nextId('resp_', 48),
    object: 'response.compaction',
    created_at: seconds(mock),
    output: [folded],
    usage: {
      input_tokens: input,
      input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
      output_tokens: output,
      output_tokens_details: { reasoning_tokens: 0 },
      total_tokens: input + output,
    },
  })
}
