import type { MockContext } from './context.ts'
import type { JsonObject } from './fields.ts'
import { listPage } from './listPage.ts'
import { fillPath, itemOf, memoryOf, seconds } from './memory.ts'
import { type BodyFields, readBody } from './readBody.ts'
import type { Call, Route } from './router.ts'

export type Item = JsonObject & { readonly id: string }

/** Values of a path's parameters. */
export type PathValues = Readonly<Record<string, string>>

interface Body {
  readonly fields: BodyFields
  readonly required?: readonly string[]
}

interface Creation extends Body {
  /** Makes the object, without its id. */
  readonly make: (body: JsonObject, call: Call) => JsonObject | Promise<JsonObject>
  /** Chooses the id, where it is not a new one. */
  readonly id?: (body: JsonObject, call: Call) => string
  /** What the answer has besides the object, a secret that is shown once for example. */
  readonly answer?: (item: Item, call: Call) => JsonObject
}

interface Change extends Body {
  /**
   * Changes the object.
   *
   * @defaultValue the fields of the body replace those of the object
   */
  readonly make?: (item: Item, body: JsonObject, call: Call) => JsonObject
}

/**
 * A collection of objects that are created, listed, retrieved, changed and deleted. What is left
 * out of it has no endpoint.
 */
export interface Resource {
  /** Path of the collection. */
  readonly path: string
  /** Name of the id in a path. */
  readonly param: string
  /** What an error calls one of them. */
  readonly noun: string
  /** What ids start with. */
  readonly prefix?: string
  /** Collections whose ids the path has, outermost first: an unknown one is a 404. */
  readonly within?: readonly Resource[]
  /** What is there before anything was created. */
  readonly seeds?: (mock: MockContext, path: PathValues) => readonly Item[]
  readonly create?: Creation
  readonly update?: Change
  /** How a page says where the next one starts: in `last_id`, or in `next`. */
  readonly list?: 'last_id' | 'next'
  readonly order?: 'asc' | 'desc'
  /** Says that an empty page names its items `''`, and not null. */
  readonly emptyId?: ''
  /** Leaves items out of a list. */
  readonly filter?: (item: Item, query: URLSearchParams) => boolean
  readonly retrieve?: true
  /** What says that one was deleted; its id is added to an object that has the field. */
  readonly deleted?: (id: string, path: PathValues) => JsonObject | undefined
  /** Called after each change, with what was done. */
  readonly onChange?: (call: Call, verb: 'created' | 'updated' | 'deleted', item: Item) => void
}

/** The objects of a collection, by id. */
export function itemsOf(
  mock: MockContext,
  resource: Resource,
  path: PathValues,
): Map<string, Item> {
  return memoryOf<Item>(mock, fillPath(resource.path, path), () =>
    (resource.seeds?.(mock, path) ?? []).map((item) => [item.id, item]),
  )
}

/** One object of a collection; the API's 404 where there is none. */
export function oneOf(mock: MockContext, resource: Resource, path: PathValues, id?: string): Item {
  const { param, noun } = resource
  return itemOf(itemsOf(mock, resource, path), id ?? path[param], noun, param)
}

/** Ends the request with the API's 404 where the path has an unknown id. */
export function checkParents({ mock, path }: Call, parents: readonly Resource[] = []): void {
  for (const parent of parents) oneOf(mock, parent, path)
}

/** The endpoints of a collection. */
export function resourceRoutes(resource: Resource): readonly Route[] {
  const { path, param, within, create, update, list, retrieve, deleted, onChange } = resource
  const one = `${path}/{${param}}`

  function route(method: string, at: string, handle: Route['handle']): Route {
    return {
      method,
      path: at,
      handle(call) {
        checkParents(call, within)
        return handle(call)
      },
    }
  }

  function keep(call: Call, item: Item, verb: 'created' | 'updated'): void {
    itemsOf(call.mock, resource, call.path).set(item.id, item)
    onChange?.(call, verb, item)
  }

  const routes: Route[] = []
  if (create !== undefined) {
    routes.push(
      route('POST', path, async (call) => {
        const body = await readBody(call, create.fields, create.required)
        const made = await create.make(body, call)
        const id = create.id?.(body, call) ?? call.mock.nextId(resource.prefix ?? '', 24)
        const item: Item = { ...made, id }
        keep(call, item, 'created')
        return Response.json(create.answer?.(item, call) ?? item)
      }),
    )
  }
  if (list !== undefined) {
    routes.push(
      route('GET', path, ({ mock, path: values, query }) => {
        const items = [...itemsOf(mock, resource, values).values()].filter(
          (item) => resource.filter?.(item, query) ?? true,
        )
        const page = listPage(items, query, {
          order: resource.order,
          emptyId: resource.emptyId,
          maxLimit: 1000,
        })
        if (list === 'last_id') return Response.json(page)
        const { data, has_more, last_id } = page
        return Response.json({ object: 'list', data, has_more, next: has_more ? last_id : null })
      }),
    )
  }
  if (retrieve) {
    routes.push(
      route('GET', one, ({ mock, path: values }) => Response.json(oneOf(mock, resource, values))),
    )
  }
  if (update !== undefined) {
    routes.push(
      route('POST', one, async (call) => {
        const item = oneOf(call.mock, resource, call.path)
        const body = await readBody(call, update.fields, update.required)
        const changed = update.make?.(item, body, call) ?? {
          ...item,
          ...known(body, update.fields),
        }
        keep(call, { ...changed, id: item.id }, 'updated')
        return Response.json({ ...changed, id: item.id })
      }),
    )
  }
  if (deleted !== undefined) {
    routes.push(
      route('DELETE', one, (call) => {
        const item = oneOf(call.mock, resource, call.path)
        itemsOf(call.mock, resource, call.path).delete(item.id)
        onChange?.(call, 'deleted', item)
        const answer = deleted(item.id, call.path)
        return answer === undefined ? new Response(null) : Response.json(answer)
      }),
    )
  }
  return routes
}

/** The fields of a body that an endpoint knows. */
export function known(body: JsonObject, fields: BodyFields): JsonObject {
  return Object.fromEntries(Object.entries(body).filter(([name]) => Object.hasOwn(fields, name)))
}

/** An object that is created at this moment. */
export function created(mock: MockContext, object: string): JsonObject {
  return { object, created_at: seconds(mock) }
}
