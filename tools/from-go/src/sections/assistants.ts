import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

const beta = { 'openai-beta': 'assistants=v2' }

export const assistants: Section = {
  title: 'Assistants, threads and runs',
  intro:
    'OpenAI shut the Assistants API down on August 26, 2026; these functions stay for servers that offer it.',
  rows: [
    {
      goOpenai: ['CreateAssistant'],
      openaiGo: ['client.Beta.Assistants.New'],
      bonsai: ['createAssistant'],
      code: ts`
await createAssistant(client, { model: 'gpt-5.5', instructions: 'Be brief.' })`,
      expect: {
        requests: ['POST /assistants'],
        body: { instructions: 'Be brief.' },
        headers: beta,
      },
    },
    {
      goOpenai: ['RetrieveAssistant'],
      openaiGo: ['client.Beta.Assistants.Get'],
      bonsai: ['retrieveAssistant'],
      code: ts`
await retrieveAssistant(client, { assistant_id: 'asst_abc123' })`,
      expect: { requests: ['GET /assistants/asst_abc123'], headers: beta },
    },
    {
      goOpenai: ['ModifyAssistant'],
      openaiGo: ['client.Beta.Assistants.Update'],
      bonsai: ['updateAssistant'],
      code: ts`
await updateAssistant(client, { assistant_id: 'asst_abc123', name: 'Sailor' })`,
      expect: { requests: ['POST /assistants/asst_abc123'], body: { name: 'Sailor' } },
    },
    {
      goOpenai: ['DeleteAssistant'],
      openaiGo: ['client.Beta.Assistants.Delete'],
      bonsai: ['deleteAssistant'],
      code: ts`
await deleteAssistant(client, { assistant_id: 'asst_abc123' })`,
      expect: { requests: ['DELETE /assistants/asst_abc123'] },
    },
    {
      goOpenai: ['ListAssistants'],
      openaiGo: ['client.Beta.Assistants.List'],
      bonsai: ['listAssistants'],
      code: ts`
await listAssistants(client, { limit: 5, order: 'asc' })`,
      expect: { requests: ['GET /assistants?limit=5&order=asc'], headers: beta },
    },
    {
      goOpenai: ['CreateThread'],
      openaiGo: ['client.Beta.Threads.New'],
      bonsai: ['createThread'],
      code: ts`
await createThread(client, { messages: [{ role: 'user', content: 'Explain tides.' }] })`,
      expect: {
        requests: ['POST /threads'],
        body: { messages: [{ role: 'user', content: 'Explain tides.' }] },
        headers: beta,
      },
    },
    {
      goOpenai: ['RetrieveThread'],
      openaiGo: ['client.Beta.Threads.Get'],
      bonsai: ['retrieveThread'],
      code: ts`
await retrieveThread(client, { thread_id: 'thread_abc123' })`,
      expect: { requests: ['GET /threads/thread_abc123'] },
    },
    {
      goOpenai: ['ModifyThread'],
      openaiGo: ['client.Beta.Threads.Update'],
      bonsai: ['updateThread'],
      code: ts`
await updateThread(client, { thread_id: 'thread_abc123', metadata: { tree: 'oak' } })`,
      expect: { requests: ['POST /threads/thread_abc123'], body: { metadata: { tree: 'oak' } } },
    },
    {
      goOpenai: ['DeleteThread'],
      openaiGo: ['client.Beta.Threads.Delete'],
      bonsai: ['deleteThread'],
      code: ts`
await deleteThread(client, { thread_id: 'thread_abc123' })`,
      expect: { requests: ['DELETE /threads/thread_abc123'] },
    },
    {
      goOpenai: ['CreateThreadAndRun'],
      openaiGo: ['client.Beta.Threads.NewAndRun'],
      bonsai: ['createThreadAndRun'],
      code: ts`
await createThreadAndRun(client, {
  assistant_id: 'asst_abc123',
  thread: { messages: [{ role: 'user', content: 'Explain tides.' }] },
})`,
      expect: {
        requests: ['POST /threads/runs'],
        body: { assistant_id: 'asst_abc123' },
        bodyWithout: ['stream'],
      },
    },
    {
      openaiGo: ['client.Beta.Threads.NewAndRunStreaming'],
      bonsai: ['streamThreadAndRun', 'accumulateRun'],
      code: ts`
const stream = await streamThreadAndRun(client, {
  assistant_id: 'asst_abc123',
  thread: { messages: [{ role: 'user', content: 'Say hi' }] },
})
const { run } = await accumulateRun(stream)
console.log(run.status) // completed`,
      note: 'The events are `{ event, data }`, as openai-go decodes them.',
      expect: { requests: ['POST /threads/runs'], body: { stream: true } },
    },
    {
      goOpenai: ['CreateMessage'],
      openaiGo: ['client.Beta.Threads.Messages.New'],
      bonsai: ['createThreadMessage'],
      code: ts`
await createThreadMessage(client, {
  thread_id: 'thread_abc123',
  role: 'user',
  content: 'And at full moon?',
})`,
      expect: {
        requests: ['POST /threads/thread_abc123/messages'],
        body: { role: 'user', content: 'And at full moon?' },
        bodyWithout: ['thread_id'],
      },
    },
    {
      goOpenai: ['ListMessage'],
      openaiGo: ['client.Beta.Threads.Messages.List'],
      bonsai: ['listThreadMessages'],
      code: ts`
await listThreadMessages(client, {
  thread_id: 'thread_abc123',
  limit: 5,
  run_id: 'run_abc123',
})`,
      expect: { requests: ['GET /threads/thread_abc123/messages?limit=5&run_id=run_abc123'] },
    },
    {
      goOpenai: ['RetrieveMessage'],
      openaiGo: ['client.Beta.Threads.Messages.Get'],
      bonsai: ['retrieveThreadMessage'],
      code: ts`
await retrieveThreadMessage(client, { thread_id: 'thread_abc123', message_id: 'msg_abc123' })`,
      expect: { requests: ['GET /threads/thread_abc123/messages/msg_abc123'] },
    },
    {
      goOpenai: ['ModifyMessage'],
      openaiGo: ['client.Beta.Threads.Messages.Update'],
      bonsai: ['updateThreadMessage'],
      code: ts`
await updateThreadMessage(client, {
  thread_id: 'thread_abc123',
  message_id: 'msg_abc123',
  metadata: { seen: 'yes' },
})`,
      expect: {
        requests: ['POST /threads/thread_abc123/messages/msg_abc123'],
        body: { metadata: { seen: 'yes' } },
      },
    },
    {
      goOpenai: ['DeleteMessage'],
      openaiGo: ['client.Beta.Threads.Messages.Delete'],
      bonsai: ['deleteThreadMessage'],
      code: ts`
await deleteThreadMessage(client, { thread_id: 'thread_abc123', message_id: 'msg_abc123' })`,
      expect: { requests: ['DELETE /threads/thread_abc123/messages/msg_abc123'] },
    },
    {
      goOpenai: ['CreateRun'],
      openaiGo: ['client.Beta.Threads.Runs.New'],
      bonsai: ['createThreadRun'],
      code: ts`
await createThreadRun(client, { thread_id: 'thread_abc123', assistant_id: 'asst_abc123' })`,
      expect: {
        requests: ['POST /threads/thread_abc123/runs'],
        body: { assistant_id: 'asst_abc123' },
        headers: beta,
      },
    },
    {
      openaiGo: ['client.Beta.Threads.Runs.NewStreaming'],
      bonsai: ['streamThreadRun', 'runEvents'],
      code: ts`
const stream = await streamThreadRun(client, {
  thread_id: 'thread_abc123',
  assistant_id: 'asst_abc123',
  additional_messages: [{ role: 'user', content: 'Say hi' }],
})
for await (const event of runEvents(stream)) {
  if (event.type === 'text.done') console.log(event.text.value) // Hi.
}`,
      expect: { requests: ['POST /threads/thread_abc123/runs'], body: { stream: true } },
    },
    {
      goOpenai: ['RetrieveRun'],
      openaiGo: ['client.Beta.Threads.Runs.Get'],
      bonsai: ['retrieveThreadRun'],
      code: ts`
await retrieveThreadRun(client, { thread_id: 'thread_abc123', run_id: 'run_abc123' })`,
      expect: { requests: ['GET /threads/thread_abc123/runs/run_abc123'] },
    },
    {
      goOpenai: ['ModifyRun'],
      openaiGo: ['client.Beta.Threads.Runs.Update'],
      bonsai: ['updateThreadRun'],
      code: ts`
await updateThreadRun(client, {
  thread_id: 'thread_abc123',
  run_id: 'run_abc123',
  metadata: { tree: 'oak' },
})`,
      expect: {
        requests: ['POST /threads/thread_abc123/runs/run_abc123'],
        body: { metadata: { tree: 'oak' } },
      },
    },
    {
      goOpenai: ['ListRuns', 'Pagination'],
      openaiGo: ['client.Beta.Threads.Runs.List'],
      bonsai: ['listThreadRuns', 'limit', 'order', 'after', 'before'],
      code: ts`
await listThreadRuns(client, {
  thread_id: 'thread_abc123',
  limit: 5,
  order: 'desc',
  after: 'run_1',
  before: 'run_9',
})`,
      note: 'The four fields of `Pagination` stand beside the others.',
      answer: () => Response.json({ object: 'list', data: [], has_more: false }),
      expect: {
        requests: ['GET /threads/thread_abc123/runs?limit=5&order=desc&after=run_1&before=run_9'],
      },
    },
    {
      goOpenai: ['CancelRun'],
      openaiGo: ['client.Beta.Threads.Runs.Cancel'],
      bonsai: ['cancelThreadRun'],
      code: ts`
await cancelThreadRun(client, { thread_id: 'thread_abc123', run_id: 'run_abc123' })`,
      expect: { requests: ['POST /threads/thread_abc123/runs/run_abc123/cancel'] },
    },
    {
      goOpenai: ['SubmitToolOutputs'],
      openaiGo: ['client.Beta.Threads.Runs.SubmitToolOutputs'],
      bonsai: ['submitThreadRunToolOutputs'],
      code: ts`
await submitThreadRunToolOutputs(client, {
  thread_id: 'thread_abc123',
  run_id: 'run_tools',
  tool_outputs: [{ tool_call_id: 'call_abc123', output: '4 °C' }],
})`,
      expect: {
        requests: ['POST /threads/thread_abc123/runs/run_tools/submit_tool_outputs'],
        body: { tool_outputs: [{ tool_call_id: 'call_abc123', output: '4 °C' }] },
      },
    },
    {
      openaiGo: ['client.Beta.Threads.Runs.SubmitToolOutputsStreaming'],
      bonsai: ['streamThreadRunToolOutputs'],
      code: ts`
const stream = await streamThreadRunToolOutputs(client, {
  thread_id: 'thread_abc123',
  run_id: 'run_tools',
  tool_outputs: [{ tool_call_id: 'call_abc123', output: '4 °C' }],
})
for await (const { event } of stream) {
  if (event === 'thread.run.completed') console.log(event) // thread.run.completed
}`,
      expect: {
        requests: ['POST /threads/thread_abc123/runs/run_tools/submit_tool_outputs'],
        body: { stream: true },
      },
    },
    {
      goOpenai: ['RetrieveRunStep'],
      openaiGo: ['client.Beta.Threads.Runs.Steps.Get'],
      bonsai: ['retrieveThreadRunStep'],
      code: ts`
await retrieveThreadRunStep(client, {
  thread_id: 'thread_abc123',
  run_id: 'run_tools',
  step_id: 'step_abc123',
})`,
      expect: { requests: ['GET /threads/thread_abc123/runs/run_tools/steps/step_abc123'] },
    },
    {
      goOpenai: ['ListRunSteps'],
      openaiGo: ['client.Beta.Threads.Runs.Steps.List'],
      bonsai: ['listThreadRunSteps'],
      code: ts`
await listThreadRunSteps(client, { thread_id: 'thread_abc123', run_id: 'run_abc123', limit: 5 })`,
      expect: { requests: ['GET /threads/thread_abc123/runs/run_abc123/steps?limit=5'] },
    },
  ],
}
