import { expect } from '@playwright/test'
import type { Setup } from '../pages/functions.ts'
import { test } from '../src/fixtures.ts'

// Every visitor of a page can read a key in it.

const secret = 'sk-proj-0123456789abcdef'

for (const isLite of [false, true]) {
  const name = isLite ? 'createLiteClient' : 'createClient'

  test(`error: ${name} refuses a secret key in a page`, async ({ tab, start }) => {
    const { site } = await start()
    await tab.open(site.url)

    const refused = await tab.call('create', { apiKey: secret, isLite })
    expect(refused).toMatchObject({
      error: { name: 'TypeError', message: expect.stringContaining('ephemeral key') },
    })
    expect(JSON.stringify(refused)).not.toContain(secret)
  })

  const allowed: Record<string, Setup> = {
    'an ephemeral key': { apiKey: 'ek_0123456789abcdef' },
    'a key of another server': { apiKey: 'gsk_0123456789abcdef' },
    'a function': { apiKey: secret, isKeyAsked: true },
    'no key': {},
    dangerouslyAllowBrowser: { apiKey: secret, dangerouslyAllowBrowser: true },
  }
  test(`behavior: ${name} takes what a page may have`, async ({ tab, start }) => {
    const { site } = await start()
    await tab.open(site.url)

    for (const [what, setup] of Object.entries(allowed)) {
      const created = await tab.call('create', { ...setup, isLite })
      expect(created, what).toEqual({ value: 'object document' })
    }
  })

  test(`behavior: ${name} takes any key in a worker`, async ({ tab, start }) => {
    const { site } = await start()
    await tab.open(site.url)

    const created = await tab.call('inWorker', 'create', { apiKey: secret, isLite })
    expect(created).toEqual({ value: 'undefined document' })
  })
}
