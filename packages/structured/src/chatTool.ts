import type {
  ChatCompletionCustomTool,
  ChatCompletionFunctionTool,
  ChatCompletionTool,
} from '@bonsai-ai/chat'
import { carrySchema, type CarriesSchema } from './carriedSchema.ts'
import type {
  AnyFunctionTool,
  ChatCustomToolFormat,
  CustomToolFormat,
  DefinedCustomTool,
  DefinedFunctionTool,
  DefinedTool,
} from './tool.ts'

/**
 * Gives a tool as chat completions take it, to use it without a run.
 *
 * @param tool - A tool of `defineTool` or `defineCustomTool`.
 * @returns Plain JSON for `tools` of `createChatCompletion`, by which `parseChatCompletion` knows
 * the schema of its arguments.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createChatCompletion } from '@bonsai-ai/chat'
 * import { chatTool, defineTool } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const getTime = defineTool({ name: 'get_time', parameters: z.object({ zone: z.string() }) })
 * const completion = await createChatCompletion(client, {
 *   model: 'gpt-5.5',
 *   messages: [{ role: 'user', content: 'What time is it in Oslo?' }],
 *   tools: [chatTool(getTime)],
 * })
 * console.log(completion.choices[0]?.message.tool_calls)
 * ```
 */
export function chatTool<Args>(
  tool: DefinedFunctionTool<Args, never>,
): ChatCompletionFunctionTool & CarriesSchema<Args>
export function chatTool(tool: DefinedCustomTool<never>): ChatCompletionCustomTool
export function chatTool(tool: DefinedTool<never>): ChatCompletionTool
export function chatTool(tool: DefinedTool<never>): ChatCompletionTool {
  return tool.type === 'custom' ? customTool(tool) : functionTool(tool)
}

function functionTool(tool: AnyFunctionTool<never>): ChatCompletionTool {
  const { type, name, description, parameters, strict, schema } = tool
  return carrySchema({ type, function: { name, description, parameters, strict } }, schema)
}

function customTool({
  type,
  name,
  description,
  format,
}: DefinedCustomTool<never>): ChatCompletionTool {
  return { type, custom: { name, description, format: format && chatFormatOf(format) } }
}

/** Chat completions keep a grammar one level down. */
function chatFormatOf(format: CustomToolFormat): ChatCustomToolFormat {
  if (format.type === 'text') return format
  const { type, syntax, definition } = format
  return { type, grammar: { syntax, definition } }
}
