// Runs the program in workerd, as a Worker: its origin is in the query.
import { runProgram } from './program.mjs'

export default {
  async fetch(request) {
    return Response.json(await runProgram(new URL(request.url).searchParams.get('origin')))
  },
}
