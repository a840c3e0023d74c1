import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { PackedPackage } from '@bonsai-internal/packed'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'

/** What publint says, and what only this workspace can know. */
export async function checkManifest(packed: PackedPackage): Promise<string[]> {
  const { folder, manifest, sourceManifest } = packed
  const { messages, pkg } = await publint({ pkgDir: folder, pack: false, strict: true })
  const problems = messages.map((message) => formatMessage(message, pkg) ?? message.code)

  const inWorkspace = Object.keys(sourceManifest.exports).join(', ')
  const published = Object.keys(manifest.exports).join(', ')
  if (inWorkspace !== published)
    problems.push(`exports are ${inWorkspace}; publishConfig has ${published}`)

  for (const file of ['LICENSE', 'README.md'])
    await access(join(folder, file)).catch(() => problems.push(`${file} is missing`))
  return problems
}
