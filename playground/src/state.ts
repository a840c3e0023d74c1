import { computed, effect, signal } from '@preact/signals'
import { type Connection, connect, mockConnection } from './connection.ts'
import type { Endpoint } from './endpoint.ts'
import { allEndpoints, findEndpoint } from './endpoints.ts'
import { fillIds, type KnownIds, learnIds } from './ids.ts'
import { type Call, runCall } from './runCall.ts'
import { search } from './search.ts'

/** The function that is looked at. Its name, and nothing else, stands in the address. */
export const selected = signal<Endpoint>(fromAddress())
export const query = signal('')
/** Stays in memory, with its key. */
export const connection = signal<Connection>(mockConnection)
export const knownIds = signal<KnownIds>({})
/** The last call; a new object whenever it has come further. */
export const call = signal<Call | undefined>(undefined)
/** Whether the list lies over the page, where there is no room beside it. */
export const isListOpen = signal(false)
export const isConnectionOpen = signal(false)

/** What was written for each function, as JSON. */
const drafts = signal<Readonly<Record<string, string>>>({})
/** Files that were chosen, by function and field. */
const chosenFiles = signal<Readonly<Record<string, readonly File[]>>>({})

export const found = computed(() => search(allEndpoints, query.value))
export const isRunning = computed(() => call.value?.status === 'running')

export const sampleText = computed(() =>
  JSON.stringify(fillIds(knownIds.value, selected.value), undefined, 2),
)
export const paramsText = computed(() => drafts.value[selected.value.name] ?? sampleText.value)

/** The params as they are written; what is wrong with them where they are not JSON. */
export const params = computed((): { value?: Record<string, unknown>; problem?: string } => {
  try {
    const value: unknown = JSON.parse(paramsText.value)
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      return { problem: 'Params are one object: { … }' }
    return { value: value as Record<string, unknown> }
  } catch (error) {
    return { problem: `Not JSON yet: ${(error as Error).message}` }
  }
})

/** Files of the call by field: those that were chosen, else the samples. */
export const files = computed((): Readonly<Record<string, readonly File[]>> => {
  const { name, fileFields } = selected.value
  const entries = fileFields.map((field) => {
    const samples = field.samples.map(
      (sample) => new File([fromBase64(sample.data)], sample.name, { type: sample.type }),
    )
    return [field.name, chosenFiles.value[`${name}.${field.name}`] ?? samples] as const
  })
  return Object.fromEntries(entries.filter(([, chosen]) => chosen.length > 0))
})

export function select(endpoint: Endpoint): void {
  selected.value = endpoint
  isListOpen.value = false
  history.replaceState(null, '', `#${endpoint.name}`)
}

/** Goes to the same call streamed, or whole, and takes along what was written. */
export function selectTwin(twin: Endpoint): void {
  const text = drafts.value[selected.value.name]
  select(twin)
  if (text !== undefined) writeParams(text)
}

export function writeParams(text: string): void {
  // What nobody has changed follows the sample.
  const { [selected.value.name]: _, ...rest } = drafts.value
  drafts.value = text === sampleText.value ? rest : { ...rest, [selected.value.name]: text }
}

export function chooseFiles(field: string, chosen: readonly File[]): void {
  chosenFiles.value = { ...chosenFiles.value, [`${selected.value.name}.${field}`]: chosen }
}

let controller: AbortController | undefined

/** Calls the selected function. A call that runs is stopped first. */
export async function run(): Promise<void> {
  const endpoint = selected.value
  const { value } = params.value
  if (!value) return
  stop()
  const own = (controller = new AbortController())
  let frame = 0
  // However many events come: the page shows them once in a frame.
  function show(next: Call): void {
    if (controller !== own) return
    cancelAnimationFrame(frame)
    if (next.status !== 'running') call.value = { ...next }
    else frame = requestAnimationFrame(() => (call.value = { ...next }))
  }
  call.value = { endpoint, status: 'running', text: '', toolCalls: [], events: [] }
  const ended = await runCall(endpoint, {
    params: { ...value, ...fileParams(endpoint) },
    connect: () => connect(connection.peek()),
    signal: own.signal,
    onChange: show,
  })
  if (ended.status === 'done') knownIds.value = learnIds(knownIds.value, endpoint, ended.result)
}

export function stop(): void {
  if (isRunning.peek()) controller?.abort()
}

/** Files as the function takes them: one, or a list. */
export function fileParams({ fileFields }: Endpoint): Record<string, File | readonly File[]> {
  const entries = Object.entries(files.value).flatMap(([name, chosen]) => {
    const [first] = chosen
    if (!first) return []
    const field = fileFields.find((each) => each.name === name)
    return [[name, field?.isList ? chosen : first] as const]
  })
  return Object.fromEntries(entries)
}

function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
}

function fromAddress(): Endpoint {
  const endpoint = findEndpoint(location.hash.slice(1)) ?? findEndpoint('streamChatCompletion')
  if (!endpoint) throw new Error('The page knows no function: was its data made?')
  return endpoint
}

/** Keeps the selection what the address says. */
export function followAddress(): () => void {
  addEventListener('hashchange', follow)
  const dispose = effect(() => {
    document.title = `${selected.value.name} · Bonsai playground`
  })
  return () => {
    removeEventListener('hashchange', follow)
    dispose()
  }
}

function follow(): void {
  const endpoint = findEndpoint(location.hash.slice(1))
  if (endpoint) selected.value = endpoint
}
