import { argumentsText } from './argumentsText.ts'
import { carriedSchema, type CarriesSchema } from './carriedSchema.ts'
import { jsonIn, parseJson } from './parseJson.ts'

/** The type of the arguments that a tool is called with, once they are checked. */
export type ArgumentsOf<Tool> = Tool extends CarriesSchema<infer Args> ? Args : unknown

/** A function of whichever API, as far as its calls need it. */
export interface FunctionOffer {
  /** The tool as it was given. */
  readonly tool: object
  readonly name: string
  readonly strict?: boolean | null | undefined
}

/** Refuses a format whose schema was lost, before anything is sent. */
export function checkFormat(format: { readonly type: string } | undefined, maker: string): void {
  if (format?.type === 'json_schema' && !carriedSchema(format))
    throw new TypeError(
      `this format carries no schema to parse with: make it with ${maker}(), and pass it itself, not a copy`,
    )
}

/** The text of an answer, parsed; null where the format asks for none. */
export async function parseText(
  format: object | undefined,
  text: string,
  name: string,
): Promise<unknown> {
  const schema = carriedSchema(format)
  return schema ? parseJson(schema, text, name) : null
}

/** Whether the arguments of a function's calls are JSON that can be relied on. */
export function isParsable({ tool, strict }: FunctionOffer): boolean {
  return strict === true || carriedSchema(tool) !== undefined
}

/** The arguments of a call, parsed; null if the function is unknown or neither strict nor checked. */
export async function parseArguments(
  offer: FunctionOffer | undefined,
  written: unknown,
  request: string,
): Promise<unknown> {
  if (!offer || !isParsable(offer)) return null
  // Servers send nothing at all for a function without arguments.
  const text = argumentsText(written).trim() || '{}'
  const schema = carriedSchema(offer.tool)
  const name = `${request}: ${offer.name}`
  return schema ? parseJson(schema, text, name) : jsonIn(text, name)
}
