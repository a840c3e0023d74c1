import type { MockContext } from '../context.ts'
import type { ServerEvent } from '../eventStream.ts'
import { badRequest } from '../failure.ts'
import { type JsonObject, readObjects, readString, required } from '../fields.ts'
import { seconds } from '../memory.ts'
import { changeRun, changeStep } from './runEvents.ts'
import { runSteps, type StoredRun } from './storedRuns.ts'

/** Takes the outputs a run waits for, which ends its step, and puts the run back in the queue. */
export function submittedStep(mock: MockContext, stored: StoredRun, raw: JsonObject): ServerEvent {
  const { run, calls } = stored
  const outputs = readOutputs(raw)
  if (run.status !== 'requires_action') {
    throw badRequest(`Runs in status "${run.status}" do not accept tool outputs.`, null, null)
  }
  const ids = calls.map(({ id }) => id)
  if (ids.length !== outputs.size || ids.some((id) => !outputs.has(id))) {
    throw badRequest(
      `Expected tool outputs for call_ids [${ids.join(', ')}], got [${[...outputs.keys()].join(', ')}].`,
      'tool_outputs',
      null,
    )
  }
  for (const [id, output] of outputs) {
    const message = { role: 'tool', tool_call_id: id, content: output }
    stored.said.push({ role: 'tool', text: output, raw: message })
  }
  stored.calls = []
  changeRun(stored, { status: 'queued', required_action: null })
  // The step that waits is the last one, and there is one.
  const step = [...runSteps(mock, run).keys()].at(-1) as string
  const tool_calls = calls.map(({ id, name, pieces }) => ({
    id,
    type: 'function',
    function: { name, arguments: pieces.join(''), output: outputs.get(id) },
  }))
  return changeStep(mock, stored, step, {
    status: 'completed',
    completed_at: seconds(mock),
    step_details: { type: 'tool_calls', tool_calls },
  })
}

function readOutputs(raw: JsonObject): Map<string, string> {
  const list = required(readObjects(raw, 'tool_outputs'), 'tool_outputs')
  return new Map(
    list.map((item, index) => {
      const at = `tool_outputs[${index}]`
      const id = required(readString(item, 'tool_call_id', at), `${at}.tool_call_id`)
      return [id, readString(item, 'output', at) ?? '']
    }),
  )
}
