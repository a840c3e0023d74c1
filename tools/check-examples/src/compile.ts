import { execFile } from 'node:child_process'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { root } from '@bonsai-internal/packed'
import type { WrittenExamples } from './prepare.ts'
import { type Problem, problemAt } from './problem.ts'

const execute = promisify(execFile)

/** Compiles all examples, as strictly as our own code. */
export async function compileExamples({ examples, tsconfig }: WrittenExamples): Promise<Problem[]> {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const output = await execute(process.execPath, [tsc, '--pretty', 'false', '-p', tsconfig], {
    cwd: root,
  }).then(
    () => '',
    (error: { stdout: string; stderr: string }) => error.stdout + error.stderr,
  )
  // The details of an error follow it, indented.
  const errors = output.split(/\n(?=\S)/).filter((text) => text.trim() !== '')
  return errors.map((text) => {
    const [, file = '', line, message = ''] = /^(.+?)\((\d+),\d+\): ([^]*)$/.exec(text) ?? []
    const example = examples.find(({ path }) => path === resolve(root, file))
    return example ? problemAt(example, Number(line), message.trim()) : { text: text.trim() }
  })
}
