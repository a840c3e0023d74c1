import { join } from 'node:path'
import { type Locator, type Page, test as base } from '@playwright/test'
import { preview } from 'vite'

export { expect } from '@playwright/test'

/** Tests with the built page, served on a free port. */
export const test = base.extend<{ playground: Playground }, { site: string }>({
  site: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads the parameters of a fixture.
    async ({}, use) => {
      const root = join(import.meta.dirname, '..')
      const server = await preview({ root, preview: { port: 0, host: '127.0.0.1' } })
      await use(server.resolvedUrls?.local[0] ?? '')
      await server.close()
    },
    { scope: 'worker' },
  ],
  baseURL: ({ site }, use) => use(site),
  playground: ({ page }, use) => use(new Playground(page)),
})

/** The page, in the words of who uses it. */
export class Playground {
  readonly page: Page
  readonly search: Locator
  readonly status: Locator
  readonly answer: Locator
  readonly editor: Locator

  constructor(page: Page) {
    this.page = page
    this.search = page.getByRole('combobox', { name: 'Find a function' })
    this.status = page.locator('.state')
    this.answer = page.getByRole('tabpanel', { name: 'Answer' })
    this.editor = page.locator('.cm-content')
  }

  /** Opens the page at a function, with its editor loaded. */
  async open(name: string): Promise<void> {
    await this.page.goto(`#${name}`)
    await this.editor.waitFor()
  }

  /** Puts other params into the editor. */
  async write(params: object): Promise<void> {
    await this.editor.fill(JSON.stringify(params, undefined, 2))
  }

  async run(): Promise<void> {
    await this.page.getByRole('button', { name: 'Run' }).click()
  }

  tab(name: string): Locator {
    return this.page.getByRole('tab', { name })
  }
}
