import { jsonSchemaOf } from './jsonSchemaOf.ts'
import type { SchemaOutput, StructuredSchema } from './structuredSchema.ts'
import {
  checkToolName,
  type DefinedFunctionTool,
  type ExecuteTool,
  type ResponseToolSettings,
} from './tool.ts'
import { toStrictJsonSchema } from './toStrictJsonSchema.ts'

/** What {@link defineTool} makes a tool of. */
export interface ToolDefinition<
  Schema extends StructuredSchema,
  Data,
> extends ResponseToolSettings {
  /** 1 to 64 letters, digits, `_` and `-`. */
  readonly name: string
  /** What it does; the model decides by this when to call it. */
  readonly description?: string | undefined
  /**
   * What it is called with: an object.
   *
   * @defaultValue no arguments
   */
  readonly parameters?: Schema | undefined
  /**
   * Does the work, with arguments that have passed `parameters`. Left out, the calls are yours to
   * answer: a run stops there.
   */
  readonly execute?: ExecuteTool<SchemaOutput<Schema>, Data> | undefined
  /**
   * Holds the model to the schema exactly, within what the API knows of JSON Schema: see
   * `toStrictJsonSchema`. With `false` the schema is sent as its library writes it, and is advice.
   *
   * @defaultValue `true`
   */
  readonly strict?: boolean | undefined
}

/**
 * Defines a function that the model may call, by a schema for its arguments and the work to do.
 *
 * `runChatTools` and `runResponseTools` call it when the model does. To call it by yourself, give
 * `chatTool(tool)` to `createChatCompletion`, or `responseTool(tool)` to `createResponse`.
 *
 * @param definition - See {@link ToolDefinition}.
 * @returns The tool.
 * @throws `TypeError` for a name that the API refuses or a schema without a JSON Schema; what
 * `toStrictJsonSchema` throws for one that cannot be strict.
 *
 * @example
 * ```ts
 * import { defineTool } from '@bonsai-ai/structured'
 * import { z } from 'zod'
 *
 * export const getWeather = defineTool({
 *   name: 'get_weather',
 *   description: 'Tells the weather of a city right now.',
 *   parameters: z.object({ city: z.string() }),
 *   async execute({ city }, { signal }) {
 *     const response = await fetch(`https://weather.example/${city}`, { signal })
 *     return response.json()
 *   },
 * })
 * ```
 */
export function defineTool<Schema extends StructuredSchema = NoArguments, Data = unknown>(
  definition: ToolDefinition<Schema, Data>,
): DefinedFunctionTool<SchemaOutput<Schema>, Data> {
  const { name, description, execute, strict = true, defer_loading, allowed_callers } = definition
  checkToolName(name)
  // Without `parameters` the type of `Schema` is the default one.
  const schema = definition.parameters ?? (noArguments as unknown as Schema)
  const written = jsonSchemaOf(schema)
  const parameters = strict ? toStrictJsonSchema(written) : written
  const settings = { strict, defer_loading, allowed_callers }
  return { type: 'function', name, description, parameters, ...settings, schema, execute }
}

/** A schema that takes whatever it is given for no arguments. */
type NoArguments = StructuredSchema<unknown, Record<string, never>>

const noArguments: NoArguments = {
  '~standard': {
    version: 1,
    vendor: 'bonsai',
    validate: () => ({ value: {} }),
    jsonSchema: { input: () => ({ type: 'object', properties: {}, required: [] }) },
  },
}
