import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

export const completions: Section = {
  title: 'Completions',
  rows: [
    {
      goOpenai: ['CreateCompletion'],
      openaiGo: ['client.Completions.New'],
      bonsai: ['createCompletion'],
      code: ts`
const completion = await createCompletion(client, {
  model: 'gpt-3.5-turbo-instruct',
  prompt: ['Say hi', 'Say bye'],
})
console.log(completion.choices.length) // 2`,
      note: 'Tokens do as a prompt too; [`validateCompletion`](#validators) refuses them as go-openai does.',
      expect: { requests: ['POST /completions'], body: { prompt: ['Say hi', 'Say bye'] } },
    },
    {
      goOpenai: ['CreateCompletionStream', 'CompletionStream'],
      openaiGo: ['client.Completions.NewStreaming'],
      bonsai: ['streamCompletion', 'accumulateCompletion'],
      code: ts`
const stream = await streamCompletion(client, {
  model: 'gpt-3.5-turbo-instruct',
  prompt: 'Say hi',
})
const { choices } = await accumulateCompletion(stream)
console.log(choices[0]?.finish_reason) // stop`,
      expect: { requests: ['POST /completions'], body: { stream: true } },
    },
  ],
}
