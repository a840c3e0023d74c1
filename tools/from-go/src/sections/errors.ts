import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

export const errors: Section = {
  title: 'Errors',
  intro:
    'Guards tell errors apart, `isApiError(error)`: they hold across copies of the library, where `instanceof` does not.',
  rows: [
    {
      title: 'Errors of the API',
      goOpenai: ['APIError'],
      openaiGo: ['openai.Error'],
      bonsai: ['isApiError'],
      code: ts`
try {
  await retrieveModel(client, { model: 'none' })
} catch (error) {
  if (!isApiError(error)) throw error
  console.log(error.message) // GET /models/none: 404 Unknown model, Try another
  console.log(error.status, error.type, error.code, error.param) // 404 invalid_request_error model_not_found model
  console.log(error.headers.get('x-request-id'), error.requestId) // req_1 req_1
  console.log(Object.keys(error.body as object)) // [ 'error' ]
}`,
      note: 'Statuses outside of 200–299. Messages that come as a list are joined with commas, as in go-openai. `rateLimitOf(error)` reads the limits.',
      answer: () =>
        Response.json(
          {
            error: {
              message: ['Unknown model', 'Try another'],
              type: 'invalid_request_error',
              param: 'model',
              code: 'model_not_found',
            },
          },
          { status: 404, headers: { 'x-request-id': 'req_1' } },
        ),
      expect: { requests: ['GET /models/none'] },
    },
    {
      title: 'Answers that are no error of the API',
      goOpenai: ['RequestError'],
      bonsai: ['isApiError', 'isConnectionError', 'isTimeoutError', 'isParseError'],
      code: ts`
try {
  await listModels(client, { maxRetries: 0 })
} catch (error) {
  if (isApiError(error)) console.log(error.status, error.body) // 502 <html>Bad gateway</html>
  if (isConnectionError(error)) console.log(error.cause)
  if (isTimeoutError(error)) console.log(error.limit, error.after)
  if (isParseError(error)) console.log(error.text)
}`,
      note: 'There is one kind of error for an answer, whatever its body: HTML and text are its `body`. No answer is a `ConnectionError`, whose `cause` is what `fetch` threw; a 200 that is not JSON a `ParseError`.',
      answer: () => new Response('<html>Bad gateway</html>', { status: 502 }),
      expect: { requests: ['GET /models'], printed: ['502 <html>Bad gateway</html>'] },
    },
    {
      title: 'Answers that are no JSON',
      bonsai: ['isParseError', 'requestId'],
      code: ts`
try {
  await listModels(client)
} catch (error) {
  if (isParseError(error)) console.log(error.message, error.requestId) // GET /models: 200 without JSON: Welcome req_1
}`,
      note: 'Whatever the content type says: openai-go refuses JSON that is not called so.',
      answer: () => new Response('Welcome', { headers: { 'x-request-id': 'req_1' } }),
      expect: { requests: ['GET /models'] },
    },
    {
      title: 'Misuse',
      bonsai: ['createClient'],
      code: ts`
try {
  createClient({ apiKey: '' })
} catch (error) {
  console.log(String(error).split(':')[0]) // TypeError
}
await retrieveModel(client, { model: '' }).catch((error) => console.log(error.name)) // TypeError
await listModels(client, { maxRetries: -1 }).catch((error) => console.log(error.name)) // TypeError`,
      note: 'A `TypeError` before anything is sent. openai-go panics for negative retries.',
      expect: { requests: [], printed: ['TypeError', 'TypeError', 'TypeError'] },
    },
    {
      title: 'Content filter of Azure',
      goOpenai: ['InnerError'],
      bonsai: ['innererror'],
      code: ts`
try {
  await listModels(client)
} catch (error) {
  if (isApiError(error)) console.log(JSON.stringify(error.innererror)) // {"code":"ResponsibleAIPolicyViolation"}
}`,
      answer: () =>
        Response.json(
          {
            error: {
              code: 'content_filter',
              message: 'Filtered',
              innererror: { code: 'ResponsibleAIPolicyViolation' },
            },
          },
          { status: 400 },
        ),
      expect: { requests: ['GET /models'] },
    },
    {
      title: 'Printing a request and its answer',
      openaiGo: ['DumpRequest', 'DumpResponse'],
      bonsai: ['dumpRequest', 'dumpResponse'],
      code: ts`
try {
  await retrieveModel(client, { model: 'none' })
} catch (error) {
  console.log(dumpRequest(error)?.split('\n')[0]) // GET https://api.openai.com/v1/models/none HTTP/1.1
  console.log(dumpRequest(error)?.includes(env.OPENAI_API_KEY)) // false
  console.log(dumpResponse(error, { body: false })?.split('\n')[0]) // HTTP/1.1 404
}`,
      note: 'Keys, cookies and headers that may hold a secret are hidden.',
      expect: { requests: ['GET /models/none'] },
    },
  ],
}
