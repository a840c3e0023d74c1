// Runs the program in an edge route; it is copied here before the build.
import { runProgram } from '../../program.mjs'

export const runtime = 'edge'

export async function GET(request) {
  return Response.json(await runProgram(request.nextUrl.searchParams.get('origin')))
}
