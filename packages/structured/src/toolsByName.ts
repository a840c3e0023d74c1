import type { DefinedTool } from './tool.ts'
import type { ToolsByName } from './toolCalls.ts'

/**
 * Finds the tools of a request by name.
 *
 * @param namesOf - Names that a plain tool of the API brings along; `undefined` for a defined tool.
 */
export function toolsByName<Data, Plain extends object>(
  tools: readonly (DefinedTool<Data> | Plain)[],
  namesOf: (tool: DefinedTool<Data> | Plain) => readonly string[] | undefined,
): ToolsByName<Data> {
  const found = new Map<string, DefinedTool<Data> | undefined>()
  for (const tool of tools) {
    const plain = namesOf(tool)
    // `namesOf` tells the two apart.
    const defined = plain ? undefined : (tool as DefinedTool<Data>)
    for (const name of plain ?? [(tool as DefinedTool<Data>).name]) {
      if (found.has(name)) throw new TypeError(`two tools are named ${JSON.stringify(name)}`)
      found.set(name, defined)
    }
  }
  return found
}
