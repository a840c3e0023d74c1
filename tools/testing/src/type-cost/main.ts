// What one call costs the type checker: ours, from the packed tarballs, beside the npm package.
import { realpath, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { packWorkspace } from '@bonsai-internal/packed'
import { type Cost, formatCosts, isFraction } from './costs.ts'
import { measureCost } from './measureCost.ts'

/** The same call through each; the first program is what every other one costs at least. */
const programs = {
  'empty program': 'export {}',
  '@bonsai-ai/chat': `
    import { createClient } from '@bonsai-ai/core'
    import { createChatCompletion } from '@bonsai-ai/chat'
    const completion = await createChatCompletion(createClient({ apiKey: '' }), {
      model: 'gpt-5.5',
      messages: [{ role: 'user', content: 'Hi' }],
    })
    export const text = completion.choices[0]?.message.content`,
  'bonsai-ai': `
    import { createChatCompletion, createClient } from 'bonsai-ai'
    const completion = await createChatCompletion(createClient({ apiKey: '' }), {
      model: 'gpt-5.5',
      messages: [{ role: 'user', content: 'Hi' }],
    })
    export const text = completion.choices[0]?.message.content`,
  openai: `
    import OpenAI from 'openai'
    const completion = await new OpenAI({ apiKey: '' }).chat.completions.create({
      model: 'gpt-5.5',
      messages: [{ role: 'user', content: 'Hi' }],
    })
    export const text = completion.choices[0]?.message.content`,
}

await using packed = await packWorkspace()
const installed = await realpath(join(import.meta.dirname, '../../node_modules/openai'))
await symlink(installed, join(packed.folder, 'node_modules/openai'))

/** How programs are checked, and which figures of ours must be less than a third of theirs. */
const modes: readonly Mode[] = [
  {
    title: 'with all declarations checked, as tsc does by default',
    options: { skipLibCheck: false },
    figure: ({ types, instantiations }) => types + instantiations,
  },
  {
    title: 'with skipLibCheck, where the checker looks at nothing but what the call needs',
    options: { skipLibCheck: true },
    figure: ({ instantiations }) => instantiations,
  },
]

const checks: boolean[] = []
for (const { title, options, figure } of modes) {
  const costs = new Map<string, Cost>()
  for (const [name, code] of Object.entries(programs))
    costs.set(name, await measureCost(packed.folder, code, options))
  console.log(`\nOne call, ${title}:\n\n${formatCosts(costs)}\n`)

  for (const name of ['@bonsai-ai/chat', 'bonsai-ai']) {
    const isCheap = isFraction(costs, [name, 'openai'], 1 / 3, figure)
    if (!isCheap) console.log(`✗ ${name} costs more than a third of openai`)
    checks.push(isCheap)
  }
}

const passed = checks.filter(Boolean).length
console.log(`${passed} passed, ${checks.length - passed} failed`)
if (passed < checks.length) process.exitCode = 1

interface Mode {
  readonly title: string
  readonly options: object
  readonly figure: (cost: Cost) => number
}
