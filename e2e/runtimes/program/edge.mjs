// Runs the program in Vercel's edge runtime, which knows the older form of a Worker.
import { runProgram } from './program.mjs'

addEventListener('fetch', (event) => {
  event.respondWith(answer(event.request))
})

async function answer(request) {
  return Response.json(await runProgram(new URL(request.url).searchParams.get('origin')))
}
