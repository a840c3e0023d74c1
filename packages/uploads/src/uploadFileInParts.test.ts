import { isApiError } from '@bonsai-ai/core'
import { stubBy, type Stub } from '@bonsai-internal/stub'
import { array, assert, asyncProperty, integer, uint8Array } from 'fast-check'
import { expect, test, vi } from 'vitest'
import { splitStream } from './parts.ts'
import { uploadFileInParts, type UploadProgress } from './uploadFileInParts.ts'

/** A server that takes uploads, and what became of it. */
function server(part: (data: Blob, request: Request) => unknown = () => undefined): Stub & {
  parts: Map<string, string>
  running: () => number
} {
  const parts = new Map<string, string>()
  let most = 0
  let running = 0
  const stub = stubBy(async (request) => {
    if (!request.url.endsWith('/parts')) return { id: 'upload_1', object: 'upload' }
    most = Math.max(most, ++running)
    const data = (await request.formData()).get('data') as File
    await new Promise((resolve) => setImmediate(resolve))
    running--
    const answer = await part(data, request)
    if (answer) return answer
    const id = `part_${parts.size}`
    parts.set(id, await data.text())
    return { id }
  })
  return { ...stub, parts, running: () => most }
}

function routesOf(sent: readonly Request[]): string[] {
  return sent.map(({ method, url }) => `${method} ${new URL(url).pathname.slice('/v1'.length)}`)
}

const purpose = 'fine-tune'
const file = new File(['0123456789'], 'training.jsonl')

test('default', async () => {
  const { client, sent, parts } = server()
  const progress: UploadProgress[] = []
  const upload = await uploadFileInParts(
    client,
    {
      file,
      purpose,
      part_size: 4,
      md5: 'abc',
      expires_after: { anchor: 'created_at', seconds: 3600 },
    },
    { onProgress: (step) => progress.push(step) },
  )

  expect(upload.id).toBe('upload_1')
  expect(await sent[0]?.json()).toEqual({
    filename: 'training.jsonl',
    mime_type: 'application/jsonl',
    bytes: 10,
    purpose,
    expires_after: { anchor: 'created_at', seconds: 3600 },
  })
  const last = (await sent.at(-1)?.json()) as { part_ids: string[] }
  expect(last).toMatchObject({ md5: 'abc' })
  expect(last.part_ids.map((id) => parts.get(id))).toEqual(['0123', '4567', '89'])
  expect(routesOf(sent)).toEqual([
    'POST /uploads',
    'POST /uploads/upload_1/parts',
    'POST /uploads/upload_1/parts',
    'POST /uploads/upload_1/parts',
    'POST /uploads/upload_1/complete',
  ])
  expect(progress.map(({ loaded, total }) => [loaded, total])).toHaveLength(4)
  expect([progress[0], progress.at(-1)]).toEqual([
    { loaded: 0, total: 10 },
    { loaded: 10, total: 10 },
  ])
})

test('behavior: a file in one part has one', async () => {
  const { client, parts } = server()
  await uploadFileInParts(client, { file, purpose })
  expect([...parts.values()]).toEqual(['0123456789'])
})

test('options: concurrency', async () => {
  const { client, running } = server()
  await uploadFileInParts(client, { file, purpose, part_size: 1 }, { concurrency: 3 })
  expect(running()).toBe(3)
})

test('behavior: a stream whose size is told is read part by part', async () => {
  const { client, sent, parts } = server()
  let pulled = 0
  const stream = new ReadableStream<Uint8Array>(
    {
      pull(sink) {
        if (pulled++ === 50) sink.close()
        else sink.enqueue(new TextEncoder().encode(`${pulled % 10}`))
      },
    },
    { highWaterMark: 0 },
  )
  let ahead = 0
  await uploadFileInParts(
    client,
    { file: stream, bytes: 50, filename: 'a.csv', purpose, part_size: 5 },
    { concurrency: 2, onProgress: ({ loaded }) => (ahead = Math.max(ahead, pulled - loaded)) },
  )

  expect(await sent[0]?.json()).toMatchObject({
    bytes: 50,
    filename: 'a.csv',
    mime_type: 'text/csv',
  })
  expect([...parts.values()].join('')).toHaveLength(50)
  // No more than what is being sent and the part that is being read.
  expect(ahead).toBeLessThanOrEqual(15)
})

test('behavior: a stream of unknown size is read whole first', async () => {
  const { client, sent, parts } = server()
  await uploadFileInParts(client, { file: file.stream(), purpose, part_size: 6 })

  expect(await sent[0]?.json()).toMatchObject({ bytes: 10, filename: 'unknown_file' })
  expect([...parts.values()].sort()).toEqual(['012345', '6789'])
})

test('behavior: parts hold the same bytes, however a stream is cut', async () => {
  await assert(
    asyncProperty(
      array(uint8Array({ maxLength: 9 })),
      integer({ min: 1, max: 20 }),
      async (chunks, size) => {
        const total = chunks.reduce((sum, { byteLength }) => sum + byteLength, 0)
        const stream = new ReadableStream<Uint8Array>({
          start(sink) {
            for (const chunk of chunks) if (chunk.byteLength > 0) sink.enqueue(chunk)
            sink.close()
          },
        })
        const parts: Blob[] = []
        for await (const part of splitStream(stream, size, total, new AbortController().signal))
          parts.push(part)
        expect(parts.slice(0, -1).every((part) => part.size === size)).toBe(true)
        expect(new Uint8Array(await new Blob(parts).arrayBuffer())).toEqual(
          new Uint8Array(await new Blob(chunks as BlobPart[]).arrayBuffer()),
        )
      },
    ),
  )
})

test('options: schema is for the completed upload alone', async () => {
  const { client } = server()
  const validate = vi.fn<(value: unknown) => { value: unknown }>((value) => ({ value }))
  const schema = { '~standard': { version: 1, vendor: 'test', validate } } as const
  const upload = await uploadFileInParts(client, { file, purpose, part_size: 4 }, { schema })

  expect(validate.mock.calls).toEqual([[upload]])
})

test.each([
  ['fewer', 12, 'the stream has 10 bytes, not the 12 of bytes'],
  ['more', 8, 'the stream has more bytes, not the 8 of bytes'],
])('error: a stream with %s bytes than told is not completed', async (_, bytes, message) => {
  const { client, sent } = server()
  const params = { file: file.stream(), bytes, purpose, part_size: 4 } as const
  await expect(uploadFileInParts(client, params)).rejects.toThrow(new TypeError(message))
  expect(routesOf(sent)).not.toContain('POST /uploads/upload_1/complete')
  expect(routesOf(sent)).toContain('POST /uploads/upload_1/cancel')
})

test('error: what cannot be split is refused before anything is sent', async () => {
  const { client, sent } = server()
  const empty = new File([], 'a.jsonl')
  await expect(uploadFileInParts(client, { file: empty, purpose })).rejects.toThrow(
    new TypeError('an empty file cannot be uploaded in parts'),
  )
  for (const part_size of [0, -1, 1.5, 64 * 1024 * 1024 + 1, Number.NaN])
    await expect(uploadFileInParts(client, { file, purpose, part_size })).rejects.toThrow(
      new TypeError('part_size must be a number of bytes from 1 to 67108864'),
    )
  for (const bytes of [-1, 1.5, Number.NaN, Infinity])
    await expect(
      uploadFileInParts(client, { file: file.stream(), bytes, purpose }),
    ).rejects.toThrow(new TypeError('bytes must be the size of the stream, a whole number'))
  for (const concurrency of [0, Number.NaN])
    await expect(uploadFileInParts(client, { file, purpose }, { concurrency })).rejects.toThrow(
      new TypeError('concurrency must be a number, 1 or more'),
    )
  const path: unknown = './training.jsonl'
  await expect(uploadFileInParts(client, { file: path as File, purpose })).rejects.toThrow(
    new TypeError('file: data is needed, not a path or a text'),
  )
  expect(sent).toEqual([])
})

test('error: when a part fails, the others are stopped and the upload is cancelled', async () => {
  const { client, sent } = server((data) =>
    data.size === 2
      ? Response.json({ error: { message: 'too short' } }, { status: 400 })
      : undefined,
  )
  const error = await uploadFileInParts(client, { file, purpose, part_size: 4 }).catch(
    (cause: unknown) => cause,
  )

  expect(isApiError(error) && error.message).toBe('POST /uploads/upload_1/parts: 400 too short')
  expect(routesOf(sent).at(-1)).toBe('POST /uploads/upload_1/cancel')
})

test('options: signal', async () => {
  const controller = new AbortController()
  const reason = new Error('enough')
  const signals: AbortSignal[] = []
  const { client, sent } = server((_, request) => {
    signals.push(request.signal)
    controller.abort(reason)
    return new Promise(() => {})
  })
  const call = uploadFileInParts(
    client,
    { file, purpose, part_size: 4 },
    { signal: controller.signal },
  )

  await expect(call).rejects.toBe(reason)
  expect(signals.every((signal) => signal.aborted)).toBe(true)
  await vi.waitFor(() => expect(routesOf(sent).at(-1)).toBe('POST /uploads/upload_1/cancel'))
})
