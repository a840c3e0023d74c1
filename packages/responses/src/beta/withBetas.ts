import { type ApiRequest, withParams } from '@bonsai-ai/core'

/** Completes a request of the beta: `betas` becomes its header, all else is as without it. */
export async function withBetas(request: ApiRequest, params?: object): Promise<ApiRequest> {
  const { betas, ...fields }: { betas?: readonly string[] | undefined } = params ?? {}
  const completed = await withParams(request, params && fields)
  return {
    ...completed,
    query: { ...completed.query, beta: true },
    headers: { 'openai-beta': betas?.join() },
  }
}
