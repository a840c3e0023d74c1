import { isObject, type JsonObject, listOf } from '../fields.ts'
import { fill, grade } from '../graders.ts'
import { seconds } from '../memory.ts'
import type { Item } from '../resource.ts'
import type { Call } from '../router.ts'
import { countTokens } from '../tokens.ts'
import { readRows, type Row } from './rows.ts'

interface Said {
  readonly input: readonly { readonly role: string; readonly content: string }[]
  readonly text: string
}

/** Lets a model answer each row where there is no answer yet, and grades them all. */
export async function gradeRows(
  call: Call,
  evaluation: Item,
  run: Item,
): Promise<{ items: readonly Item[]; fields: JsonObject }> {
  const source = isObject(run['data_source']) ? run['data_source'] : {}
  const criteria = listOf(evaluation['testing_criteria']).filter(isObject)
  const model = String(run['model'])
  const items: Item[] = []
  for (const [index, row] of readRows(call.mock, source).entries()) {
    const said = await answer(call, source, model, row)
    const results = criteria.map((grader) => {
      const { reward } = grade(grader, row.item, said.text)
      const passed = reward >= Number(grader['pass_threshold'] ?? 0.5)
      return { name: String(grader['name']), type: grader['type'], score: reward, passed }
    })
    items.push({
      id: call.mock.nextId('outputitem_', 24),
      object: 'eval.run.output_item',
      run_id: run.id,
      eval_id: evaluation.id,
      created_at: seconds(call.mock),
      status: results.every(({ passed }) => passed) ? 'pass' : 'fail',
      datasource_item_id: index,
      datasource_item: row.item,
      results,
      sample: sampleOf(said, model),
    })
  }
  return { items, fields: summary(items, criteria, model) }
}

/** What the row has, or what the mock's own model says to its template. */
async function answer(
  call: Call,
  source: JsonObject,
  model: string,
  { item, said }: Row,
): Promise<Said> {
  const { input_messages: messages } = source
  const template = isObject(messages) ? listOf(messages['template']).filter(isObject) : []
  if (said !== undefined || template.length === 0) return { input: [], text: said ?? '' }
  const input = template.map(({ role, content }) => ({
    role: String(role),
    content: fill(typeof content === 'string' ? content : textOf(content, 'text'), item, ''),
  }))
  const response = await call.mock.send('/chat/completions', { model, messages: input })
  const completion: unknown = await response.json()
  const [choice] = isObject(completion) ? listOf(completion['choices']) : []
  const message = isObject(choice) && isObject(choice['message']) ? choice['message'] : {}
  return { input, text: textOf(message, 'content') }
}

function textOf(holder: unknown, name: string): string {
  const text = isObject(holder) ? holder[name] : undefined
  return typeof text === 'string' ? text : ''
}

function sampleOf({ input, text }: Said, model: string): JsonObject {
  const prompt = input.reduce((sum, { content }) => sum + countTokens(content), 0)
  const completion = countTokens(text)
  return {
    input,
    output: [{ role: 'assistant', content: text }],
    finish_reason: 'stop',
    model,
    usage: {
      total_tokens: prompt + completion,
      completion_tokens: completion,
      prompt_tokens: prompt,
      cached_tokens: 0,
    },
    error: { code: '', message: '' },
    temperature: 1,
    max_completion_tokens: 2048,
    top_p: 1,
    seed: 42,
  }
}

function summary(
  items: readonly Item[],
  criteria: readonly JsonObject[],
  model: string,
): JsonObject {
  const passed = items.filter(({ status }) => status === 'pass').length
  const usages = items
    .map(({ sample }) => (isObject(sample) ? sample['usage'] : {}))
    .filter(isObject)
  const sum = (name: string): number =>
    usages.reduce((total, usage) => total + Number(usage[name]), 0)
  return {
    result_counts: { total: items.length, errored: 0, failed: items.length - passed, passed },
    per_model_usage: [
      {
        model_name: model,
        invocation_count: items.length,
        prompt_tokens: sum('prompt_tokens'),
        completion_tokens: sum('completion_tokens'),
        total_tokens: sum('total_tokens'),
        cached_tokens: 0,
      },
    ],
    per_testing_criteria_results: criteria.map(({ name }, index) => {
      const good = items.filter(({ results }) => {
        const result = listOf(results)[index]
        return isObject(result) && result['passed'] === true
      })
      return {
        testing_criteria: String(name),
        passed: good.length,
        failed: items.length - good.length,
      }
    }),
  }
}
