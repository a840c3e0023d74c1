import type { ApiRequest, RequestOptions } from './client.ts'
import { flatten } from './flatten.ts'
import { withParams } from './params.ts'
import { isUploadable } from './toFile.ts'
import { withForm } from './withForm.ts'

/**
 * Completes a request that takes a form as well as JSON: as `multipart/form-data` when there is a
 * file among the params, else as JSON.
 *
 * @throws TypeError, before anything is sent, for what {@link withForm} or {@link withParams}
 * refuse.
 */
export function withFiles(
  request: ApiRequest,
  params: object,
  options: RequestOptions = {},
): Promise<ApiRequest> {
  const leaves = flatten({ ...params, ...options.extraBody })
  return leaves.some(([, value]) => isUploadable(value))
    ? withForm(request, params, options)
    : withParams({ body: {}, ...request }, params)
}
