import { Failure } from './failure.ts'
import type { JsonObject } from './fields.ts'
import { fillPath, memoryOf } from './memory.ts'
import { type BodyFields, readBody } from './readBody.ts'
import { checkParents, type Resource } from './resource.ts'
import type { Call, Route } from './router.ts'

/** An object of which there is one, at a path without an id of its own. */
export interface Singleton {
  readonly path: string
  readonly noun: string
  readonly within?: readonly Resource[]
  /** What it is before it was set; where left out, there is none then. */
  readonly initial?: JsonObject
  readonly fields: BodyFields
  readonly required?: readonly string[]
  /** What it becomes. */
  readonly make: (body: JsonObject, before: JsonObject | undefined) => JsonObject
  /** What says that it was deleted. */
  readonly deleted?: JsonObject
}

/** The endpoints of a singleton. */
export function singletonRoutes(singleton: Singleton): readonly Route[] {
  const { path, within, initial, deleted } = singleton

  function stateOf({ mock, path: values }: Call): Map<string, JsonObject> {
    return memoryOf<JsonObject>(mock, fillPath(path, values))
  }

  function current(call: Call): JsonObject {
    const value = stateOf(call).get('value') ?? initial
    if (value !== undefined) return value
    throw new Failure(404, `No ${singleton.noun} is set.`, { code: 'not_found' })
  }

  async function set(call: Call): Promise<Response> {
    checkParents(call, within)
    const body = await readBody(call, singleton.fields, singleton.required)
    const state = stateOf(call)
    const value = singleton.make(body, state.get('value') ?? initial)
    state.set('value', value)
    return Response.json(value)
  }

  const routes: Route[] = [
    {
      method: 'GET',
      path,
      handle(call) {
        checkParents(call, within)
        return Response.json(current(call))
      },
    },
    { method: 'POST', path, handle: set },
  ]
  if (deleted !== undefined) {
    routes.push({
      method: 'DELETE',
      path,
      handle(call) {
        checkParents(call, within)
        current(call)
        stateOf(call).delete('value')
        return Response.json(deleted)
      },
    })
  }
  return routes
}
