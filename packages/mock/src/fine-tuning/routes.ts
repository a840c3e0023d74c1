import { badRequest } from '../failure.ts'
import {
  isObject,
  type JsonObject,
  readInteger,
  readMetadata,
  readObject,
  readString,
} from '../fields.ts'
import { findFile } from '../files.ts'
import { listPage } from '../listPage.ts'
import { itemOf, memoryOf, seconds } from '../memory.ts'
import { pollResponse } from '../poll.ts'
import { readBody } from '../readBody.ts'
import type { Call, Route } from '../router.ts'
import { advance, log, type StoredJob } from './job.ts'
import { permissionRoutes } from './permissions.ts'

const one = '/fine_tuning/jobs/{fine_tuning_job_id}'

/** Fine-tuning jobs, what they tell, and who may use what they made. */
export function fineTuningRoutes(): readonly Route[] {
  return [
    { method: 'POST', path: '/fine_tuning/jobs', handle: create },
    { method: 'GET', path: '/fine_tuning/jobs', handle: list },
    { method: 'GET', path: one, handle: retrieve },
    { method: 'POST', path: `${one}/cancel`, handle: cancel },
    { method: 'POST', path: `${one}/pause`, handle: pause },
    { method: 'POST', path: `${one}/resume`, handle: resume },
    { method: 'GET', path: `${one}/events`, handle: listEvents },
    { method: 'GET', path: `${one}/checkpoints`, handle: listCheckpoints },
    ...permissionRoutes(),
  ]
}

async function create(call: Call): Promise<Response> {
  const { mock } = call
  const fields = {
    model: 'string',
    training_file: 'string',
    validation_file: 'string',
    suffix: 'string',
    seed: 'integer',
    hyperparameters: 'object',
    method: 'object',
    integrations: 'objects',
    metadata: 'metadata',
  } as const
  const body = await readBody(call, fields, ['model', 'training_file'])
  for (const name of ['training_file', 'validation_file'] as const) {
    const id = readString(body, name)
    if (id !== undefined) checkFile(call, id, name)
  }
  const suffix = readString(body, 'suffix') ?? ''
  if (suffix.length > 64) {
    throw badRequest("Invalid 'suffix': expected at most 64 characters.", 'suffix', 'invalid_value')
  }
  const id = mock.nextId('ftjob-', 24)
  const job: StoredJob = {
    object: {
      id,
      object: 'fine_tuning.job',
      created_at: seconds(mock),
      error: null,
      fine_tuned_model: null,
      finished_at: null,
      hyperparameters: hyperparametersOf(body),
      model: readString(body, 'model') ?? '',
      organization_id: 'org-mock',
      result_files: [],
      status: 'validating_files',
      trained_tokens: null,
      training_file: body['training_file'],
      validation_file: body['validation_file'] ?? null,
      integrations: body['integrations'] ?? [],
      seed: readInteger(body, 'seed') ?? 42,
      estimated_finish: null,
      ...(isObject(body['method']) ? { method: body['method'] } : {}),
      metadata: readMetadata(body) ?? null,
    },
    suffix,
    paused: false,
    events: [],
    checkpoints: [],
  }
  log(mock, job, `Created fine-tuning job: ${id}`)
  jobsOf(call).set(id, job)
  return pollResponse(job.object)
}

function list(call: Call): Response {
  const { query } = call
  const wanted = [...query].flatMap(([name, value]) => {
    const key = /^metadata\[(.+)\]$/.exec(name)?.[1]
    return key === undefined ? [] : [[key, value] as const]
  })
  const bare = query.get('metadata') === 'null'
  const jobs = [...jobsOf(call).values()]
    .map(({ object }) => object)
    .filter(({ metadata }) => {
      if (bare) return metadata === null
      const values = isObject(metadata) ? metadata : {}
      return wanted.every(([key, value]) => Object.hasOwn(values, key) && values[key] === value)
    })
  return Response.json(listPage(jobs, query, { order: 'desc' }))
}

/** Each look at a job takes it further. */
function retrieve(call: Call): Response {
  const job = jobOf(call)
  advance(call.mock, job)
  return pollResponse(job.object)
}

function cancel(call: Call): Response {
  const job = unfinished(call)
  job.object = { ...job.object, status: 'cancelled', finished_at: seconds(call.mock) }
  log(call.mock, job, 'The job was cancelled')
  return Response.json(job.object)
}

/** The API's document has no status for a pause, so it stays; the job does not go on. */
function pause(call: Call): Response {
  const job = unfinished(call)
  job.paused = true
  log(call.mock, job, 'The job was paused')
  return Response.json(job.object)
}

function resume(call: Call): Response {
  const job = unfinished(call)
  job.paused = false
  log(call.mock, job, 'The job was resumed')
  return Response.json(job.object)
}

function listEvents(call: Call): Response {
  return Response.json(listPage(jobOf(call).events, call.query, { order: 'desc' }))
}

function listCheckpoints(call: Call): Response {
  return Response.json(listPage(jobOf(call).checkpoints, call.query, { order: 'desc' }))
}

function checkFile(call: Call, id: string, param: string): void {
  const { purpose } = findFile(call.mock, id, param).file
  if (purpose === 'fine-tune') return
  throw badRequest(
    `Invalid '${param}': expected a file with purpose 'fine-tune', but got '${purpose}'.`,
    param,
    'invalid_value',
  )
}

/** What was asked for, of the method or by the older field, and what the API chooses else. */
function hyperparametersOf(body: JsonObject): JsonObject {
  const method = readObject(body, 'method')
  const inner = isObject(method?.[String(method['type'])]) ? method[String(method['type'])] : {}
  const own = isObject(inner) && isObject(inner['hyperparameters']) ? inner['hyperparameters'] : {}
  const { batch_size, learning_rate_multiplier, n_epochs } = {
    ...readObject(body, 'hyperparameters'),
    ...own,
  }
  return {
    batch_size: batch_size ?? 'auto',
    learning_rate_multiplier: learning_rate_multiplier ?? 'auto',
    n_epochs: n_epochs ?? 'auto',
  }
}

function unfinished(call: Call): StoredJob {
  const job = jobOf(call)
  const { status } = job.object
  if (!['succeeded', 'failed', 'cancelled'].includes(status)) return job
  throw badRequest(
    `The job is finished: its status is '${status}'.`,
    'fine_tuning_job_id',
    'invalid_value',
  )
}

function jobOf(call: Call): StoredJob {
  const id = call.path['fine_tuning_job_id']
  return itemOf(jobsOf(call), id, 'fine-tuning job', 'fine_tuning_job_id')
}

function jobsOf({ mock }: Call): Map<string, StoredJob> {
  return memoryOf<StoredJob>(mock, '/fine_tuning/jobs')
}
