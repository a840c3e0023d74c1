import { spawn } from 'node:child_process'
import type { RunningServer } from '@bonsai-internal/testing'

export interface StartOptions {
  readonly folder: string
  readonly env?: Readonly<Record<string, string>>
}

/** A server that runs in a process of its own. */
export interface StartedServer extends RunningServer {
  /** What it has said so far. */
  readonly output: () => string
}

/** How long a server may take until it says where it listens, in ms. */
const patience = 30_000

/**
 * Starts a program that serves, and waits until it prints where.
 *
 * @param command - Program.
 * @param args - Its arguments.
 * @param options - Where and with what it runs.
 * @returns The server, listening.
 */
export function startServer(
  command: string,
  args: readonly string[],
  { folder, env }: StartOptions,
): Promise<StartedServer> {
  const child = spawn(command, args, {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A group of its own, so that what the program starts ends with it.
    detached: true,
  })
  let running = true
  const ended = new Promise<void>((resolve) => {
    child.on('close', () => resolve())
  })
  child.on('exit', () => {
    running = false
  })
  async function close(): Promise<void> {
    if (running && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    await ended
  }

  return new Promise((resolve, reject) => {
    let output = ''
    const timer = setTimeout(() => fail('did not say where it listens'), patience)
    function fail(what: string): void {
      clearTimeout(timer)
      void close().then(() => reject(new Error(`${command} ${what}:\n${output}`)))
    }
    function read(chunk: string): void {
      output += chunk
      const port = /https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\]):(\d+)/.exec(
        output,
      )?.[1]
      if (port === undefined) return
      clearTimeout(timer)
      resolve({ url: `http://127.0.0.1:${port}`, close, output: () => output })
    }
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', read)
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(error)
    })
    child.on('close', (code) => fail(`ended with ${code}`))
  })
}
