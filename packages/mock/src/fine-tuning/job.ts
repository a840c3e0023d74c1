import type { MockContext } from '../context.ts'
import type { JsonObject } from '../fields.ts'
import { addFile, findFile } from '../files.ts'
import { memoryOf, seconds } from '../memory.ts'
import { modelObject } from '../models.ts'
import { countTokens } from '../tokens.ts'

type Item = JsonObject & { readonly id: string }

export interface StoredJob {
  object: JsonObject & { readonly id: string; readonly status: string; readonly model: string }
  readonly suffix: string
  paused: boolean
  /** Oldest first. */
  readonly events: Item[]
  readonly checkpoints: Item[]
}

const epochs = 3

/** Takes a job one step further; a paused one and a finished one stay as they are. */
export function advance(mock: MockContext, job: StoredJob): void {
  if (job.paused) return
  switch (job.object.status) {
    case 'validating_files':
      validate(mock, job)
      return
    case 'queued':
      job.object = { ...job.object, status: 'running' }
      log(mock, job, 'Fine-tuning job started')
      return
    case 'running':
      finish(mock, job)
  }
}

export function log(mock: MockContext, job: StoredJob, message: string): void {
  job.events.push({
    id: mock.nextId('ftevent-', 24),
    object: 'fine_tuning.job.event',
    created_at: seconds(mock),
    level: 'info',
    message,
    type: 'message',
    data: {},
  })
}

/** Every line has to be JSON. */
function validate(mock: MockContext, job: StoredJob): void {
  const broken = linesOf(mock, job).findIndex((line) => !isJson(line))
  if (broken < 0) {
    job.object = { ...job.object, status: 'queued' }
    log(mock, job, 'Files validated, moving job to queued state')
    return
  }
  const message = `Invalid file format. Line ${broken + 1} is not valid JSON.`
  job.object = {
    ...job.object,
    status: 'failed',
    finished_at: seconds(mock),
    error: { code: 'invalid_training_file', message, param: 'training_file' },
  }
  log(mock, job, message)
}

function finish(mock: MockContext, job: StoredJob): void {
  const { id, model } = job.object
  const name = `ft:${model}:mock:${job.suffix}:${id.slice(-8)}`
  const rows = ['step,train_loss,train_accuracy']
  for (let epoch = 1; epoch <= epochs; epoch += 1) {
    const loss = 1 / (epoch + 1)
    rows.push(`${epoch},${loss.toFixed(4)},${(1 - loss).toFixed(4)}`)
    const checkpoint = epoch === epochs ? name : `${name}:ckpt-step-${epoch}`
    mock.store.models.set(checkpoint, modelObject(checkpoint))
    job.checkpoints.push({
      id: mock.nextId('ftckpt_', 24),
      object: 'fine_tuning.job.checkpoint',
      created_at: seconds(mock),
      fine_tuned_model_checkpoint: checkpoint,
      step_number: epoch,
      metrics: { step: epoch, train_loss: loss, train_mean_token_accuracy: 1 - loss },
      fine_tuning_job_id: id,
    })
  }
  const { file } = addFile(mock, {
    filename: 'step_metrics.csv',
    purpose: 'fine-tune-results',
    bytes: new TextEncoder().encode(rows.join('\n')),
    type: 'text/csv',
  })
  const tokens = linesOf(mock, job).reduce((sum, line) => sum + countTokens(line), 0)
  job.object = {
    ...job.object,
    status: 'succeeded',
    fine_tuned_model: name,
    finished_at: seconds(mock),
    result_files: [file.id],
    trained_tokens: tokens * epochs,
  }
  log(mock, job, `New fine-tuned model created: ${name}`)
  log(mock, job, 'The job has successfully completed')
}

/** Lines of the training file; none once it was deleted. */
function linesOf(mock: MockContext, job: StoredJob): string[] {
  const id = String(job.object['training_file'])
  if (!memoryOf(mock, '/files').has(id)) return []
  const { bytes } = findFile(mock, id)
  return new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter((line) => line.trim() !== '')
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
