// `npm test`: installs what is missing, then runs every check that needs no more than Node and
// Chromium. With `--all`, as `npm run test:all`, the others too. Each one is also a script of its own:
// `npm run lint` and so on.
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { prepare } from './prepare.mjs'
import { root, run } from './run.mjs'

const report = join(root, '.cache/tests.json')

const all = process.argv.includes('--all')

/** What a step is called, and the script that it runs. Later steps need the build. */
const steps = [
  ['format', 'format:check'],
  ['lint', 'lint'],
  ['types', 'types'],
  ['build', 'build'],
  ['tests', 'unit', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ['from go', 'from-go', '--check'],
  ['examples', 'examples'],
  ['packages', 'packages'],
  ['runtimes', 'runtimes', ...(all ? [] : ['--quick'])],
  ['browsers', 'browsers', ...(all ? ['--all'] : [])],
  ['dead code', 'dead-code'],
  ['size', 'size'],
  ['type cost', 'type-cost'],
  ['quickstart', 'quickstart'],
  ['playground', 'playground:e2e', all ? '--all' : '--short'],
]

/** What needs more than Node and what is installed with it. */
const moreSteps = [
  ['compilers', 'compilers'],
  ['JSR', 'jsr'],
  ['apps', 'apps'],
]
if (all) steps.push(...moreSteps)

const tenMinutes = 600_000
const total = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) }

// The document is not part of the repository; a copy may stand beside the checkout.
const spec = process.env.OPENAPI_SPEC ?? join(root, '../shared/openapi/openapi.json')
if (existsSync(spec)) steps.splice(2, 0, ['generated', 'generate', '--check', '--spec', spec])
else
  total.skipped.push('generated files against the OpenAPI document (set OPENAPI_SPEC to its path)')

const obstacle = await prepare()
if (obstacle) {
  console.error(`\n${obstacle}\n`)
  total.failed = 1
} else {
  rmSync(report, { force: true })
  for (const step of steps) await check(step)
  console.log()
  for (const title of total.skipped) console.log(`Not tested: ${title}`)
  if (!all)
    console.log('Not tested: other runtimes, browsers and compilers; apps (npm run test:all)')
}
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 ? 1 : 0

async function check([name, script, ...args]) {
  const begin = performance.now()
  const more = args.length > 0 ? ['--', ...args] : []
  const result = await run('npm', ['run', '--silent', script, ...more], { timeout: tenMinutes })
  const counts = count(name, result)
  total.passed += counts.passed
  total.failed += counts.failed
  total.skipped.push(...(counts.skipped ?? []))

  const mark = counts.failed > 0 ? '✗' : '✓'
  const time = `${((performance.now() - begin) / 1000).toFixed(1)} s`
  const rest = [
    counts.failed > 0 && `${counts.failed} failed`,
    counts.skipped?.length && `${counts.skipped.length} skipped`,
  ]
  const checks = [`${counts.passed} passed`, ...rest].filter(Boolean).join(', ')
  console.log(`${mark} ${name.padEnd(12)}${time.padStart(8)}   ${checks}`)
  if (counts.failed > 0)
    console.log(`\n${result.output.trim()}\n\nAgain alone: npm run ${script}\n`)
}

/** Tests count one by one, and so do the checks of a step that ends with such a line as ours. */
function count(name, { code, output }) {
  const counts = (name === 'tests' && countTests()) || countLine(output) || { passed: 0, failed: 0 }
  // A step that fails has a failure, whatever it counted; one that counts nothing is one check.
  if (code !== 0 && counts.failed === 0) counts.failed = 1
  if (code === 0 && counts.passed === 0) counts.passed = 1
  const untested = [...output.matchAll(/^Not tested: (.+)$/gm)].map((match) => match[1])
  return { ...counts, skipped: [...(counts.skipped ?? []), ...untested] }
}

function countTests() {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
    // A file that does not load has no tests that could fail.
    const broken = testResults.filter(
      ({ status, assertionResults }) =>
        status === 'failed' && !assertionResults.some((result) => result.status === 'failed'),
    )
    const skipped = testResults
      .flatMap(({ assertionResults }) => assertionResults)
      .filter(({ status }) => status === 'skipped' || status === 'pending')
      .map(({ title }) => title)
    return { passed: numPassedTests, failed: numFailedTests + broken.length, skipped }
  } catch {
    // Vitest did not come far enough to write a report.
    return undefined
  }
}

function countLine(output) {
  const line = output.match(/^\d+ passed, \d+ failed$/gm)
  if (!line) return undefined
  const [passed, failed] = line[line.length - 1].match(/\d+/g).map(Number)
  return { passed, failed }
}
