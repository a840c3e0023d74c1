import { readFile } from 'node:fs/promises'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import type { PackedPackage } from '@bonsai-internal/packed'

/** What "Are the types wrong?" says, for those who import ES modules: there is nothing else. */
export async function checkTypes({ tarball }: PackedPackage): Promise<string[]> {
  const data = createPackageFromTarballData(await readFile(tarball))
  const result = await checkPackage(data)
  if (!result.types) return ['has no types']
  return result.problems
    .filter((problem) => !('resolutionKind' in problem && isRequire(problem.resolutionKind)))
    .map((problem) => JSON.stringify({ ...problem, trace: undefined }))
}

function isRequire(resolution: string): boolean {
  return resolution === 'node10' || resolution === 'node16-cjs'
}
