import { expect, test } from 'vitest'
import { abortIn, table } from './abortIn.ts'
import type { Phase } from './phases.ts'

const rows = (['createClient', 'createLiteClient'] as const).flatMap((client) =>
  Object.entries<Phase>(table[client]).map(([name, phase]) => ({ client, name, phase })),
)

test.each(rows)('behavior: $client, aborted: $name', async ({ client, phase }) => {
  const { thrown, reason, listeners, timers } = await abortIn(client, phase)

  expect(thrown).toBe(reason)
  expect({ listeners, timers }).toEqual({ listeners: 0, timers: 0 })
})
