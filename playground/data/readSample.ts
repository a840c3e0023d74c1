import { compileFunction } from 'node:vm'
import { createClient } from '@bonsai-ai/core'
import { createMock } from '@bonsai-ai/mock'
import { transform } from 'esbuild'
import { sampleFile } from './sampleFile.ts'

/** Ends an example where it has said what we wanted to know. */
const enough = new Error('enough')

/**
 * Runs an example up to the call of a function, to see what it is called with. Other calls that
 * stand before it are answered by a mock.
 *
 * @returns The params; `undefined` where the example does not come to the call.
 */
export async function readSample(
  name: string,
  example: string,
): Promise<Record<string, unknown> | undefined> {
  let params: Record<string, unknown> | undefined
  function record(_client: unknown, given: Record<string, unknown> | undefined): never {
    params = given ?? {}
    throw enough
  }
  const fetch = createMock()
  const load = async (from: string): Promise<object> => ({
    ...((await import(from)) as object),
    createClient: () => createClient({ apiKey: 'any', fetch }),
    [name]: record,
  })
  const { code } = await transform(toBody(example), { loader: 'ts' })
  const world = {
    load,
    env: { OPENAI_API_KEY: 'any' },
    console: { log() {}, error() {} },
    fetch: async (url: string) => sampleFile(url),
    RTCPeerConnection: PeerConnection,
  }
  const run = compileFunction(`${code}\nreturn example()`, Object.keys(world)) as (
    ...args: readonly unknown[]
  ) => Promise<unknown>
  try {
    await run(...Object.values(world))
  } catch (error) {
    if (error !== enough && params === undefined) return undefined
  }
  return params
}

/** A module as the body of a function: its imports are asked of `load`. */
function toBody(example: string): string {
  const body = example.replaceAll(
    /^import (type )?(\{[^}]*\}) from '([^']+)'$/gm,
    (_, isType: string | undefined, names: string, from: string) =>
      isType ? '' : `const ${names.replaceAll(/\btype \w+,?/g, '')} = await load('${from}')`,
  )
  return `async function example() {\n${body}\n}`
}

/** As much of a peer as an example needs to make an offer. */
class PeerConnection {
  readonly localDescription = { sdp: 'v=0\r\no=- 0 0 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\n' }
  createDataChannel(): void {}
  async setLocalDescription(): Promise<void> {}
}
