import type { CustomTool, FunctionTool } from '@bonsai-ai/responses'
import { carrySchema, type CarriesSchema } from './carriedSchema.ts'
import type { DefinedCustomTool, DefinedFunctionTool, DefinedTool } from './tool.ts'

/**
 * Gives a tool as responses take it, to use it without a run.
 *
 * @param tool - A tool of `defineTool` or `defineCustomTool`.
 * @returns Plain JSON for `tools` of `createResponse`, by which `parseResponse` knows the schema of
 * its arguments.
 *
 * @example
 * ```ts
 * import { createClient } from '@bonsai-ai/core'
 * import { createResponse } from '@bonsai-ai/responses'
 * import { defineTool, responseTool } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * const client = createClient({ apiKey: env.OPENAI_API_KEY })
 * const getTime = defineTool({ name: 'get_time', parameters: z.object({ zone: z.string() }) })
 * const response = await createResponse(client, {
 *   model: 'gpt-5.5',
 *   input: 'What time is it in Oslo?',
 *   tools: [responseTool(getTime)],
 * })
 * console.log(response.output.filter((item) => item.type === 'function_call'))
 * ```
 */
export function responseTool<Args>(
  tool: DefinedFunctionTool<Args, never>,
): FunctionTool & CarriesSchema<Args>
export function responseTool(tool: DefinedCustomTool<never>): CustomTool
export function responseTool(tool: DefinedTool<never>): FunctionTool | CustomTool
export function responseTool(tool: DefinedTool<never>): FunctionTool | CustomTool {
  if (tool.type === 'custom') {
    const { execute: _, ...rest } = tool
    return rest
  }
  const { execute: _, schema, ...rest } = tool
  return carrySchema(rest, schema)
}
