import { spawn } from 'node:child_process'
import { delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))

/**
 * Runs a program with the workspace's tools on its path.
 *
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ show?: boolean, timeout?: number }} [options] `show` prints the output as it comes.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { show = false, timeout = 0 } = {}) {
  const tools = join(root, 'node_modules', '.bin')
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, NO_COLOR: '1', PATH: tools + delimiter + process.env.PATH },
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout,
      // On Windows these programs are scripts, which only a shell starts.
      shell: process.platform === 'win32',
    })
    let output = ''
    function collect(stream, target) {
      stream.setEncoding('utf8')
      stream.on('data', (text) => {
        output += text
        if (show) target.write(text)
      })
    }
    collect(child.stdout, process.stdout)
    collect(child.stderr, process.stderr)
    child.on('error', (error) =>
      resolve({ code: 1, output: `${output}${command}: ${error.message}\n` }),
    )
    child.on('close', (code, signal) => {
      if (signal) output += `${command} was ended by ${signal}\n`
      resolve({ code: code ?? 1, output })
    })
  })
}
