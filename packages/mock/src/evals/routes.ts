import {
  type JsonObject,
  isObject,
  readMetadata,
  readObject,
  readObjects,
  readString,
} from '../fields.ts'
import { checkGrader } from '../graders.ts'
import { listPage } from '../listPage.ts'
import { itemOf } from '../memory.ts'
import { pollResponse } from '../poll.ts'
import {
  checkParents,
  created,
  type Item,
  itemsOf,
  oneOf,
  type Resource,
  resourceRoutes,
} from '../resource.ts'
import type { Call, Route } from '../router.ts'
import { badRequest } from '../failure.ts'
import { readRows } from './rows.ts'
import { gradeRows } from './run.ts'

/** Evaluations: what is tested, and how it is graded. */
const evals: Resource = {
  path: '/evals',
  param: 'eval_id',
  noun: 'eval',
  prefix: 'eval_',
  list: 'last_id',
  emptyId: '',
  retrieve: true,
  create: {
    fields: {
      name: 'string',
      metadata: 'metadata',
      data_source_config: 'object',
      testing_criteria: 'objects',
    },
    required: ['data_source_config', 'testing_criteria'],
    make(body, { mock }) {
      const criteria = readObjects(body, 'testing_criteria') ?? []
      for (const [index, grader] of criteria.entries()) {
        checkGrader(grader, `testing_criteria[${index}]`)
      }
      return {
        ...created(mock, 'eval'),
        name: body['name'] ?? '',
        data_source_config: shownConfig(readObject(body, 'data_source_config') ?? {}),
        testing_criteria: criteria,
        metadata: readMetadata(body) ?? {},
      }
    },
  },
  update: { fields: { name: 'string', metadata: 'metadata' } },
  deleted: (id) => ({ object: 'eval.deleted', deleted: true, eval_id: id }),
}

const runs: Resource = {
  path: '/evals/{eval_id}/runs',
  param: 'run_id',
  noun: 'eval run',
  prefix: 'evalrun_',
  within: [evals],
  list: 'last_id',
  emptyId: '',
  filter: ({ status }, query) => query.get('status') === null || query.get('status') === status,
  create: {
    fields: { name: 'string', metadata: 'metadata', data_source: 'object' },
    required: ['data_source'],
    make(body, call) {
      const source = readObject(body, 'data_source') ?? {}
      const evalId = call.path['eval_id'] ?? ''
      const { length: total } = readRows(call.mock, source)
      return {
        ...created(call.mock, 'eval.run'),
        eval_id: evalId,
        status: 'queued',
        model: readString(source, 'model') ?? 'gpt-5.5',
        name: body['name'] ?? '',
        report_url: `https://platform.openai.com/evaluations/${evalId}`,
        result_counts: { total, errored: 0, failed: 0, passed: 0 },
        per_model_usage: [],
        per_testing_criteria_results: [],
        data_source: source,
        metadata: readMetadata(body) ?? {},
        // There is always one: empty, it says that nothing went wrong.
        error: { code: '', message: '' },
      }
    },
  },
  deleted: (id) => ({ object: 'eval.run.deleted', deleted: true, run_id: id }),
}

const one = '/evals/{eval_id}/runs/{run_id}'

/** Evaluations, their runs, and what came of each row. */
export function evalRoutes(): readonly Route[] {
  return [
    ...resourceRoutes(evals),
    ...resourceRoutes(runs),
    { method: 'GET', path: one, handle: retrieve },
    { method: 'POST', path: one, handle: cancel },
    { method: 'POST', path: `${one}/cancel`, handle: cancel },
    { method: 'GET', path: `${one}/output_items`, handle: listOutput },
    { method: 'GET', path: `${one}/output_items/{output_item_id}`, handle: retrieveOutput },
  ]
}

/** Each look at a run takes it further: queued, in progress, completed. */
async function retrieve(call: Call): Promise<Response> {
  checkParents(call, [evals])
  const run = oneOf(call.mock, runs, call.path)
  if (run['status'] === 'queued') return pollResponse(set(call, { ...run, status: 'in_progress' }))
  if (run['status'] !== 'in_progress') return pollResponse(run)
  const { items, fields } = await gradeRows(call, oneOf(call.mock, evals, call.path), run)
  // It may have been cancelled, or finished by another look, meanwhile.
  const now = oneOf(call.mock, runs, call.path)
  if (now['status'] !== 'in_progress') return pollResponse(now)
  for (const item of items) outputOf(call).set(item.id, item)
  return pollResponse(set(call, { ...now, ...fields, status: 'completed' }))
}

function cancel(call: Call): Response {
  checkParents(call, [evals])
  const run = oneOf(call.mock, runs, call.path)
  const { status } = run
  if (status !== 'queued' && status !== 'in_progress') {
    throw badRequest(
      `Cannot cancel a run with status '${String(status)}'.`,
      'run_id',
      'invalid_value',
    )
  }
  return Response.json(set(call, { ...run, status: 'canceled' }))
}

function listOutput(call: Call): Response {
  const status = call.query.get('status')
  const items = [...outputOf(call).values()].filter(
    (item) => status === null || item['status'] === status,
  )
  return Response.json(listPage(items, call.query, { emptyId: '' }))
}

function retrieveOutput(call: Call): Response {
  const id = call.path['output_item_id']
  return Response.json(itemOf(outputOf(call), id, 'output item', 'output_item_id'))
}

function outputOf(call: Call): Map<string, Item> {
  checkParents(call, [evals, runs])
  return itemsOf(call.mock, { ...runs, path: `${one}/output_items` }, call.path)
}

function set(call: Call, run: Item): Item {
  itemsOf(call.mock, runs, call.path).set(run.id, run)
  return run
}

/** A configuration as an answer shows it: with the schema of a row. */
function shownConfig({ type, item_schema, metadata }: JsonObject): JsonObject {
  const known = ['custom', 'logs', 'stored_completions']
  if (!known.includes(String(type))) {
    throw badRequest(
      `Invalid value: '${String(type)}'. Supported values are: ${known.map((name) => `'${name}'`).join(', ')}.`,
      'data_source_config.type',
      'invalid_value',
    )
  }
  const item = isObject(item_schema) ? item_schema : { type: 'object' }
  return {
    type,
    ...(isObject(metadata) ? { metadata } : {}),
    schema: { type: 'object', properties: { item }, required: ['item'] },
  }
}
