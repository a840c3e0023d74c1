import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { path, queries } from './addresses.ts'
import { events } from './events.ts'
import { durations, errors, waits } from './failures.ts'
import { forms } from './forms.ts'
import { partials } from './partials.ts'
import { budget, type Subject } from './subject.ts'

function check<F>(name: string, { real, property, broken }: Subject<F>): void {
  test(`default: ${name}`, async () => {
    await expect(fc.assert(property(real), { numRuns: budget })).resolves.toBeUndefined()
  }, 30_000)

  // Always the same inputs, else a test that finds nearly every fault fails now and then.
  test.each(Object.entries(broken))(
    `behavior: ${name}: finds one that %s`,
    async (_, copy) => {
      const { failed, numRuns } = await fc.check(property(copy), {
        numRuns: budget,
        seed: 1,
        endOnFailure: true,
      })
      expect(failed).toBe(true)
      // With room to spare.
      expect(numRuns).toBeLessThan(budget / 2)
    },
    30_000,
  )
}

check('events', events)
check('paths', path)
check('queries', queries)
check('forms', forms)
check('errors', errors)
check('retry-after', waits)
check('durations', durations)
check('partial JSON', partials)
