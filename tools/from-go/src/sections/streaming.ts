import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

function events(text: string, type = 'text/event-stream'): () => Response {
  return () => new Response(text, { headers: { 'content-type': type } })
}

const chunk = (delta: object, rest = {}): string =>
  `data: ${JSON.stringify({ id: 'chatcmpl-1', choices: [{ index: 0, delta, ...rest }] })}\n\n`

const ask = `{ model: 'gpt-5.5', messages: [userMessage('Say hi')] }`

export const streaming: Section = {
  title: 'Streaming',
  intro:
    'Streaming is a function of its own, `streamChatCompletion` beside `createChatCompletion`, and never a flag. What it resolves with, once the server has begun to answer, is an async iterable.',
  rows: [
    {
      title: 'Reading a stream',
      goOpenai: ['Recv', 'Close'],
      openaiGo: ['Next', 'Current', 'Err', 'Close'],
      bonsai: ['streamChatCompletion', 'ended', 'cancel'],
      code: ts`
const stream = await streamChatCompletion(client, ${ask})
let text = ''
for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? ''
console.log(text, stream.ended) // Hi. done
await stream.cancel()`,
      note: 'Errors are thrown from the loop; `io.EOF` is its end. Leaving the loop, or `cancel()`, closes the connection, and so does `[DONE]`. `ended` tells `done` from `eof`, which is where a cut stream ends too. A stream is read once: a second loop throws and says to `tee()` it, where `Recv` gives `io.EOF` again.',
      expect: { requests: ['POST /chat/completions'], headers: { accept: 'text/event-stream' } },
    },
    {
      title: 'Events as they came',
      goOpenai: ['RecvRaw'],
      bonsai: ['sendResponse'],
      code: ts`
const response = await sendResponse(client, {
  method: 'POST',
  path: '/chat/completions',
  body: { ...${ask}, stream: true },
  expect: 'stream',
})
console.log((await response.text()).startsWith('data: {"id":')) // true`,
      note: 'The body, unparsed. `toSSEResponse` and `fromSSEResponse` carry a stream through a server of your own, `toReadableStream()` makes lines of JSON of it.',
      expect: { requests: ['POST /chat/completions'] },
    },
    {
      title: 'Headers of a stream',
      bonsai: ['streamChatCompletion', 'rateLimitOf', 'response'],
      code: ts`
const stream = await streamChatCompletion(client, ${ask})
console.log(stream.response.status, typeof rateLimitOf(stream).requests.limit) // 200 number
await stream.cancel()`,
      expect: { requests: ['POST /chat/completions'] },
    },
    {
      title: 'Silence in a stream',
      goOpenai: ['EmptyMessagesLimit', 'ErrTooManyEmptyStreamMessages'],
      bonsai: ['idleTimeout', 'isTimeoutError'],
      code: ts`
const stream = await streamChatCompletion(client, ${ask}, { idleTimeout: 1 })
try {
  for await (const chunk of stream) console.log(chunk.id)
} catch (error) {
  if (isTimeoutError(error)) console.log(error.limit) // idleTimeout
}`,
      note: 'Comments and blank lines are no events: go-openai counts them and gives up after 300, here the time without an event counts.',
      answer: () =>
        new Response(
          new ReadableStream({
            start: (body) => body.enqueue(new TextEncoder().encode(': wait\n')),
          }),
          { headers: { 'content-type': 'text/event-stream' } },
        ),
      expect: { requests: ['POST /chat/completions'], printed: ['idleTimeout'] },
    },
    {
      title: 'Errors in a stream',
      bonsai: ['isApiError'],
      code: ts`
const stream = await streamChatCompletion(client, ${ask})
try {
  for await (const chunk of stream) console.log(chunk.choices[0]?.delta.content) // Hi
} catch (error) {
  if (isApiError(error)) console.log(error.message) // POST /chat/completions: 200 The server had an error
}`,
      note: 'A true `error` in the data, or an event called `error`; `"error": null` is none, where openai-go fails on it. go-openai looks for lines that begin with `data: {"error":`; here the field may stand anywhere in the object.',
      answer: events(
        `${chunk({ content: 'Hi' }).replace('{', '{"error":null,')}data: {"error":{"message":"The server had an error"}}\n\n`,
      ),
      expect: { requests: ['POST /chat/completions'] },
    },
    {
      title: 'Streams that are none',
      bonsai: ['isApiError', 'isParseError'],
      code: ts`
for (const model of ['json', 'html']) {
  try {
    const stream = await streamChatCompletion(client, { model, messages: [userMessage('Say hi')] })
    for await (const chunk of stream) console.log(chunk.id)
  } catch (error) {
    if (isApiError(error)) console.log(error.message)
    if (isParseError(error)) console.log(error.message)
  }
}`,
      note: 'A 200 with an error in plain JSON is an `ApiError`, as in go-openai; anything else, and nothing at all, is a `ParseError`, where openai-go ends as if all were well.',
      answer: (_request, attempt) =>
        attempt === 1
          ? Response.json({ error: { message: 'Overloaded' } })
          : new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      expect: {
        requests: ['POST /chat/completions', 'POST /chat/completions'],
        printed: [
          'POST /chat/completions: 200 Overloaded',
          'POST /chat/completions: 200 without an event: <html>',
        ],
      },
    },
    {
      title: 'Events of several lines, and the last one',
      bonsai: ['streamChatCompletion'],
      code: ts`
const stream = await streamChatCompletion(client, ${ask})
for await (const chunk of stream) console.log(chunk.choices[0]?.delta.content) // Hi`,
      note: 'Decoded as the HTML standard says: lines of `data` are joined, where go-openai takes each for an event, and so reads servers that forget the blank line in between, which here is a `StreamError`; there is no limit of 64 KiB to a line. A last event without its blank line is delivered when it is whole, where openai-go drops it, and is a `StreamError` when it is not.',
      answer: events(
        'data: {"id":"chatcmpl-1",\ndata: "choices":[{"index":0,"delta":{"content":"Hi"}}]}',
      ),
      expect: { requests: ['POST /chat/completions'] },
    },
    {
      title: 'Decoders of your own',
      openaiGo: ['ssestream.RegisterDecoder'],
      bonsai: ['sendResponse', 'EventStream'],
      code: ts`
const response = await sendResponse(client, {
  method: 'POST',
  path: '/chat/completions',
  body: { ...${ask}, stream: true },
  expect: 'stream',
})
const lines = (await response.text()).split('\n')
const events = lines.map((line) => 'data: ' + line + '\n\n').join('')
for await (const event of new EventStream<{ n: number }>(new Response(events))) {
  console.log(event.n) // 1
}`,
      note: 'Server-sent events are read whatever the content type says. For another format, take the response and read its body.',
      answer: events('{"n":1}', 'application/jsonl'),
      expect: { requests: ['POST /chat/completions'] },
    },
    {
      title: 'The whole of a stream',
      bonsai: ['accumulateChatCompletion'],
      code: ts`
const stream = await streamChatCompletion(client, ${ask})
const completion = await accumulateChatCompletion(stream)
console.log(completion.choices[0]?.message.content) // Hi.`,
      note: 'A stream that was cut is a `StreamError` with what had arrived as its `partial`.',
      expect: { requests: ['POST /chat/completions'] },
    },
    {
      title: 'Accumulator',
      openaiGo: [
        'openai.ChatCompletionAccumulator',
        'AddChunk',
        'JustFinishedContent',
        'JustFinishedRefusal',
        'JustFinishedToolCall',
      ],
      bonsai: [
        'createChatCompletionAccumulator',
        'addChunk',
        'justFinishedContent',
        'justFinishedRefusal',
        'justFinishedToolCall',
        'justFinishedToolCalls',
      ],
      code: ts`
const stream = await streamChatCompletion(client, ${ask})
const accumulator = createChatCompletionAccumulator()
for await (const chunk of stream) {
  if (!accumulator.addChunk(chunk)) continue
  const content = accumulator.justFinishedContent()
  const refusal = accumulator.justFinishedRefusal()
  const call = accumulator.justFinishedToolCall()
  if (content !== undefined) console.log(content) // Hi.
  if (refusal !== undefined) console.log('refused')
  if (call) console.log(accumulator.justFinishedToolCalls().length)
}
console.log(accumulator.completion.choices[0]?.finish_reason) // stop`,
      note: "Calls that arrive in turns are each reported once and whole, which openai-go does not promise for parallel calls; each function takes the index of a choice. Usage is summed, or the last one with `{ usage: 'last' }`.",
      expect: { requests: ['POST /chat/completions'] },
    },
  ],
}
