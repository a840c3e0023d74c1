import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { root } from '@bonsai-internal/packed'

/** What the compiler says about a place. */
export interface TypeProblem {
  readonly file: string
  /** Counted from one. */
  readonly line: number
  readonly message: string
}

const execute = promisify(execFile)

/**
 * Type-checks programs as strictly as our own code.
 *
 * @param name - Of a folder to write them to.
 * @param sources - Programs by file name.
 * @returns All errors, in order.
 */
export async function compile(
  name: string,
  sources: Readonly<Record<string, string>>,
): Promise<TypeProblem[]> {
  // Within this package, so that its dependencies are found.
  const folder = join(import.meta.dirname, '../../.cache', name)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const config = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: {
      composite: false,
      declaration: false,
      declarationMap: false,
      isolatedDeclarations: false,
      noEmit: true,
      noUnusedLocals: false,
    },
    include: ['*.ts'],
  }
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config))
  for (const [file, source] of Object.entries(sources)) await writeFile(join(folder, file), source)

  const output = await runCompiler(folder)
  // The details of an error follow it, indented.
  return output
    .split(/\n(?=\S)/)
    .filter((text) => text.trim() !== '')
    .map((text) => {
      const [, file = '', line, message = ''] = /^(.+?)\((\d+),\d+\): ([^]*)$/.exec(text) ?? []
      if (!line) throw new Error(text)
      return {
        file: resolve(folder, file).slice(folder.length + 1),
        line: Number(line),
        message: message.trim(),
      }
    })
}

async function runCompiler(folder: string): Promise<string> {
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  try {
    const { stdout } = await execute(process.execPath, [tsc, '--pretty', 'false', '-p', folder], {
      cwd: folder,
      maxBuffer: 2 ** 28,
    })
    return stdout
  } catch (error) {
    return (error as { readonly stdout: string }).stdout
  }
}
