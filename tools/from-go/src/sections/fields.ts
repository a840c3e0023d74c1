import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

export const fields: Section = {
  title: 'Fields of requests',
  intro:
    'Params are plain objects under the names of the API; path ids, query and body stand side by side. There is no wrapper to unpack.',
  rows: [
    {
      title: 'Optional fields',
      openaiGo: [
        'param.Opt',
        'openai.String',
        'openai.Int',
        'openai.Float',
        'openai.Bool',
        'openai.Time',
        'IsPresent',
        'IsOmitted',
        'Or',
      ],
      bonsai: ['createChatCompletion'],
      code: ts`
import type { CreateChatCompletionParams } from '@bonsai-ai/chat'

const params: CreateChatCompletionParams = {
  model: 'gpt-5.5',
  messages: [userMessage('Say hi')],
  temperature: 0,
  user: '',
  stop: undefined,
}
await createChatCompletion(client, params)
console.log(params.temperature ?? 1, 'stop' in params && params.stop !== undefined) // 0 false`,
      note: 'A value is sent whatever it is: `0`, an empty string, `false`, `[]` and `{}` too. `undefined` is left out. Times are numbers of seconds, as the API has them. go-openai leaves every zero out.',
      expect: {
        requests: ['POST /chat/completions'],
        body: { temperature: 0, user: '' },
        bodyWithout: ['stop'],
        printed: ['0 false'],
      },
    },
    {
      title: 'Null',
      openaiGo: ['param.NullOpt', 'param.NullObj', 'IsNull'],
      bonsai: ['updateVectorStore'],
      code: ts`
await updateVectorStore(client, { vector_store_id: 'vs_abc123', expires_after: null })`,
      note: '`null` is sent as null.',
      expect: { requests: ['POST /vector_stores/vs_abc123'], body: { expires_after: null } },
    },
    {
      title: 'Fields that there are no types for',
      goOpenai: [
        'ExtraBody',
        'ChatCompletionRequestExtensions',
        'GuidedChoice',
        'ChatTemplateKwargs',
      ],
      openaiGo: ['WithExtraFields', 'param.OverrideObj'],
      bonsai: ['extraBody'],
      code: ts`
await createChatCompletion(
  client,
  { model: 'gpt-5.5', messages: [userMessage('Oak or elm?')] },
  {
    extraBody: {
      guided_choice: ['oak', 'elm'],
      chat_template_kwargs: { enable_thinking: false },
    },
  },
)`,
      note: 'Merged over the body, and wins over it, as in go-openai; there is no `extra_body` on the wire.',
      expect: {
        requests: ['POST /chat/completions'],
        body: { guided_choice: ['oak', 'elm'], chat_template_kwargs: { enable_thinking: false } },
        bodyWithout: ['extra_body'],
      },
    },
    {
      title: 'Unions of requests',
      openaiGo: ['OfString', 'constant'],
      bonsai: ['createResponse'],
      code: ts`
await createResponse(client, { model: 'gpt-5.5', input: 'Say hi' })
await createResponse(client, {
  model: 'gpt-5.5',
  input: [{ role: 'user', content: [{ type: 'input_text', text: 'Say hi' }] }],
})`,
      note: 'Write the variant itself: the type checker knows which fields go together, and discriminators such as `type` are literals that it completes.',
      expect: {
        requests: ['POST /responses', 'POST /responses'],
        body: { input: [{ role: 'user', content: [{ type: 'input_text', text: 'Say hi' }] }] },
      },
    },
    {
      title: 'Lists that are empty on purpose',
      bonsai: ['updateAssistant'],
      code: ts`
await updateAssistant(client, { assistant_id: 'asst_abc123', tools: [] })`,
      note: 'Deletes all tools, as `AssistantRequest.Tools` of go-openai does.',
      expect: { requests: ['POST /assistants/asst_abc123'], body: { tools: [] } },
    },
  ],
}
