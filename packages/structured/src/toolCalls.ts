import { isValidationError } from '@bonsai-ai/core'
import { parseJson } from './parseJson.ts'
import type { AnyFunctionTool, DefinedTool, ToolContext } from './tool.ts'

/** A call of a function. */
export interface FunctionToolCall {
  readonly type: 'function'
  /** What the answer refers to; made up where the server gave none. */
  readonly id: string
  readonly name: string
  /** JSON as the model wrote it. */
  readonly arguments: string
}

/** A call of a custom tool. */
export interface CustomToolCall {
  readonly type: 'custom'
  /** What the answer refers to; made up where the server gave none. */
  readonly id: string
  readonly name: string
  /** Text as the model wrote it. */
  readonly input: string
}

/** A call of a tool, told apart by `type`. */
export type ToolCall = FunctionToolCall | CustomToolCall

/** A call that was answered. */
export interface ToolAnswer<Output = unknown> {
  readonly call: ToolCall
  /** What the tool gave back, as it is; for an error what the model is told. */
  readonly result: unknown
  /** What the model is told. */
  readonly output: Output
  /** There is no such tool, the arguments were wrong, or the tool failed. */
  readonly isError: boolean
}

/** What is told of a call while it runs. */
export type ToolEvent<Output = unknown> =
  | { readonly type: 'tool.started'; readonly call: ToolCall }
  | { readonly type: 'tool.finished'; readonly answer: ToolAnswer<Output> }

/** Says what to tell the model of a tool's failure. What it throws ends the run. */
export type OnToolError = (error: unknown, call: ToolCall) => unknown

/** The tools of a request by name; `undefined` for those whose calls are the caller's to answer. */
export type ToolsByName<Data> = ReadonlyMap<string, DefinedTool<Data> | undefined>

/** How calls are answered. */
export interface AnswerSettings<Data, Output> {
  readonly tools: ToolsByName<Data>
  readonly context: Omit<ToolContext<Data>, 'callId'>
  readonly isParallel: boolean
  readonly onToolError: OnToolError | undefined
  /** Makes what the API takes of what a tool gave back. */
  readonly encode: (result: unknown) => Output
  readonly emit: (event: ToolEvent<Output>) => void
}

/** Answers calls, all at once or one after the other, and gives the answers in the calls' order. */
export async function answerCalls<Data, Output>(
  calls: readonly ToolCall[],
  settings: AnswerSettings<Data, Output>,
): Promise<ToolAnswer<Output>[]> {
  if (settings.isParallel) return Promise.all(calls.map((call) => answer(call, settings)))
  const answers: ToolAnswer<Output>[] = []
  for (const call of calls) answers.push(await answer(call, settings))
  return answers
}

async function answer<Data, Output>(
  call: ToolCall,
  settings: AnswerSettings<Data, Output>,
): Promise<ToolAnswer<Output>> {
  const { context, onToolError, encode, emit } = settings
  const { signal } = context
  // A call of before may have ended the run.
  signal.throwIfAborted()
  emit({ type: 'tool.started', call })
  let given: ToolAnswer<Output>
  try {
    const { told, result } = await execute(call, settings)
    given = { call, result: told ?? result, output: encode(told ?? result), isError: !!told }
  } catch (error) {
    signal.throwIfAborted()
    if (!onToolError) throw error
    const result = await onToolError(error, call)
    given = { call, result, output: encode(result), isError: true }
  }
  signal.throwIfAborted()
  emit({ type: 'tool.finished', answer: given })
  return given
}

/** What the model is told of a wrong call, or the result of a right one. */
interface Executed {
  readonly told?: string
  readonly result?: unknown
}

async function execute<Data>(
  call: ToolCall,
  { tools, context }: Pick<AnswerSettings<Data, unknown>, 'tools' | 'context'>,
): Promise<Executed> {
  const tool = tools.get(call.name)
  const inContext = { ...context, callId: call.id }
  if (tool?.type === 'custom' && call.type === 'custom')
    return { result: await tool.execute?.(call.input, inContext) }
  if (tool?.type === 'function' && call.type === 'function') {
    const read = await readArguments(call, tool)
    if (read.told) return read
    context.signal.throwIfAborted()
    // The schema has made of them what `execute` takes.
    return { result: await tool.execute?.(read.result as never, inContext) }
  }
  const names = [...tools.keys()].map((name) => JSON.stringify(name)).join(', ') || 'none'
  const kind = call.type === 'custom' ? 'custom tool' : 'function'
  return { told: `There is no ${kind} ${JSON.stringify(call.name)}. Available tools: ${names}.` }
}

async function readArguments(
  call: FunctionToolCall,
  tool: AnyFunctionTool<never>,
): Promise<Executed> {
  // Servers send nothing at all for a function without arguments.
  const text = call.arguments.trim() || '{}'
  try {
    return { result: await parseJson(tool.schema, text, `arguments of ${call.name}`) }
  } catch (error) {
    if (isValidationError(error)) return { told: `Invalid ${error.message}` }
    throw error
  }
}
