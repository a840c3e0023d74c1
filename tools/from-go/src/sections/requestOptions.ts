import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

const busy = (headers: Record<string, string>): Response =>
  Response.json({ error: { message: 'Busy' } }, { status: 429, headers })

export const requestOptions: Section = {
  title: 'Options of a request',
  intro:
    'The third argument of every function. openai-go takes its options in order, the last one wins; here each has one place, and what stands at the call wins over what stands at the client.',
  rows: [
    {
      title: 'Retries',
      openaiGo: ['option.WithMaxRetries'],
      bonsai: ['maxRetries'],
      code: ts`
const models = await listModels(client, { maxRetries: 5 })
console.log(models.object) // list`,
      note: 'Two unless told. Connections that fail, attempts whose time is up, 408, 409, 429 and 500 and above are tried again; `x-should-retry` decides otherwise. The wait is `retry-after-ms`, else `retry-after`, else from half a second doubling up to 8. An abort ends a wait at once, where openai-go sleeps on. A body that is a stream is never sent twice.',
      answer: (_request, attempt) => (attempt < 3 ? busy({ 'retry-after-ms': '0' }) : undefined),
      expect: { requests: ['GET /models', 'GET /models', 'GET /models'] },
    },
    {
      title: 'Longest wait before a retry',
      openaiGo: ['option.WithMaxRetryDelay'],
      bonsai: ['maxRetryDelay', 'retryAfter'],
      code: ts`
try {
  await listModels(client, { maxRetryDelay: 10_000 })
} catch (error) {
  if (isApiError(error)) console.log(error.status, error.retryAfter) // 429 30000
}`,
      note: 'A server that asks for more gets no retry: the error is thrown at once, with the wait on it in ms. openai-go ignores a wait of 60 s or more and uses its own.',
      answer: () => busy({ 'retry-after': '30' }),
      expect: { requests: ['GET /models'] },
    },
    {
      title: 'Timeout of an attempt',
      openaiGo: ['option.WithRequestTimeout'],
      bonsai: ['timeout'],
      code: ts`
await listModels(client, { timeout: 20_000 })`,
      note: 'In ms, 600 000 unless told; the Go clients have none. It covers the body of all but streams, and an attempt whose time is up is tried again.',
      expect: { requests: ['GET /models'] },
    },
    {
      title: 'Timeout of everything',
      openaiGo: ['context.WithTimeout'],
      bonsai: ['totalTimeout', 'idleTimeout'],
      code: ts`
const stream = await streamChatCompletion(
  client,
  { model: 'gpt-5.5', messages: [userMessage('Say hi')] },
  { totalTimeout: 60_000, idleTimeout: 10_000 },
)
console.log((await accumulateChatCompletion(stream)).choices[0]?.message.content) // Hi.`,
      note: '`totalTimeout` is the deadline of a context: attempts, waits and the body. `idleTimeout` is the longest wait for the next event of a stream.',
      expect: { requests: ['POST /chat/completions'] },
    },
    {
      title: 'Cancelling',
      openaiGo: ['context.WithCancel'],
      bonsai: ['signal'],
      code: ts`
const controller = new AbortController()
controller.abort('no longer needed')
await listModels(client, { signal: controller.signal }).catch((reason) => {
  console.log(reason) // no longer needed
})`,
      note: 'The reason is thrown as it is, in every phase, also while a stream is read.',
      expect: { requests: [] },
    },
    {
      title: 'Headers',
      openaiGo: ['option.WithHeader', 'option.WithHeaderAdd', 'option.WithHeaderDel'],
      bonsai: ['headers'],
      code: ts`
const client = createClient({
  apiKey: env.OPENAI_API_KEY,
  headers: { 'x-team': 'trees', 'x-debug': '1' },
})
await listModels(client, { headers: { 'x-team': 'birds', 'x-debug': null } })`,
      note: '`null` removes a header, also one that would be sent by itself, such as `authorization`. There is no adding: a header with several values has them in one, with commas.',
      expect: { requests: ['GET /models'], headers: { 'x-team': 'birds', 'x-debug': null } },
    },
    {
      title: 'Query',
      openaiGo: [
        'option.WithQuery',
        'option.WithQueryAdd',
        'option.WithQueryDel',
        'option.WithQuerySet',
      ],
      bonsai: ['extraQuery', 'query'],
      code: ts`
const client = createClient({ apiKey: env.OPENAI_API_KEY, query: { version: 1, debug: true } })
await listFiles(
  client,
  { limit: 2 },
  { extraQuery: { debug: undefined, tags: ['a', 'b'], filter: { kind: 'x' } } },
)`,
      note: 'Arrays become `a[]=`, objects `a[b]=`. `undefined` removes what the client would send.',
      expect: {
        requests: ['GET /files?version=1&limit=2&tags[]=a&tags[]=b&filter[kind]=x'],
      },
    },
    {
      title: 'Setting and deleting fields of the body',
      openaiGo: ['option.WithJSONSet', 'option.WithJSONDel'],
      bonsai: ['extraBody'],
      code: ts`
await createChatCompletion(
  client,
  { model: 'gpt-5.5', messages: [userMessage('Say hi')], temperature: 1, user: 'ann' },
  { extraBody: { temperature: 0.5, user: undefined, metadata: { tree: 'oak' } } },
)`,
      note: 'Keys are fields of the top level, not paths: to change a field further down, give the whole field. It wins over the params, and `undefined` deletes.',
      expect: {
        requests: ['POST /chat/completions'],
        body: { temperature: 0.5, metadata: { tree: 'oak' } },
        bodyWithout: ['user'],
      },
    },
    {
      title: 'Setting fields of forms',
      bonsai: ['extraBody'],
      code: ts`
await createFile(
  client,
  { file: new File(['{}'], 'a.jsonl'), purpose: 'batch' },
  { extraBody: { purpose: 'evals', labels: ['a'], expires_after: { seconds: 3600 } } },
)`,
      note: 'As in JSON, which is all that openai-go can change. Objects become `name[key]`.',
      expect: {
        requests: ['POST /files'],
        body: { purpose: 'evals', 'labels[]': 'a', 'expires_after[seconds]': '3600' },
      },
    },
    {
      title: 'A body of your own',
      openaiGo: ['option.WithRequestBody'],
      bonsai: ['request', 'body', 'headers'],
      code: ts`
await request(client, {
  path: '/embeddings',
  body: '{"model":"text-embedding-3-small","input":"oak"}',
  headers: { 'content-type': 'application/json' },
})`,
      expect: {
        requests: ['POST /embeddings'],
        body: { input: 'oak' },
        headers: { 'content-type': 'application/json' },
      },
    },
    {
      title: 'The response beside the result',
      openaiGo: ['option.WithResponseInto'],
      bonsai: ['responseOf', 'onResponse'],
      code: ts`
const models = await listModels(client, {
  onResponse: (response) => console.log(response.status), // 200
})
console.log(responseOf(models)?.headers.get('content-type')) // application/json`,
      note: '`responseOf` finds the response of a result afterwards; `onResponse` sees it before the call resolves.',
      expect: { requests: ['GET /models'], printed: ['200', 'application/json'] },
    },
    {
      title: 'The body as it came',
      openaiGo: ['option.WithResponseBodyInto'],
      bonsai: ['sendResponse', 'sendText'],
      code: ts`
const response = await sendResponse(client, { method: 'GET', path: '/models' })
console.log((await response.text()).startsWith('{')) // true
const text = await sendText(client, { method: 'GET', path: '/models' })
console.log(typeof text) // string`,
      note: 'With the retries, limits and errors of every other call.',
      expect: { requests: ['GET /models', 'GET /models'] },
    },
    {
      title: 'Undocumented endpoints',
      openaiGo: [
        'client.Get',
        'client.Post',
        'client.Put',
        'client.Patch',
        'client.Delete',
        'client.Execute',
      ],
      bonsai: ['request', 'method', 'path'],
      code: ts`
const models = await request<{ data: { id: string }[] }>(client, {
  method: 'GET',
  path: '/models',
  query: { limit: 1 },
})
console.log(models.data.length > 0) // true`,
      note: 'Without `method` it is a `POST` where there is a body, else a `GET`. A response without a body gives `undefined`.',
      expect: { requests: ['GET /models?limit=1'] },
    },
    {
      title: 'Idempotency key',
      bonsai: ['idempotencyKey'],
      code: ts`
await createEmbedding(
  client,
  { model: 'text-embedding-3-small', input: 'oak' },
  { idempotencyKey: 'oak-1' },
)`,
      note: 'The same with every attempt. Neither Go client sends one.',
      expect: { requests: ['POST /embeddings'], headers: { 'idempotency-key': 'oak-1' } },
    },
    {
      title: 'Version of the Assistants API',
      goOpenai: ['AssistantVersion'],
      bonsai: ['headers'],
      code: ts`
await listAssistants(client, {}, { headers: { 'OpenAI-Beta': 'assistants=v1' } })`,
      note: 'Functions of assistants, threads, runs and vector stores send `assistants=v2` by themselves; `null` leaves the header out, as the Azure and Anthropic configurations of go-openai do.',
      answer: () => Response.json({ object: 'list', data: [], has_more: false }),
      expect: { requests: ['GET /assistants'], headers: { 'openai-beta': 'assistants=v1' } },
    },
  ],
}
