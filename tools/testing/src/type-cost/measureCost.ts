import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root } from '@bonsai-internal/packed'
import { type Cost, readCost } from './costs.ts'

const execute = promisify(execFile)

const config = {
  compilerOptions: {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable', 'ESNext.Disposable'],
    types: [],
    strict: true,
    noEmit: true,
  },
  files: ['program.ts'],
}

/**
 * Type-checks a program in a folder, and tells what that took.
 *
 * @param options - Of the compiler.
 */
export async function measureCost(folder: string, code: string, options: object): Promise<Cost> {
  const compilerOptions = { ...config.compilerOptions, ...options }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify({ ...config, compilerOptions }))
  await writeFile(join(folder, 'program.ts'), code)
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const args = [tsc, '--pretty', 'false', '--extendedDiagnostics', '-p', folder]
  const { stdout } = await execute(process.execPath, args)
  return readCost(stdout)
}
