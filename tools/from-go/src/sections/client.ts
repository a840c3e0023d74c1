import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

export const client: Section = {
  title: 'Client and configuration',
  intro:
    'A client is a value that every function takes first. Settings of the client are defaults; the options of a call, its third argument, win over them.',
  rows: [
    {
      goOpenai: ['NewClient'],
      openaiGo: ['openai.NewClient', 'option.WithAPIKey', 'OPENAI_API_KEY'],
      bonsai: ['createClient', 'apiKey'],
      code: ts`
const client = createClient({ apiKey: env.OPENAI_API_KEY })
await listModels(client)`,
      note: 'No environment variable is read: a Worker has none, and a page has no secret. A function as `apiKey` is asked before each attempt; without a key no `Authorization` is sent, for a proxy that adds it. A secret `sk-` key in a web page throws unless `dangerouslyAllowBrowser` is set.',
      expect: {
        requests: ['GET /models'],
        headers: { authorization: 'Bearer sk-example', accept: 'application/json' },
      },
    },
    {
      title: 'Configuration of a client',
      goOpenai: ['NewClientWithConfig', 'DefaultConfig', 'ClientConfig'],
      bonsai: ['createClient'],
      code: ts`
const client = createClient({
  apiKey: env.OPENAI_API_KEY,
  timeout: 30_000,
  totalTimeout: 120_000,
  maxRetries: 3,
})
console.log(JSON.stringify(client).includes(env.OPENAI_API_KEY)) // false`,
      note: 'As with `ClientConfig.String()`, no way of printing a client shows its key.',
      expect: { requests: [] },
    },
    {
      title: 'The smallest client',
      bonsai: ['createLiteClient'],
      code: ts`
const client = createLiteClient({ apiKey: env.OPENAI_API_KEY })
await listModels(client)`,
      note: 'Plain `fetch` with the same errors, limits of time and aborts; neither retries nor middleware.',
      expect: { requests: ['GET /models'], headers: { authorization: 'Bearer sk-example' } },
    },
    {
      title: 'Organization and project',
      goOpenai: ['NewOrgClient', 'OrgID'],
      openaiGo: [
        'option.WithOrganization',
        'option.WithProject',
        'OPENAI_ORG_ID',
        'OPENAI_PROJECT_ID',
      ],
      bonsai: ['organization', 'project'],
      code: ts`
const client = createClient({
  apiKey: env.OPENAI_API_KEY,
  organization: 'org-abc123',
  project: 'proj_abc123',
})
await listModels(client)`,
      expect: {
        requests: ['GET /models'],
        headers: { 'openai-organization': 'org-abc123', 'openai-project': 'proj_abc123' },
      },
    },
    {
      title: 'Base URL',
      goOpenai: ['BaseURL'],
      openaiGo: ['option.WithBaseURL', 'option.WithEnvironmentProduction'],
      bonsai: ['baseURL'],
      code: ts`
const client = createClient({ baseURL: 'http://localhost:8080/v1' })
await listModels(client)`,
      note: 'With or without a slash at its end. In a page it may be relative: `/api/openai`. The default is `https://api.openai.com/v1`.',
      answer: () => Response.json({ object: 'list', data: [] }),
      expect: {
        requests: ['GET http://localhost:8080/v1/models'],
        headers: { authorization: null },
      },
    },
    {
      title: 'HTTP client',
      goOpenai: ['HTTPClient', 'HTTPDoer'],
      openaiGo: ['option.WithHTTPClient'],
      bonsai: ['fetch'],
      code: ts`
const client = createClient({
  apiKey: 'any',
  fetch: async () => Response.json({ object: 'list', data: [] }),
})
console.log((await listModels(client)).data.length) // 0`,
      note: 'Any function like the global `fetch`, for instance one that goes through a proxy, or `createMock()` of `@bonsai-ai/mock`.',
      expect: { requests: [] },
    },
    {
      title: 'Middleware',
      openaiGo: ['option.WithMiddleware'],
      bonsai: ['middleware', 'logging', 'concurrencyLimit', 'rateLimit'],
      code: ts`
const client = createClient({
  apiKey: env.OPENAI_API_KEY,
  middleware: [
    async function traced(request, next) {
      request.headers.set('x-trace', 'client')
      const response = await next(request)
      console.log(response.status) // 200
      return response
    },
    concurrencyLimit(4),
    rateLimit({ requestsPerMinute: 500 }),
    logging({ level: 'error' }),
  ],
})
await listModels(client)`,
      note: 'From left to right, those of the client before those of the call, `fetch` innermost, on every attempt. It is told which attempt it sees, in place of openai-go’s `X-Stainless-Retry-Count`.',
      expect: { requests: ['GET /models'], headers: { 'x-trace': 'client' } },
    },
    {
      title: 'Admin key',
      openaiGo: ['option.WithAdminAPIKey'],
      bonsai: ['apiKey'],
      code: ts`
const admin = createClient({ apiKey: 'sk-admin-example' })
await request(admin, { path: '/organization/projects' })`,
      note: 'A client has one key: make another client for the functions of `@bonsai-ai/admin`.',
      expect: {
        requests: ['GET /organization/projects'],
        headers: { authorization: 'Bearer sk-admin-example' },
      },
    },
    {
      title: 'Workload identity',
      openaiGo: ['option.WithWorkloadIdentity'],
      bonsai: ['apiKey'],
      code: ts`
async function readToken() {
  return 'token-of-the-workload'
}
const client = createClient({ apiKey: readToken })
await listModels(client)`,
      note: 'The exchange of the token is yours to make: the function is asked before each attempt, so keep the token until it expires.',
      expect: {
        requests: ['GET /models'],
        headers: { authorization: 'Bearer token-of-the-workload' },
      },
    },
    {
      title: 'Webhook secret',
      openaiGo: ['option.WithWebhookSecret'],
      bonsai: ['unwrapWebhook', 'verifyWebhook'],
      code: ts`
export async function handle(request: Request) {
  const settings = { secret: env.OPENAI_WEBHOOK_SECRET }
  const event = await unwrapWebhook(await request.text(), request.headers, settings)
  return new Response(event.type)
}
try {
  await verifyWebhook('{}', new Headers(), { secret: env.OPENAI_WEBHOOK_SECRET })
} catch (error) {
  console.log(isWebhookError(error)) // true
}`,
      note: '`verifyWebhook` checks, `unwrapWebhook` checks and parses.',
      expect: { requests: [] },
    },
  ],
}
