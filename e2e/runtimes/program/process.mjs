// Runs the program in Node, Deno and Bun: origin in, report out.
import { runProgram } from './program.mjs'

const { Bun, Deno, process } = globalThis
const version = Bun?.version ?? Deno?.version.deno ?? process.versions.node
const results = await runProgram(process.argv[2])
console.log(JSON.stringify({ version, results }))
