import type { MockContext } from '../context.ts'
import { eventStreamResponse, type ServerEvent } from '../eventStream.ts'
import { badRequest } from '../failure.ts'
import { readBoolean, readMetadata, readObject } from '../fields.ts'
import { listPage } from '../listPage.ts'
import { itemOf } from '../memory.ts'
import { pollResponse } from '../poll.ts'
import { type Call, readJsonBody, type Route } from '../router.ts'
import { type RunBody, readRunBody, runObject, runSettings } from './runBody.ts'
import { changeRun, eventOf } from './runEvents.ts'
import { submittedStep } from './runOutputs.ts'
import { advanceRun, endEvents, runStream, startTurn } from './runTurn.ts'
import {
  isActive,
  refuseActiveRun,
  type RunStep,
  runSteps,
  type StoredRun,
  storedRuns,
} from './storedRuns.ts'
import { addMessage, promptMessages } from './threadMessages.ts'
import { createThread, existingThread } from './threads.ts'

const all = '/threads/{thread_id}/runs'
const one = `${all}/{run_id}`

export const runRoutes: readonly Route[] = [
  { method: 'POST', path: '/threads/runs', handle: createWithThread },
  { method: 'POST', path: all, handle: create },
  { method: 'GET', path: all, handle: list },
  { method: 'GET', path: one, handle: retrieve },
  { method: 'POST', path: one, handle: update },
  { method: 'POST', path: `${one}/cancel`, handle: cancel },
  { method: 'POST', path: `${one}/submit_tool_outputs`, handle: submitOutputs },
  { method: 'GET', path: `${one}/steps`, handle: listSteps },
  { method: 'GET', path: `${one}/steps/{step_id}`, handle: retrieveStep },
]

async function createWithThread(call: Call): Promise<Response> {
  const raw = await readJsonBody(call)
  const body = readRunBody(raw, call.mock)
  const thread = createThread(readObject(raw, 'thread') ?? {}, call.mock)
  return start(call, body, thread.id, [eventOf(thread, 'created')])
}

async function create(call: Call): Promise<Response> {
  const { mock, path } = call
  const thread = existingThread(mock, path['thread_id']).id
  const body = readRunBody(await readJsonBody(call), mock)
  refuseActiveRun(mock, thread, (run) => `Thread ${thread} already has an active run ${run}.`)
  for (const message of body.additionalMessages) addMessage(mock, thread, message)
  return start(call, body, thread, [])
}

async function start(
  call: Call,
  body: RunBody,
  thread: string,
  before: readonly ServerEvent[],
): Promise<Response> {
  const { mock } = call
  const instructions = { role: 'system', text: body.instructions, raw: {} }
  const stored: StoredRun = {
    ...runSettings(body, [instructions, ...promptMessages(mock, thread)]),
    run: runObject(body, thread, mock),
    calls: [],
    said: [],
    usage: { prompt: 0, completion: 0 },
    events: [].values(),
  }
  await startTurn(mock, stored, [...before, eventOf(stored.run, 'created')])
  storedRuns(mock, thread).set(stored.run.id, stored)
  return body.stream ? eventStreamResponse(runStream(stored), call) : runResponse(stored)
}

function list(call: Call): Response {
  const runs = [...runsOf(call).values()].map(({ run }) => run)
  return Response.json(listPage(runs, call.query, { order: 'desc' }))
}

/** A run goes one status on each time it is asked for. */
function retrieve(call: Call): Response {
  const stored = called(call)
  advanceRun(call.mock, stored)
  return runResponse(stored)
}

async function update(call: Call): Promise<Response> {
  const stored = called(call)
  const metadata = readMetadata(await readJsonBody(call)) ?? stored.run['metadata']
  stored.run = { ...stored.run, metadata }
  return runResponse(stored)
}

function cancel(call: Call): Response {
  const stored = called(call)
  const { status } = stored.run
  if (!isActive(stored.run) || status === 'cancelling') {
    throw badRequest(`Cannot cancel run with status '${status}'.`, null, null)
  }
  stored.events = cancelEvents(call.mock, stored, changeRun(stored, { status: 'cancelling' }))
  return runResponse(stored)
}

async function submitOutputs(call: Call): Promise<Response> {
  const { mock } = call
  const stored = called(call)
  const raw = await readJsonBody(call)
  const stream = readBoolean(raw, 'stream') ?? false
  const step = submittedStep(mock, stored, raw)
  await startTurn(mock, stored, [step])
  return stream ? eventStreamResponse(runStream(stored), call) : runResponse(stored)
}

function listSteps(call: Call): Response {
  return Response.json(listPage([...stepsOf(call).values()], call.query, { order: 'desc' }))
}

function retrieveStep(call: Call): Response {
  return Response.json(itemOf(stepsOf(call), call.path['step_id'], 'run step', 'step_id'))
}

function* cancelEvents(
  mock: MockContext,
  stored: StoredRun,
  cancelling: ServerEvent,
): Generator<ServerEvent, undefined, undefined> {
  yield cancelling
  yield* endEvents(mock, stored, 'cancelled')
}

function runResponse({ run }: StoredRun): Response {
  return isActive(run) ? pollResponse(run) : Response.json(run)
}

function stepsOf(call: Call): Map<string, RunStep> {
  return runSteps(call.mock, called(call).run)
}

function runsOf({ mock, path }: Call): Map<string, StoredRun> {
  return storedRuns(mock, existingThread(mock, path['thread_id']).id)
}

function called(call: Call): StoredRun {
  return itemOf(runsOf(call), call.path['run_id'], 'run', 'run_id')
}
