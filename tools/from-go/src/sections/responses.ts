import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

export const responses: Section = {
  title: 'Responses',
  rows: [
    {
      goOpenai: ['CreateResponse'],
      openaiGo: ['client.Responses.New'],
      bonsai: ['createResponse'],
      code: ts`
const response = await createResponse(client, { model: 'gpt-5.5', input: 'Say this is a test' })
console.log(response.status) // completed`,
      expect: {
        requests: ['POST /responses'],
        body: { model: 'gpt-5.5', input: 'Say this is a test' },
        bodyWithout: ['stream'],
      },
    },
    {
      goOpenai: ['GetOutputText'],
      openaiGo: ['OutputText'],
      bonsai: ['outputText'],
      code: ts`
const response = await createResponse(client, { model: 'gpt-5.5', input: 'Say this is a test' })
console.log(outputText(response)) // This is a test.`,
      expect: { requests: ['POST /responses'] },
    },
    {
      goOpenai: ['CreateResponseStream', 'ResponseStream'],
      openaiGo: ['client.Responses.NewStreaming'],
      bonsai: ['streamResponse'],
      code: ts`
const stream = await streamResponse(client, { model: 'gpt-5.5', input: 'Say this is a test' })
for await (const event of stream) {
  if (event.type === 'response.completed') console.log(event.response.status) // completed
}`,
      note: '`responseEvents` adds snapshots, `responseText` gives the text alone, `accumulateResponse` the response. With `resume: true` a background response goes on after a dropped connection.',
      expect: { requests: ['POST /responses'], body: { stream: true } },
    },
    {
      goOpenai: ['RetrieveResponse', 'GetResponse'],
      openaiGo: ['client.Responses.Get'],
      bonsai: ['retrieveResponse'],
      code: ts`
await retrieveResponse(client, {
  response_id: 'resp_abc123',
  include: ['message.output_text.logprobs'],
})`,
      note: '`streamStoredResponse` takes `starting_after` and `include_obfuscation` as well, and streams it.',
      expect: { requests: ['GET /responses/resp_abc123?include[]=message.output_text.logprobs'] },
    },
    {
      goOpenai: ['DeleteResponse'],
      openaiGo: ['client.Responses.Delete'],
      bonsai: ['deleteResponse'],
      code: ts`
await deleteResponse(client, { response_id: 'resp_abc123' })`,
      expect: { requests: ['DELETE /responses/resp_abc123'] },
    },
    {
      goOpenai: ['CancelResponse'],
      bonsai: ['cancelResponse'],
      code: ts`
const { status } = await cancelResponse(client, { response_id: 'resp_background' })
console.log(status) // cancelled`,
      expect: { requests: ['POST /responses/resp_background/cancel'] },
    },
    {
      goOpenai: ['ListResponseInputItems'],
      openaiGo: ['client.Responses.InputItems.List'],
      bonsai: ['listResponseInputItems'],
      code: ts`
const { data } = await listResponseInputItems(client, {
  response_id: 'resp_abc123',
  limit: 10,
  order: 'asc',
})
console.log(data.length) // 1`,
      expect: { requests: ['GET /responses/resp_abc123/input_items?limit=10&order=asc'] },
    },
    {
      goOpenai: ['CountResponseInputTokens'],
      bonsai: ['countResponseInputTokens'],
      code: ts`
const { input_tokens } = await countResponseInputTokens(client, {
  model: 'gpt-5.5',
  input: 'Say this is a test',
})
console.log(input_tokens > 0) // true`,
      expect: { requests: ['POST /responses/input_tokens'], bodyWithout: ['stream'] },
    },
    {
      goOpenai: ['CompactResponse'],
      bonsai: ['compactResponse'],
      code: ts`
const { object } = await compactResponse(client, { model: 'gpt-5.5', input: 'Say this is a test' })
console.log(object) // response.compaction`,
      expect: { requests: ['POST /responses/compact'], bodyWithout: ['stream'] },
    },
  ],
}
