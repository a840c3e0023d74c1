import type { MockContext } from '../context.ts'
import {
  type JsonObject,
  readBoolean,
  readInteger,
  readMetadata,
  readObject,
  readObjects,
  readString,
  required,
} from '../fields.ts'
import { seconds } from '../memory.ts'
import { requireModel } from '../models.ts'
import type { MockMessage } from '../prompt.ts'
import {
  functionsIn,
  readAssistantFormat,
  readAssistantTools,
  readRunToolChoice,
  readTemperature,
} from './assistantSettings.ts'
import { type Assistant, existingAssistant } from './assistants.ts'
import type { Run, StoredRun } from './storedRuns.ts'
import { readMessage } from './threadMessages.ts'

/** What a run is made from. */
export interface RunBody {
  readonly raw: JsonObject
  readonly assistant: Assistant
  readonly model: string
  readonly instructions: string
  readonly tools: readonly JsonObject[]
  readonly additionalMessages: readonly (JsonObject & { readonly role: string })[]
  readonly stream: boolean
}

// How long a run may take, in seconds.
const lifetime = 600

/** Reads the body of a new run. What it leaves open is as the assistant has it. */
export function readRunBody(raw: JsonObject, mock: MockContext): RunBody {
  const id = required(readString(raw, 'assistant_id'), 'assistant_id')
  const assistant = existingAssistant(mock, id)
  const model = readString(raw, 'model') ?? assistant.model
  requireModel(mock, model)
  readTemperature(raw)
  readObject(raw, 'truncation_strategy')
  const additional = readString(raw, 'additional_instructions')
  const own = readString(raw, 'instructions') ?? assistant.instructions ?? ''
  return {
    raw,
    assistant,
    model,
    instructions: [own, additional ?? ''].filter((text) => text !== '').join('\n'),
    tools: readAssistantTools(raw) ?? assistant.tools,
    additionalMessages: (readObjects(raw, 'additional_messages') ?? []).map((message, index) =>
      readMessage(message, `additional_messages[${index}]`),
    ),
    stream: readBoolean(raw, 'stream') ?? false,
  }
}

/** The settings of a run that is about to start in a thread. */
export function runSettings(
  { raw, tools, assistant }: RunBody,
  messages: readonly MockMessage[],
): Pick<StoredRun, 'settings' | 'maxPromptTokens'> {
  const functions = functionsIn(tools)
  return {
    settings: {
      raw: { ...raw, tools },
      tools: functions,
      toolChoice: readRunToolChoice(raw, functions),
      parallelToolCalls: readBoolean(raw, 'parallel_tool_calls') ?? true,
      stop: [],
      maxTokens: readInteger(raw, 'max_completion_tokens', { min: 256 }),
      jsonSchema: readAssistantFormat(
        { response_format: raw['response_format'] ?? assistant['response_format'] },
        messages,
      ),
      seed: undefined,
    },
    maxPromptTokens: readInteger(raw, 'max_prompt_tokens', { min: 256 }),
  }
}

/** The `thread.run` object at its start. */
export function runObject(body: RunBody, thread: string, mock: MockContext): Run {
  const { raw, assistant, model, instructions, tools } = body
  const now = seconds(mock)
  return {
    id: mock.nextId('run_', 24),
    object: 'thread.run',
    created_at: now,
    thread_id: thread,
    assistant_id: assistant.id,
    status: 'queued',
    required_action: null,
    last_error: null,
    expires_at: now + lifetime,
    started_at: null,
    cancelled_at: null,
    failed_at: null,
    completed_at: null,
    incomplete_details: null,
    model,
    instructions,
    tools,
    metadata: readMetadata(raw) ?? {},
    usage: null,
    temperature: raw['temperature'] ?? assistant['temperature'],
    top_p: raw['top_p'] ?? assistant['top_p'],
    max_prompt_tokens: raw['max_prompt_tokens'] ?? null,
    max_completion_tokens: raw['max_completion_tokens'] ?? null,
    truncation_strategy: raw['truncation_strategy'] ?? { type: 'auto', last_messages: null },
    tool_choice: raw['tool_choice'] ?? 'auto',
    parallel_tool_calls: raw['parallel_tool_calls'] ?? true,
    response_format: raw['response_format'] ?? assistant['response_format'],
  }
}
