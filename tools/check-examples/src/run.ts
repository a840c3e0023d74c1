import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { WrittenExample } from './prepare.ts'
import { type Problem, problemAt } from './problem.ts'

const execute = promisify(execFile)

/** What the program that runs the examples says of one. */
export interface Outcome {
  readonly path: string
  readonly error?: string
}

/** Runs examples against the mock, one after the other in a process of their own. */
export async function runExamples(
  examples: readonly WrittenExample[],
  tsconfig: string,
): Promise<Problem[]> {
  const paths = examples.map(({ path }) => path)
  const program = join(import.meta.dirname, 'runner.ts')
  const { stdout, stderr } = await execute(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), program, ...paths],
    { env: { ...process.env, TSX_TSCONFIG_PATH: tsconfig }, timeout: 60_000 },
  ).catch((error: { stdout: string; stderr: string }) => error)

  const outcomes = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Outcome)
  return examples.flatMap((example) => {
    const outcome = outcomes.find(({ path }) => path === example.path)
    if (!outcome) return problemAt(example, 1, `did not finish\n${stderr}`)
    if (outcome.error === undefined) return []
    const line = outcome.error.split(`${example.path}:`)[1]
    return problemAt(example, Number.parseInt(line ?? '1', 10), outcome.error)
  })
}
