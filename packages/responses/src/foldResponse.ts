import { StreamError } from '@bonsai-ai/core'
import type { ResponseObject, ResponseStreamEvent } from './generated/types.gen.ts'

/** What deltas are added to: parts of messages, of thoughts and of their summaries. */
interface Part {
  type: string
  text?: string
  refusal?: string
  annotations?: unknown[]
  logprobs?: unknown[]
}

/** An item under construction; which fields it has depends on its type. */
interface Item {
  type: string
  id?: string
  role?: string
  status?: string
  content?: Part[] | null
  summary?: Part[] | null
  arguments?: string
  input?: string
  code?: string | null
  action?: { commands?: string[] }
  output?: unknown
}

/** Where an event belongs. Compatible servers leave some of it out. */
interface Place {
  readonly output_index?: number
  readonly item_id?: string
}

/** A response under construction. */
export interface ResponseFold {
  /** The response so far, which further events change; `undefined` before the first event. */
  readonly response: ResponseObject | undefined
  /** Whether the event came that ends a response. */
  readonly isFinished: boolean
  /**
   * Takes the next event in.
   *
   * @returns All of what the event adds a piece of text to, this piece included.
   */
  add(event: ResponseStreamEvent): string | undefined
}

/** Puts a response together. Takes nothing of an event over that a later one would change. */
export function foldResponse(): ResponseFold {
  let response: ResponseObject | undefined
  let isFinished = false
  let output: Item[] = []
  // The index that each item of the output was sent under: servers may leave some out.
  let indexes: number[] = []
  const items = new Map<unknown, Item>()

  function setItem(item: Item, index: number | undefined, streamed = items): Item {
    const copy = structuredClone(item)
    const old = items.get(item.id) ?? items.get(index)
    keepPieces(copy, streamed.get(item.id) ?? streamed.get(index))
    const place = old ? output.lastIndexOf(old) : -1
    if (place >= 0) output[place] = copy
    else {
      const key = index ?? (indexes.at(-1) ?? -1) + 1
      let position = output.length
      while (position && Number(indexes[position - 1]) > key) position--
      output.splice(position, 0, copy)
      indexes.splice(position, 0, key)
    }
    if (index !== undefined) items.set(index, copy)
    // Proxies give an item another ID at its end than it had at first.
    for (const id of [old?.id, copy.id]) if (id) items.set(id, copy)
    return copy
  }

  function itemOf(event: Place, type: string): Item {
    const { output_index: index, item_id: id } = event
    const last = output.at(-1)
    const isPlaced = (index ?? id ?? undefined) !== undefined
    const known = items.get(index) ?? items.get(id) ?? (isPlaced ? undefined : last)
    if (known && (isPlaced || known.type === type)) return known
    // Never announced: what its own events say of it must do.
    const item: Item = { type, status: 'in_progress' }
    if (id) item.id = id
    if (type === 'message') item.role = 'assistant'
    return setItem(item, index)
  }

  function setResponse(event: { readonly response: ResponseObject }, isLast: boolean): void {
    const sent = (event.response.output ?? []) as unknown as (Item | null)[]
    const streamed = new Map(items)
    if (isLast && sent.length) {
      output = []
      indexes = []
      items.clear()
    }
    for (const [index, item] of sent.entries()) if (item) setItem(item, index, streamed)
    isFinished = isLast
    const { output: _sent, ...fields } = event.response
    // Items are drafts of what the API says they are.
    const done = output as unknown as ResponseObject['output']
    response = { ...structuredClone(fields), output: done }
  }

  function add(event: ResponseStreamEvent): string | undefined {
    // Not all that the types want, but all there is when a server does not begin with the response.
    response ??= { object: 'response', status: 'in_progress', output } as unknown as ResponseObject
    switch (event.type) {
      case 'response.created':
      case 'response.queued':
      case 'response.in_progress':
        setResponse(event, false)
        break
      case 'response.completed':
      case 'response.failed':
      case 'response.incomplete':
        setResponse(event, true)
        break
      case 'error':
        throw new StreamError('stream', `error event: ${event.message}`, response)
      case 'response.output_item.added':
      case 'response.output_item.done':
        // The types do not know it, but there are servers that send null.
        if (event.item) setItem(event.item as unknown as Item, event.output_index)
        break

      case 'response.content_part.added':
      case 'response.content_part.done': {
        const { part } = event
        const item = itemOf(event, part.type === 'reasoning_text' ? 'reasoning' : 'message')
        put((item.content ??= []), event.content_index, structuredClone(part) as unknown as Part)
        break
      }
      case 'response.reasoning_summary_part.added':
      case 'response.reasoning_summary_part.done':
        put(
          (itemOf(event, 'reasoning').summary ??= []),
          event.summary_index,
          structuredClone<Part>(event.part),
        )
        break

      case 'response.output_text.delta':
      case 'response.output_text.done': {
        const item = itemOf(event, 'message')
        const part = partOf((item.content ??= []), event.content_index, 'output_text')
        part.annotations ??= []
        if (event.logprobs?.length) {
          const logprobs = structuredClone(event.logprobs)
          if (event.type === 'response.output_text.done') part.logprobs = logprobs
          else for (const logprob of logprobs) (part.logprobs ??= []).push(logprob)
        }
        if (event.type === 'response.output_text.done') part.text = event.text ?? part.text
        else part.text = grown(part.text, event.delta)
        return part.text
      }
      case 'response.output_text.annotation.added': {
        const item = itemOf(event, 'message')
        const part = partOf((item.content ??= []), event.content_index, 'output_text')
        put((part.annotations ??= []), event.annotation_index, structuredClone(event.annotation))
        break
      }
      case 'response.refusal.delta':
      case 'response.refusal.done': {
        const item = itemOf(event, 'message')
        const part = partOf((item.content ??= []), event.content_index, 'refusal')
        if (event.type === 'response.refusal.done') part.refusal = event.refusal ?? part.refusal
        else part.refusal = grown(part.refusal, event.delta)
        return part.refusal
      }
      case 'response.reasoning_text.delta':
      case 'response.reasoning_text.done': {
        const item = itemOf(event, 'reasoning')
        const part = partOf((item.content ??= []), event.content_index, 'reasoning_text')
        if (event.type === 'response.reasoning_text.done') part.text = event.text ?? part.text
        else part.text = grown(part.text, event.delta)
        return part.text
      }
      case 'response.reasoning_summary_text.delta':
      case 'response.reasoning_summary_text.done': {
        const item = itemOf(event, 'reasoning')
        const part = partOf((item.summary ??= []), event.summary_index, 'summary_text')
        if (event.type === 'response.reasoning_summary_text.done')
          part.text = event.text ?? part.text
        else part.text = grown(part.text, event.delta)
        return part.text
      }

      case 'response.function_call_arguments.delta':
      case 'response.mcp_call_arguments.delta': {
        const isMcp = event.type === 'response.mcp_call_arguments.delta'
        const item = itemOf(event, isMcp ? 'mcp_call' : 'function_call')
        return (item.arguments = grown(item.arguments, event.delta))
      }
      case 'response.function_call_arguments.done':
      case 'response.mcp_call_arguments.done': {
        const isMcp = event.type === 'response.mcp_call_arguments.done'
        const item = itemOf(event, isMcp ? 'mcp_call' : 'function_call')
        item.arguments = event.arguments ?? item.arguments
        break
      }
      case 'response.custom_tool_call_input.delta': {
        const item = itemOf(event, 'custom_tool_call')
        return (item.input = grown(item.input, event.delta))
      }
      case 'response.custom_tool_call_input.done': {
        const item = itemOf(event, 'custom_tool_call')
        item.input = event.input ?? item.input
        break
      }
      case 'response.code_interpreter_call_code.delta': {
        const item = itemOf(event, 'code_interpreter_call')
        return (item.code = grown(item.code, event.delta))
      }
      case 'response.code_interpreter_call_code.done': {
        const item = itemOf(event, 'code_interpreter_call')
        item.code = event.code ?? item.code
        break
      }

      case 'response.shell_call_command.added':
      case 'response.shell_call_command.delta':
      case 'response.shell_call_command.done': {
        const commands = ((itemOf(event, 'shell_call').action ??= {}).commands ??= [])
        const index = event.command_index
        if (event.type !== 'response.shell_call_command.delta') {
          put(commands, index, event.command)
          break
        }
        const known = isIndex(commands, index) ? commands[index] : undefined
        const command = grown(known, event.delta)
        put(commands, index, command)
        return command
      }
      case 'response.shell_call_output_content.delta':
      case 'response.shell_call_output_content.done': {
        const item = itemOf(event, 'shell_call_output')
        const chunks = Array.isArray(item.output) ? (item.output as ShellChunk[]) : []
        item.output = chunks
        const index = event.command_index
        if (event.type === 'response.shell_call_output_content.done') {
          const [chunk] = event.output
          if (chunk) put(chunks, index, structuredClone<ShellChunk>(chunk))
          break
        }
        const empty = { stdout: '', stderr: '', outcome: { type: 'exit', exit_code: 0 } }
        const chunk = (isIndex(chunks, index) ? chunks[index] : undefined) ?? empty
        chunk.stdout += event.delta.stdout ?? ''
        chunk.stderr += event.delta.stderr ?? ''
        put(chunks, index, chunk)
        break
      }

      case 'response.code_interpreter_call.in_progress':
      case 'response.code_interpreter_call.interpreting':
      case 'response.code_interpreter_call.completed':
      case 'response.file_search_call.in_progress':
      case 'response.file_search_call.searching':
      case 'response.file_search_call.completed':
      case 'response.web_search_call.in_progress':
      case 'response.web_search_call.searching':
      case 'response.web_search_call.completed':
      case 'response.image_generation_call.in_progress':
      case 'response.image_generation_call.generating':
      case 'response.image_generation_call.completed':
      case 'response.mcp_call.in_progress':
      case 'response.mcp_call.completed':
      case 'response.mcp_call.failed': {
        const [, type = '', status = ''] = event.type.split('.')
        const item = itemOf(event, type)
        if (item.type === type) item.status = status
        break
      }

      // These change nothing in the response: their items come with its other events.
      case 'response.audio.delta':
      case 'response.audio.done':
      case 'response.audio.transcript.delta':
      case 'response.audio.transcript.done':
      case 'response.image_generation_call.partial_image':
      case 'response.mcp_list_tools.in_progress':
      case 'response.mcp_list_tools.completed':
      case 'response.mcp_list_tools.failed':
        break
    }
    return undefined
  }

  return {
    get response() {
      return response
    },
    get isFinished() {
      return isFinished
    },
    add,
  }
}

/** Keeps what came in pieces and an item that is sent again leaves empty. */
function keepPieces(item: Item, streamed: Item | undefined): void {
  if (streamed?.type !== item.type) return
  for (const name of ['content', 'summary', 'arguments', 'input', 'code'] as const)
    if (streamed[name]?.length && !item[name]?.length)
      Object.assign(item, { [name]: streamed[name] })
}

function grown(text: string | null | undefined, delta: string | null | undefined): string {
  return (text ?? '') + (delta ?? '')
}

/** What one command printed. */
interface ShellChunk {
  stdout: string
  stderr: string
  outcome: unknown
}

/** Whether an index, which may be anything, names a place of a list or the one after its end. */
function isIndex(list: readonly unknown[], index: unknown): index is number {
  return Number.isInteger(index) && Number(index) >= 0 && Number(index) <= list.length
}

function put<T>(list: T[], index: unknown, value: T): void {
  list[isIndex(list, index) ? index : list.length] = value
}

/** The part at an index; without one the last. Made if it is missing or of another type. */
function partOf(list: Part[], index: unknown, type: string): Part {
  const known = list[isIndex(list, index) ? index : list.length - 1]
  if (known?.type === type) return known
  const part = { type }
  list.push(part)
  return part
}
