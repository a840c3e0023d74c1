import type { Client } from '@bonsai-ai/core'
import type { Operation } from './document/operations.ts'
import type { Params } from './document/sampleParams.ts'

/** Any endpoint function, called by name. */
export type Endpoint = (client: Client, params?: Params) => Promise<unknown>

/** Finds the function of an operation where the umbrella exports it. */
export async function loadEndpoint({ entry, name }: Operation): Promise<Endpoint> {
  const specifier = `bonsai-ai/${entry}`
  const module = (await import(specifier)) as Record<string, Endpoint | undefined>
  const endpoint = module[name]
  if (!endpoint) throw new Error(`${specifier} exports no ${name}`)
  return endpoint
}
