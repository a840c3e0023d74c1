// Installs each app of `e2e/apps` from the packed packages, starts it against the mock, and uses it once:
// `npm run apps`, or `npm run apps -- node deno` for some.

import { packWorkspace } from '@bonsai-internal/packed'
import { installRuntimes } from '../runtimes/installRuntimes.ts'
import { exercises } from './exercises.ts'
import { serveApi } from './serveApi.ts'
import { appNames, startApp } from './startApp.ts'

const asked = process.argv.slice(2)
const names = appNames.filter((name) => asked.length === 0 || asked.includes(name))
if (names.length === 0) throw new Error(`No app is called ${asked.join(' or ')}.`)

await installRuntimes()
await using packed = await packWorkspace()

const count = { passed: 0, failed: 0 }
for (const name of names) {
  const api = await serveApi()
  try {
    const app = await startApp(name, packed, api.url)
    try {
      await exercises[name](app.url, api)
    } finally {
      await app.close()
    }
    count.passed += 1
    console.log(`✓ ${name}`)
  } catch (error) {
    count.failed += 1
    // A compiler says on the standard output what is wrong.
    const { message, stdout = '' } = error as Error & { stdout?: string }
    console.log(`✗ ${name}: ${message}\n${stdout}`)
  } finally {
    await api.close()
  }
}
console.log(`${count.passed} passed, ${count.failed} failed`)
process.exitCode = count.failed > 0 ? 1 : 0
