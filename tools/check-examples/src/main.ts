import { compileExamples } from './compile.ts'
import { prepareExamples } from './prepare.ts'
import { runExamples } from './run.ts'

const written = await prepareExamples()
const toRun = written.examples.filter(({ file, noRun }) => file.endsWith('.md') && !noRun)
const problems = [
  ...(await compileExamples(written)),
  ...(await runExamples(toRun, written.tsconfig)),
]
for (const { text } of problems) console.log(`✗ ${text}`)

const broken = new Set(problems.map(({ example, text }) => example?.path ?? text))
const whole = written.examples.filter(({ path }) => !broken.has(path)).length
console.log(`${written.examples.length} examples, ${toRun.length} of them run against the mock`)
console.log(`${whole} passed, ${broken.size} failed`)
if (broken.size > 0) process.exitCode = 1
