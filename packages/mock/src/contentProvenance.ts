import { required } from './fields.ts'
import { seconds } from './memory.ts'
import { readBody, readFile } from './readBody.ts'
import type { Call, Route } from './router.ts'

/** Says whether a file carries the marks of a made image. */
export const contentProvenanceRoutes: readonly Route[] = [
  { method: 'POST', path: '/content_provenance_checks', handle: check },
]

/** A manifest is there where the file has the name of its box; no watermark is ever found. */
async function check(call: Call): Promise<Response> {
  const body = await readBody(call, { file: 'file' }, ['file'])
  const file = required(readFile(body, 'file'), 'file')
  const isMarked = (await file.text()).includes('c2pa')
  return Response.json({
    object: 'content_provenance_check',
    created_at: seconds(call.mock),
    results: [
      {
        type: 'c2pa',
        outcome: isMarked ? 'detected' : 'not_detected',
        validation_state: isMarked ? 'valid' : 'not_present',
        issuer: null,
        model: null,
        generated_at: null,
      },
      { type: 'synthid', outcome: 'not_detected', model: null, generated_at: null },
    ],
  })
}
