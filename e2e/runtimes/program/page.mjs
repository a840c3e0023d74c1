import { runProgram } from './program.mjs'

// Where the driver of the browser finds it.
globalThis.runProgram = runProgram
