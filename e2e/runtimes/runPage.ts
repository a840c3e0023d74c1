import { readFile } from 'node:fs/promises'
import { serveFetch } from '@bonsai-internal/testing'
import { type BrowserName, openBrowser } from '../browser/src/openBrowser.ts'
import { createTab } from '../browser/src/tab.ts'
import type { Report, Result } from './runtimes.ts'

/**
 * Runs the program in a page, which is at another origin than what it talks to.
 *
 * @param name - The browser.
 * @param script - The program as one file.
 * @param origin - What the program talks to.
 * @returns What the browser says of itself, and of the program.
 */
export async function runPage(name: BrowserName, script: string, origin: string): Promise<Report> {
  const code = await readFile(script, 'utf8')
  const server = await serveFetch(async ({ url }) =>
    url.endsWith('/page.js')
      ? new Response(code, { headers: { 'content-type': 'text/javascript' } })
      : new Response('<!doctype html><script type="module" src="/page.js"></script>', {
          headers: { 'content-type': 'text/html' },
        }),
  )
  try {
    await using browser = await openBrowser(name)
    const tab = createTab(browser.driver)
    await tab.open(server.url)
    const results = await tab.evaluate(`runProgram(${JSON.stringify(origin)})`)
    // The program made them.
    return { version: browser.version, results: results as Result[] }
  } finally {
    await server.close()
  }
}
