import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

export const chat: Section = {
  title: 'Chat completions',
  rows: [
    {
      goOpenai: ['CreateChatCompletion'],
      openaiGo: ['client.Chat.Completions.New'],
      bonsai: ['createChatCompletion'],
      code: ts`
const completion = await createChatCompletion(client, {
  model: 'gpt-5.5',
  messages: [userMessage('Say this is a test')],
})
console.log(completion.choices[0]?.message.content) // This is a test.`,
      note: 'It checks neither model nor settings before it sends them: [validators](#validators) do.',
      expect: {
        requests: ['POST /chat/completions'],
        body: { messages: [{ role: 'user', content: 'Say this is a test' }] },
        bodyWithout: ['stream'],
      },
    },
    {
      goOpenai: ['CreateChatCompletionStream', 'ChatCompletionStream'],
      openaiGo: ['client.Chat.Completions.NewStreaming'],
      bonsai: ['streamChatCompletion'],
      code: ts`
const stream = await streamChatCompletion(client, {
  model: 'gpt-5.5',
  messages: [userMessage('Say this is a test')],
})
let text = ''
for await (const chunk of stream) text += chunk.choices[0]?.delta.content ?? ''
console.log(text) // This is a test.`,
      note: 'See [streaming](#streaming).',
      expect: { requests: ['POST /chat/completions'], body: { stream: true } },
    },
    {
      openaiGo: ['client.Chat.Completions.Get'],
      bonsai: ['retrieveChatCompletion'],
      code: ts`
await retrieveChatCompletion(client, { completion_id: 'chatcmpl-abc123' })`,
      expect: { requests: ['GET /chat/completions/chatcmpl-abc123'] },
    },
    {
      openaiGo: ['client.Chat.Completions.Update'],
      bonsai: ['updateChatCompletion'],
      code: ts`
await updateChatCompletion(client, {
  completion_id: 'chatcmpl-abc123',
  metadata: { tree: 'oak' },
})`,
      expect: {
        requests: ['POST /chat/completions/chatcmpl-abc123'],
        body: { metadata: { tree: 'oak' } },
        bodyWithout: ['completion_id'],
      },
    },
    {
      openaiGo: ['client.Chat.Completions.List'],
      bonsai: ['listChatCompletions'],
      code: ts`
await listChatCompletions(client, { model: 'gpt-5.5', limit: 2 })`,
      expect: { requests: ['GET /chat/completions?model=gpt-5.5&limit=2'] },
    },
    {
      openaiGo: ['client.Chat.Completions.Delete'],
      bonsai: ['deleteChatCompletion'],
      code: ts`
const { deleted } = await deleteChatCompletion(client, { completion_id: 'chatcmpl-abc123' })
console.log(deleted) // true`,
      expect: { requests: ['DELETE /chat/completions/chatcmpl-abc123'] },
    },
    {
      openaiGo: ['client.Chat.Completions.Messages.List'],
      bonsai: ['listChatCompletionMessages'],
      code: ts`
const { data } = await listChatCompletionMessages(client, { completion_id: 'chatcmpl-abc123' })
console.log(data[0]?.content) // Say hi`,
      expect: { requests: ['GET /chat/completions/chatcmpl-abc123/messages'] },
    },
    {
      title: 'Constructors of messages',
      openaiGo: [
        'openai.SystemMessage',
        'openai.DeveloperMessage',
        'openai.UserMessage',
        'openai.AssistantMessage',
        'openai.ToolMessage',
      ],
      bonsai: [
        'systemMessage',
        'developerMessage',
        'userMessage',
        'assistantMessage',
        'toolMessage',
      ],
      code: ts`
const messages = [
  systemMessage('Be brief.'),
  developerMessage('Answer in English.'),
  userMessage('2 + 2?'),
  assistantMessage('4'),
  toolMessage('4 °C', 'call_1'),
]
console.log(messages.map(({ role }) => role).join()) // system,developer,user,assistant,tool`,
      note: '`toolMessage` takes the content first, then the id of the call, as in openai-go.',
      expect: { requests: [] },
    },
    {
      title: 'Parts of messages',
      goOpenai: ['MultiContent'],
      openaiGo: [
        'openai.TextContentPart',
        'openai.ImageContentPart',
        'openai.InputAudioContentPart',
        'openai.FileContentPart',
      ],
      bonsai: ['textPart', 'imagePart', 'audioPart', 'filePart'],
      code: ts`
await createChatCompletion(client, {
  model: 'gpt-5.5',
  messages: [
    userMessage([
      textPart('What is this?'),
      imagePart('https://example.com/tree.png', 'low'),
      audioPart('UklGRiQAAABXQVZF', 'wav'),
      filePart({ file_id: 'file-abc123' }),
    ]),
  ],
})`,
      note: 'There is one field, `content`: text or a list of parts, so the two cannot be misused together. An empty text is sent, where go-openai drops it.',
      expect: {
        requests: ['POST /chat/completions'],
        body: {
          messages: [
            {
              role: 'user',
              content: [
                { type: 'text', text: 'What is this?' },
                {
                  type: 'image_url',
                  image_url: { url: 'https://example.com/tree.png', detail: 'low' },
                },
                { type: 'input_audio', input_audio: { data: 'UklGRiQAAABXQVZF', format: 'wav' } },
                { type: 'file', file: { file_id: 'file-abc123' } },
              ],
            },
          ],
        },
      },
    },
    {
      openaiGo: ['ToParam'],
      bonsai: ['toParam'],
      code: ts`
const first = await createChatCompletion(client, {
  model: 'gpt-5.5',
  messages: [userMessage('Say hi')],
})
const said = first.choices[0]?.message
if (said)
  await createChatCompletion(client, {
    model: 'gpt-5.5',
    messages: [userMessage('Say hi'), toParam(said), userMessage('Say bye')],
  })`,
      note: 'Null content and refusals go, and so does what no request takes, such as annotations.',
      expect: {
        requests: ['POST /chat/completions', 'POST /chat/completions'],
        body: {
          messages: [
            { role: 'user', content: 'Say hi' },
            { role: 'assistant', content: 'Hi.' },
            { role: 'user', content: 'Say bye' },
          ],
        },
      },
    },
    {
      title: 'Tools',
      goOpenai: ['Tool.Parameters'],
      bonsai: ['defineTool', 'chatTool', 'runChatTools'],
      code: ts`
import type { ChatCompletionTool } from '@bonsai-ai/chat'
import { z } from 'zod'

const getWeather = defineTool({
  name: 'get_weather',
  parameters: z.object({ city: z.string() }),
  execute: ({ city }) => ({ city, celsius: 4 }),
})
const tool: ChatCompletionTool = {
  type: 'function',
  function: { name: 'sum', parameters: { type: 'object', properties: {} } },
}
console.log(chatTool(getWeather).type, tool.type) // function function
const { completion } = await runChatTools(client, {
  model: 'gpt-5.5',
  messages: [userMessage('How is the weather in "Oslo"?')],
  tools: [getWeather],
}).result()
console.log(completion.choices[0]?.finish_reason) // stop`,
      note: 'Parameters are the JSON Schema itself and stand under `function`, where they can override nothing. `runChatTools` calls your functions until the model has its answer.',
      expect: { requests: ['POST /chat/completions', 'POST /chat/completions'] },
    },
    {
      title: 'Reason of the end',
      goOpenai: ['FinishReason'],
      bonsai: ['finish_reason'],
      code: ts`
const { choices } = await createChatCompletion(client, {
  model: 'gpt-5.5',
  messages: [userMessage('Say hi')],
})
console.log(choices[0]?.finish_reason) // stop`,
      note: 'As the server sent it: null in the chunks of a stream that have none.',
      expect: { requests: ['POST /chat/completions'] },
    },
    {
      title: 'Fields of other servers',
      goOpenai: [
        'ReasoningContent',
        'PromptFilterResults',
        'ContentFilterResults',
        'PromptAnnotations',
      ],
      bonsai: ['createChatCompletion'],
      code: ts`
const completion = await createChatCompletion(client, {
  model: 'deepseek-reasoner',
  messages: [userMessage('Say hi')],
})
const message = completion.choices[0]?.message as { reasoning_content?: string }
console.log(message.reasoning_content) // The user wants a greeting.`,
      note: 'Every field stays: `prompt_filter_results`, `content_filter_results` and `prompt_annotations` too. They have no types here, so name the one you read.',
      answer: () =>
        Response.json({
          id: 'chatcmpl-1',
          choices: [
            {
              index: 0,
              message: {
                role: 'assistant',
                content: 'Hi.',
                reasoning_content: 'The user wants a greeting.',
              },
            },
          ],
        }),
      expect: { requests: ['POST /chat/completions'] },
    },
    {
      title: 'Format of the answer',
      goOpenai: ['ResponseFormat'],
      bonsai: ['chatFormat', 'parseChatCompletion'],
      code: ts`
import { z } from 'zod'

const { choices } = await parseChatCompletion(client, {
  model: 'gpt-5.5',
  messages: [userMessage('How warm is it in "Oslo"?')],
  response_format: chatFormat(z.object({ city: z.string(), celsius: z.number() }), 'weather'),
})
console.log(choices[0]?.message.parsed?.city) // Oslo`,
      note: 'See [jsonschema](#jsonschema). A `response_format` written by hand is passed on as it is.',
      expect: {
        requests: ['POST /chat/completions'],
        body: {
          response_format: {
            type: 'json_schema',
            json_schema: {
              name: 'weather',
              strict: true,
              schema: {
                type: 'object',
                required: ['city', 'celsius'],
                additionalProperties: false,
              },
            },
          },
        },
      },
    },
  ],
}
