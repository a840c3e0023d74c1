import { expect, test, vi } from 'vitest'
import { EventStream } from './EventStream.ts'
import { sourceOf, withSource } from './withSource.ts'

test('default', async () => {
  const { stream, cancel } = open('data: 1\n\ndata: 2\n\n')

  for await (const value of withSource(stream, twice(stream))) {
    expect(value).toBe(2)
    break
  }

  expect(stream.ended).toBe('cancelled')
  expect(cancel).toHaveBeenCalledOnce()
})

test('behavior: it is the same generator', () => {
  const { stream } = open('')
  const events = twice(stream)

  expect(withSource(stream, events)).toBe(events)
})

test('behavior: return ends a stream whose next event is awaited', async () => {
  const { stream, cancel } = open('')
  const events = withSource(stream, twice(stream))
  const waiting = events.next()
  await turn()

  expect(await events.return()).toEqual({ done: true, value: undefined })

  expect(await waiting).toEqual({ done: true, value: undefined })
  expect(cancel).toHaveBeenCalledOnce()
})

test('behavior: return before the first next ends the stream', async () => {
  const { stream, cancel, release } = open('data: 1\n\n')
  const events = withSource(stream, twice(stream))

  expect(await events.return()).toEqual({ done: true, value: undefined })

  expect(stream.ended).toBe('cancelled')
  expect(cancel).toHaveBeenCalledOnce()
  expect(release).toHaveBeenCalledOnce()
  expect(await events.next()).toEqual({ done: true, value: undefined })
})

test('behavior: a chain of generators ends as one', async () => {
  const { stream, cancel } = open('')
  const first = withSource(stream, twice(stream))
  const second = withSource(first, twice(first))
  const waiting = second.next()
  await turn()

  await second.return()

  expect((await waiting).done).toBe(true)
  expect(cancel).toHaveBeenCalledOnce()
  expect(sourceOf(second)).toBe(stream)
})

test('behavior: a source that can neither be cancelled nor returned is left alone', async () => {
  const source = {
    [Symbol.asyncIterator]: () => ({ next: async () => ({ done: false as const, value: 1 }) }),
  }
  const events = withSource(source, twice(source))
  expect((await events.next()).value).toBe(2)

  expect(await events.return()).toEqual({ done: true, value: undefined })
})

test('behavior: a source that fails to end does not hold the generator up', async () => {
  for (const cancel of [
    () => Promise.reject(new Error('no')),
    () => {
      throw new Error('no')
    },
  ]) {
    const source = Object.assign(twice([]), { cancel })

    expect(await withSource(source, twice(source)).return()).toEqual({
      done: true,
      value: undefined,
    })
  }
})

test('behavior: what has no source is its own', () => {
  const { stream } = open('')
  expect(sourceOf(stream)).toBe(stream)
})

async function* twice(
  values: AsyncIterable<unknown> | Iterable<unknown>,
): AsyncGenerator<number, void, undefined> {
  for await (const value of values) yield 2 * Number(value)
}

interface Opened {
  readonly stream: EventStream<unknown>
  readonly cancel: () => void
  readonly release: () => void
}

/** A stream whose body has sent some text and stays open. */
function open(text: string): Opened {
  const cancel = vi.fn<() => void>()
  const release = vi.fn<() => void>()
  const body = new ReadableStream<Uint8Array>({
    start(sink) {
      if (text) sink.enqueue(new TextEncoder().encode(text))
    },
    cancel,
  })
  return { stream: new EventStream(new Response(body), { release }), cancel, release }
}

/** Lets everything run that is due without a wait. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}
