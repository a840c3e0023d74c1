import {
  checkToolName,
  type CustomToolFormat,
  type DefinedCustomTool,
  type ExecuteTool,
  type ResponseToolSettings,
} from './tool.ts'

/** What {@link defineCustomTool} makes a tool of. */
export interface CustomToolDefinition<Data> extends ResponseToolSettings {
  /** 1 to 64 letters, digits, `_` and `-`. */
  readonly name: string
  /** What it does; the model decides by this when to call it. */
  readonly description?: string | undefined
  /**
   * What the model may write: any text, or what follows a grammar.
   *
   * @defaultValue `{ type: 'text' }`
   */
  readonly format?: CustomToolFormat | undefined
  /** Does the work, with the text. Left out, the calls are yours to answer: a run stops there. */
  readonly execute?: ExecuteTool<string, Data> | undefined
}

/**
 * Defines a tool that the model calls with a text of its own, such as code, in place of JSON.
 *
 * @param definition - See {@link CustomToolDefinition}.
 * @returns The tool, for whatever takes one of `defineTool`.
 * @throws `TypeError` for a name that the API refuses.
 *
 * @example
 * ```ts
 * import { defineCustomTool } from '@bonsai-ai/structured'
 *
 * export const query = defineCustomTool({
 *   name: 'run_sql',
 *   description: 'Runs a query on the table `orders`.',
 *   execute: (sql) => `Cannot run ${sql} yet`,
 * })
 * ```
 */
export function defineCustomTool<Data = unknown>(
  definition: CustomToolDefinition<Data>,
): DefinedCustomTool<Data> {
  const { name, description, format, defer_loading, allowed_callers, execute } = definition
  checkToolName(name)
  return { type: 'custom', name, description, format, defer_loading, allowed_callers, execute }
}
