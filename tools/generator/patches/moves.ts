import type { Move } from '../src/patch.ts'

export const moves: readonly Move[] = [
  {
    method: 'post',
    from: '/evals/{eval_id}/runs/{run_id}',
    to: '/evals/{eval_id}/runs/{run_id}/cancel',
    why: "the document's own example, and the official SDK, call it there",
  },
]
