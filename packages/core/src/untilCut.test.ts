import { expect, test } from 'vitest'
import { StreamError } from './errors.ts'
import { EventStream } from './EventStream.ts'
import { untilCut } from './untilCut.ts'

async function* three(error?: unknown): AsyncGenerator<number, void, undefined> {
  for (const value of [1, 2, 3]) yield value
  if (error) throw error
}

async function read(
  stream: AsyncIterable<unknown>,
  isWhole: boolean | undefined,
  allowTruncated?: boolean,
): Promise<unknown> {
  const seen: unknown[] = []
  const events = untilCut(stream, { allowTruncated }, (isDone) => ({
    isWhole: isWhole ?? isDone,
    partial: seen,
  }))
  try {
    for await (const event of events) seen.push(event)
  } catch (error) {
    return error
  }
  return seen
}

test('default', async () => {
  expect(await read(three(), true)).toEqual([1, 2, 3])
})

test('behavior: [DONE] is told to whoever asks', async () => {
  expect(
    await read(new EventStream(new Response('data: 1\n\ndata: [DONE]\n\n')), undefined),
  ).toEqual([1])
  expect(await read(new EventStream(new Response('data: 1\n\n')), undefined)).toMatchObject({
    message: 'stream: ended before it was complete',
    partial: [1],
  })
})

test('behavior: a reader that leaves ends the stream, and is not asked what there is', async () => {
  let hasEnded = false
  async function* endless(): AsyncGenerator<number, void, undefined> {
    try {
      for (;;) yield 1
    } finally {
      hasEnded = true
    }
  }
  const events = untilCut(endless(), {}, () => {
    throw new Error('asked')
  })

  for await (const _ of events) break

  expect(hasEnded).toBe(true)
})

test('options: allowTruncated', async () => {
  expect(await read(three(), false, true)).toEqual([1, 2, 3])
  expect(await read(three(new StreamError('a', 'b')), true, true)).toEqual([1, 2, 3])
})

test('error: where nothing came, there is nothing to allow', async () => {
  const events = untilCut(three(), { allowTruncated: true }, () => ({
    isWhole: false,
    partial: undefined,
  }))
  const reading = (async () => {
    for await (const _ of events);
  })()

  await expect(reading).rejects.toHaveProperty('name', 'StreamError')
})

test('error: a cut within an event keeps its own message', async () => {
  const error = new StreamError('a', 'b')

  expect(await read(three(error), true)).toBe(error)
  expect(error.partial).toEqual([1, 2, 3])
})

test('error: what is no cut comes through, allowed or not', async () => {
  const error = new Error('mine')

  expect(await read(three(error), true)).toBe(error)
  expect(await read(three(error), true, true)).toBe(error)
})
