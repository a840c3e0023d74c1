import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

const chat = `await createChatCompletion(client, { model: 'gpt-4.1', messages: [userMessage('Say hi')] })`
const resource = 'https://trees.openai.azure.com'
const answer = (): Response => Response.json({ id: 'chatcmpl-1', choices: [] })

export const providers: Section = {
  title: 'Azure and other servers',
  intro: 'Every function takes the client of any of them.',
  rows: [
    {
      title: 'OpenAI',
      goOpenai: ['APIType', 'APITypeOpenAI'],
      bonsai: ['createClient'],
      code: ts`
const client = createClient({ apiKey: env.OPENAI_API_KEY })
${chat}`,
      note: 'There is no type to set: each kind of server has its own function that makes the client.',
      expect: {
        requests: ['POST /chat/completions'],
        headers: { authorization: 'Bearer sk-example', 'api-key': null },
      },
    },
    {
      title: 'Azure with a key',
      goOpenai: ['DefaultAzureConfig', 'APITypeAzure', 'APIVersion', 'AzureModelMapperFunc'],
      openaiGo: ['azure.WithEndpoint', 'azure.WithAPIKey'],
      bonsai: ['createAzureClient', 'endpoint', 'apiVersion', 'deployment'],
      code: ts`
const client = createAzureClient({
  endpoint: '${resource}',
  apiKey: env.OPENAI_API_KEY,
  apiVersion: '2024-10-21',
  deployment: (model) => model.replace(/[.:]/g, ''),
})
${chat}`,
      note: 'Without `deployment` the model names it, unchanged as in openai-go: go-openai strips `.` and `:` unless told. The name is percent-encoded; without one the call is refused, where go-openai asks for `UNKNOWN`. There is no default version: without one, requests go to the v1 API. Everything that is no deployment’s goes to `/openai/…`; edits of images are a deployment’s here, as Azure has them.',
      answer,
      expect: {
        requests: [
          `POST ${resource}/openai/deployments/gpt-41/chat/completions?api-version=2024-10-21`,
        ],
        headers: { 'api-key': 'sk-example', authorization: null },
        body: { model: 'gpt-4.1' },
      },
    },
    {
      title: 'Azure with Entra ID',
      goOpenai: ['APITypeAzureAD'],
      openaiGo: ['azure.WithTokenCredential'],
      bonsai: ['createAzureClient', 'tokenProvider'],
      code: ts`
const client = createAzureClient({
  endpoint: '${resource}',
  apiVersion: '2024-10-21',
  tokenProvider: async () => 'token',
})
await listFiles(client, { limit: 1 })`,
      note: 'The function is asked before each attempt.',
      answer,
      expect: {
        requests: [`GET ${resource}/openai/files?api-version=2024-10-21&limit=1`],
        headers: { authorization: 'Bearer token', 'api-key': null },
      },
    },
    {
      title: 'Forms on Azure',
      bonsai: ['createAzureClient'],
      code: ts`
const client = createAzureClient({
  endpoint: '${resource}',
  apiKey: env.OPENAI_API_KEY,
  apiVersion: '2024-10-21',
})
const recording = new File(['a recording'], 'talk.mp3')
await createTranscription(client, { file: recording, model: 'whisper 1' })`,
      note: 'The deployment is read from the form too.',
      answer: () => Response.json({ text: 'Hi' }),
      expect: {
        requests: [
          `POST ${resource}/openai/deployments/whisper 1/audio/transcriptions?api-version=2024-10-21`,
        ],
      },
    },
    {
      title: 'Cloudflare AI Gateway',
      goOpenai: ['APITypeCloudflareAzure'],
      bonsai: ['createCloudflareGatewayClient', 'azure'],
      code: ts`
const client = createCloudflareGatewayClient({
  account: 'abc123',
  gateway: 'trees',
  apiKey: env.OPENAI_API_KEY,
  azure: { resource: 'trees', deployment: 'gpt-41', apiVersion: '2024-10-21' },
})
${chat}`,
      note: 'Without `azure` it asks OpenAI, or the `provider` that you name.',
      answer,
      expect: {
        requests: [
          'POST https://gateway.ai.cloudflare.com/v1/abc123/trees/azure-openai/trees/gpt-41/chat/completions?api-version=2024-10-21',
        ],
        headers: { 'api-key': 'sk-example' },
      },
    },
    {
      title: 'Anthropic',
      goOpenai: ['DefaultAnthropicConfig', 'APITypeAnthropic'],
      bonsai: ['createAnthropicClient'],
      code: ts`
const client = createAnthropicClient({ apiKey: env.OPENAI_API_KEY })
${chat}`,
      note: 'The key is sent, which go-openai forgets, and no `api-version` goes into the query.',
      expect: {
        requests: ['POST https://api.anthropic.com/v1/chat/completions'],
        headers: { authorization: 'Bearer sk-example', 'anthropic-version': '2023-06-01' },
      },
    },
    {
      title: 'Compatible servers',
      bonsai: ['createCompatibleClient', 'ollama'],
      code: ts`
const client = createCompatibleClient({ provider: ollama })
${chat}`,
      note: 'There are presets for many servers; any other takes `createClient({ baseURL })`.',
      answer,
      expect: {
        requests: ['POST http://localhost:11434/v1/chat/completions'],
        headers: { authorization: null },
      },
    },
  ],
}
