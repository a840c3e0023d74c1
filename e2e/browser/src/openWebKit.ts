import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'
import { Builder, By, type WebDriver } from 'selenium-webdriver'
import type { OpenBrowser } from './openBrowser.ts'
import type { Driver } from './tab.ts'

/**
 * Opens WebKitGTK on a display of its own. Playwright knows only its own build of WebKit.
 *
 * @param program - Its WebDriver.
 * @returns The browser with one tab.
 */
export async function openWebKit(program: string): Promise<OpenBrowser> {
  const port = await freePort()
  // A group of its own, to be ended with all that it starts.
  const server = spawn('xvfb-run', ['-a', program, `--port=${port}`], {
    detached: true,
    stdio: 'ignore',
  })
  const address = `http://127.0.0.1:${port}`
  try {
    await untilReady(server, address)
    const browser = await new Builder()
      .usingServer(address)
      .withCapabilities({ browserName: 'MiniBrowser' })
      .build()
    await browser.manage().setTimeouts({ script: 60_000, pageLoad: 30_000 })
    return {
      version: (await browser.getCapabilities()).getBrowserVersion() ?? 'unknown',
      driver: createDriver(browser),
      async [Symbol.asyncDispose]() {
        await browser.quit()
        stop(server)
      },
    }
  } catch (error) {
    stop(server)
    throw error
  }
}

function createDriver(browser: WebDriver): Driver {
  return {
    open: (url) => browser.get(url),
    choose: (path) => browser.findElement(By.css('input')).sendKeys(path),
    async run(expression) {
      const script = `const done = arguments[0]
        Promise.resolve(${expression}).then((value) => done([value]), (error) => done([null, String(error)]))`
      const [value, error] = await browser.executeAsyncScript<[string, string?]>(script)
      if (error) throw new Error(error)
      return value
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  // Of a server on a port, it is never text.
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function untilReady(server: ChildProcess, address: string): Promise<void> {
  for (let left = 100; server.exitCode === null && left > 0; left--) {
    const answer = await fetch(`${address}/status`).catch(() => undefined)
    if (answer?.ok) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('WebKitWebDriver did not start')
}

function stop({ pid }: ChildProcess): void {
  if (pid) process.kill(-pid)
}
