import type { ResponseInputItem, ResponseObject } from './generated/types.gen.ts'

/** What is looked at in an item, whatever its type. */
interface AnyItem {
  readonly type?: unknown
  readonly role?: unknown
  readonly status?: unknown
  readonly output?: unknown
}

/**
 * Makes input of a response's output, to go on from it in a request that has no
 * `previous_response_id`.
 *
 * Fields that the API sends but does not take are left out: `created_by`, and the `status` of a
 * custom tool's output. So are items that it does not take: failed outputs of a computer, unfinished
 * outputs of custom tools, and additional tools that no developer gave. Items of types that are
 * younger than this library pass as they are.
 *
 * @param response - A response, which stays as it is.
 * @returns The items, to be sent with what is said next.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createResponse, type ResponseInputItem, toInputItems } from '@bonsai-ai/responses'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const input: ResponseInputItem[] = [{ role: 'user', content: 'Name a tree.' }]
 * const response = await createResponse(client, { model: 'gpt-5.5', input, store: false })
 * input.push(...toInputItems(response), { role: 'user', content: 'Another one.' })
 * await createResponse(client, { model: 'gpt-5.5', input, store: false })
 * ```
 */
export function toInputItems(response: Pick<ResponseObject, 'output'>): ResponseInputItem[] {
  // Whatever the types say: compatible servers send null, or leave it out.
  const output = response.output as readonly (AnyItem | null)[] | null | undefined
  return (output ?? []).flatMap((item) => {
    if (!item) return []
    const input: Record<string, unknown> = withoutAuthor(item)
    if (item.type === 'additional_tools' && item.role !== 'developer') return []
    if (item.type === 'computer_call_output' && item.status === 'failed') return []
    if (item.type === 'custom_tool_call_output') {
      if ('status' in item && item.status !== 'completed') return []
      delete input['status']
    }
    if (item.type === 'shell_call_output' && Array.isArray(item.output))
      input['output'] = item.output.map((chunk: object) => withoutAuthor(chunk))
    // What is left is what the API takes.
    return [input as unknown as ResponseInputItem]
  })
}

function withoutAuthor(value: object): Record<string, unknown> {
  const { created_by: _author, ...rest } = value as { created_by?: unknown }
  return rest
}
