import { packWorkspace } from '@bonsai-internal/packed'
import { checkDependencies } from './checkDependencies.ts'
import { checkImports } from './checkImports.ts'
import { checkInstall } from './checkInstall.ts'
import { checkManifest } from './checkManifest.ts'
import { checkTypes } from './checkTypes.ts'
import { checkUse } from './checkUse.ts'

await using packed = await packWorkspace()

const results: { name: string; problems: readonly string[] }[] = []
for (const one of packed.packages) {
  const { name } = one.manifest
  results.push(
    { name: `${name}: manifest`, problems: await checkManifest(one) },
    { name: `${name}: types`, problems: await checkTypes(one) },
    { name: `${name}: imports`, problems: await checkImports(one) },
    { name: `${name}: scripts`, problems: await checkInstall(one) },
  )
}
results.push({ name: 'all packages in a program', problems: await checkUse(packed) })

results.push({ name: 'list of dependencies', problems: await checkDependencies(packed.packages) })

const failed = results.filter(({ problems }) => problems.length > 0)
for (const { name, problems } of failed)
  console.log([`✗ ${name}`, ...problems.map((problem) => `    ${problem}`)].join('\n'))
console.log(`${results.length - failed.length} passed, ${failed.length} failed`)
process.exitCode = failed.length > 0 ? 1 : 0
