import { tagOf } from './flatten.ts'
import { typeOfName } from './typeOfName.ts'

/** Data that can become a file. */
export type FileData =
  | Blob
  | Response
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>
  | string

/** What an endpoint takes where it asks for a file. */
export type Uploadable =
  | Blob
  | Response
  | ArrayBuffer
  | ArrayBufferView
  | ReadableStream<Uint8Array>
  | AsyncIterable<Uint8Array | string>

/**
 * Makes a `File` of data in memory or on its way, with a name and a type that the API can go by.
 *
 * @param data - A `Blob`, `Response`, buffer, stream, async iterable of bytes, or text.
 * @param name - File name, with its extension. Defaults to the name that the data has, from a
 * `File` or the URL of a `Response`; else `unknown_file`.
 * @param options - `type`: media type, by default the data's own, else the one that the name's
 * extension stands for.
 * @returns The file, once all of its data has been read.
 * @throws TypeError for data of any other kind.
 *
 * @example
 * ```ts
 * import { toFile } from '@bonsai-ai/core'
 *
 * const file = await toFile('{"custom_id":"1"}\n', 'requests.jsonl', { type: 'application/jsonl' })
 * ```
 */
export async function toFile(
  data: FileData | Promise<FileData>,
  name?: string,
  options: { readonly type?: string | undefined } = {},
): Promise<File> {
  const value = await data
  if (value instanceof Response) {
    const blob = await value.blob()
    const { pathname } = new URL(value.url || 'data:')
    return makeFile([blob], name ?? pathname.split('/').pop(), options.type ?? blob.type)
  }
  if (value instanceof File && name === undefined && options.type === undefined && value.type)
    return value
  if (value instanceof Blob)
    return makeFile([value], name ?? (value as Partial<File>).name, options.type ?? value.type)
  return makeFile(await readParts(value), name, options.type)
}

function makeFile(parts: BlobPart[], name = '', type = ''): File {
  return new File(parts, name || 'unknown_file', { type: type || typeOfName(name) })
}

async function readParts(value: unknown): Promise<BlobPart[]> {
  if (typeof value === 'string' || value instanceof ArrayBuffer || ArrayBuffer.isView(value))
    return [value as BlobPart]
  if (value instanceof ReadableStream) return [await new Response(value).blob()]
  if (!isAsyncIterable(value)) throw new TypeError(`a file cannot be made of ${tagOf(value)}`)
  const parts: BlobPart[] = []
  for await (const part of value) parts.push(part)
  return parts
}

/** Tells whether a value is one of the things that a file can be made of; text is not. */
export function isUploadable(value: unknown): value is Uploadable {
  return (
    value instanceof Blob ||
    value instanceof Response ||
    value instanceof ReadableStream ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    isAsyncIterable(value)
  )
}

function isAsyncIterable(value: unknown): value is AsyncIterable<BlobPart> {
  return Symbol.asyncIterator in Object(value)
}
