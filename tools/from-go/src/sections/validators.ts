import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

/** Prints what refuses. */
const attempt = `function refusal(check: () => void) {
  try {
    check()
  } catch (error) {
    return String(error).replace('TypeError: ', '')
  }
  return 'passed'
}
`

export const validators: Section = {
  title: 'Validators',
  intro:
    'go-openai checks by itself before it sends; here a check is a function that you call, since what a server takes is for the server to say, and a bundle need not hold lists of models. Each throws a `TypeError` that names the field.',
  rows: [
    {
      goOpenai: [
        'ReasoningValidator',
        'ErrO1MaxTokensDeprecated',
        'ErrReasoningModelMaxTokensDeprecated',
        'ErrO1BetaLimitationsLogprobs',
        'ErrReasoningModelLimitationsLogprobs',
        'ErrO1BetaLimitationsOther',
        'ErrReasoningModelLimitationsOther',
      ],
      bonsai: ['validateReasoningModel'],
      code: ts`
${attempt}const model = 'o4-mini'
console.log(refusal(() => validateReasoningModel({ model, max_tokens: 5 }))) // max_tokens: o4-mini takes max_completion_tokens instead
console.log(refusal(() => validateReasoningModel({ model, logprobs: true }))) // logprobs: o4-mini gives none
console.log(refusal(() => validateReasoningModel({ model, temperature: 0.5 }))) // temperature: o4-mini takes no other value than 1
console.log(refusal(() => validateReasoningModel({ model: 'gpt-4o', temperature: 0.5 }))) // passed`,
      note: 'The same models, by the beginning of their names, and the same settings.',
      expect: { requests: [] },
    },
    {
      goOpenai: ['ErrChatCompletionInvalidModel'],
      bonsai: ['validateChatModel', 'validateChatCompletion'],
      code: ts`
${attempt}console.log(refusal(() => validateChatModel('davinci'))) // model davinci does not chat: use createCompletion
const params = { model: 'gpt-5.5', messages: [userMessage('Say hi')] }
console.log(refusal(() => validateChatCompletion(params))) // passed`,
      note: '`validateChatCompletion` checks model, settings and messages in one.',
      expect: { requests: [] },
    },
    {
      goOpenai: ['ErrContentFieldsMisused'],
      bonsai: ['validateMessages'],
      code: ts`
${attempt}const part = { type: 'text', text: 'Oak', image_url: { url: 'https://example.com/oak.png' } } as const
console.log(refusal(() => validateMessages([userMessage([part])]))) // messages[0].content[0]: a part of type text cannot have image_url as well`,
      note: 'A message has one field for its content; what can still be mixed up is a part.',
      expect: { requests: [] },
    },
    {
      goOpenai: ['ErrCompletionUnsupportedModel', 'ErrCompletionRequestPromptTypeNotSupported'],
      bonsai: ['validateCompletion'],
      code: ts`
${attempt}console.log(refusal(() => validateCompletion({ model: 'gpt-4o', prompt: 'Oak' }))) // model gpt-4o only chats: use createChatCompletion
console.log(refusal(() => validateCompletion({ model: 'davinci-002', prompt: [1, 2] }))) // prompt: text or a list of texts is needed`,
      expect: { requests: [] },
    },
    {
      goOpenai: ['ErrModerationInvalidModel'],
      bonsai: ['validateModeration'],
      code: ts`
${attempt}console.log(refusal(() => validateModeration({ model: 'omni-moderation-latest' }))) // passed
console.log(refusal(() => validateModeration({ model: 'gpt-4o' })).slice(0, 34)) // model gpt-4o does not moderate: us`,
      expect: { requests: [] },
    },
    {
      title: 'Streams asked of a function that does not stream',
      goOpenai: [
        'ErrChatCompletionStreamNotSupported',
        'ErrCompletionStreamNotSupported',
        'ErrResponseStreamNotSupported',
        'Stream',
      ],
      bonsai: ['createChatCompletion'],
      code: ts`
const params = { model: 'gpt-5.5', messages: [userMessage('Say hi')] }
// @ts-expect-error: streamChatCompletion streams
await createChatCompletion(client, { ...params, stream: true }).catch((error) => {
  console.log(error.name) // ParseError
})`,
      note: 'The type checker refuses it. `stream` is sent by functions that stream, and by no other.',
      expect: { requests: ['POST /chat/completions'] },
    },
    {
      title: 'Limits of the first reasoning models',
      goOpenai: ['ErrO1BetaLimitationsMessageTypes', 'ErrO1BetaLimitationsTools'],
      bonsai: ['validateReasoningModel'],
      code: ts`
validateReasoningModel({ model: 'o1-preview' })
console.log('passed') // passed`,
      note: 'go-openai exports these two errors and never returns them; there is nothing in their place.',
      expect: { requests: [] },
    },
  ],
}
