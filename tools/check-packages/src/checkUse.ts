import { execFile } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { root, type PackedWorkspace } from '@bonsai-internal/packed'

const execute = promisify(execFile)

/** Imports every entry at once, with the compiler at its strictest and in Node. */
export async function checkUse({ folder, packages }: PackedWorkspace): Promise<string[]> {
  const specifiers = packages.flatMap(({ manifest }) =>
    Object.keys(manifest.exports)
      .filter((key) => key !== './package.json')
      .map((key) => manifest.name + key.slice(1)),
  )
  const program = specifiers.map((specifier) => `import '${specifier}'\n`).join('')
  await writeFile(join(folder, 'program.mts'), program)
  await writeFile(join(folder, 'program.mjs'), program)

  const options = [
    '--noEmit --strict --exactOptionalPropertyTypes --target es2022 --lib es2022,dom,dom.iterable',
    // A user without `skipLibCheck` sees every fault in our declarations.
    '--noUncheckedSideEffectImports --skipLibCheck false --types',
  ]
    .join(' ')
    .split(' ')
  const tsc = join(root, 'node_modules/typescript/bin/tsc')
  const inBundler = ['--module', 'esnext', '--moduleResolution', 'bundler']
  const inNode = ['--module', 'nodenext', '--moduleResolution', 'nodenext']
  const compile = [tsc, ...options, '', join(folder, 'program.mts')]
  return (
    await Promise.all([
      run([...compile, ...inBundler]),
      run([...compile, ...inNode]),
      run([join(folder, 'program.mjs')]),
    ])
  ).flat()

  async function run(args: readonly string[]): Promise<string[]> {
    try {
      await execute(process.execPath, args, { cwd: folder })
      return []
    } catch (error) {
      const { stdout, stderr } = error as { stdout: string; stderr: string }
      return `${stdout}${stderr}`.trim().split('\n')
    }
  }
}
