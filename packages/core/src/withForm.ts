import type { ApiRequest, RequestOptions } from './client.ts'
import { flatten, leafText } from './flatten.ts'
import { fillPath } from './params.ts'
import { isUploadable, toFile } from './toFile.ts'

/**
 * Completes a request whose params travel as `multipart/form-data`: each `{name}` of the path is
 * filled in, and all other fields become parts. Arrays are sent as `name[]`, objects as
 * `name[key]`; a field that is `undefined` is left out.
 *
 * @throws TypeError, before anything is sent, for what a form cannot hold: `null`, functions,
 * symbols.
 */
export async function withForm(
  request: ApiRequest,
  params: object,
  options: RequestOptions = {},
): Promise<ApiRequest> {
  const [path, fields] = fillPath(request.path, params)
  const form = new FormData()
  for (const leaf of flatten({ ...fields, ...options.extraBody })) {
    const [name, value] = leaf
    if (value === null) throw new TypeError(`${name}: a form cannot hold null`)
    if (isUploadable(value)) form.append(name, await toFile(value))
    else form.append(name, leafText(leaf))
  }
  return { ...request, path, body: form }
}
