import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

export const fineTuning: Section = {
  title: 'Fine-tuning',
  rows: [
    {
      goOpenai: ['CreateFineTuningJob'],
      openaiGo: ['client.FineTuning.Jobs.New'],
      bonsai: ['createFineTuningJob'],
      code: ts`
await createFineTuningJob(client, { model: 'gpt-4.1-mini', training_file: 'file-training' })`,
      expect: { requests: ['POST /fine_tuning/jobs'], body: { training_file: 'file-training' } },
    },
    {
      goOpenai: ['RetrieveFineTuningJob'],
      openaiGo: ['client.FineTuning.Jobs.Get'],
      bonsai: ['retrieveFineTuningJob'],
      code: ts`
await retrieveFineTuningJob(client, { fine_tuning_job_id: 'ftjob-abc123' })`,
      expect: { requests: ['GET /fine_tuning/jobs/ftjob-abc123'] },
    },
    {
      openaiGo: ['client.FineTuning.Jobs.List'],
      bonsai: ['listFineTuningJobs'],
      code: ts`
await listFineTuningJobs(client, { limit: 5, metadata: { tree: 'oak' } })`,
      expect: { requests: ['GET /fine_tuning/jobs?limit=5&metadata[tree]=oak'] },
    },
    {
      goOpenai: ['CancelFineTuningJob'],
      openaiGo: ['client.FineTuning.Jobs.Cancel'],
      bonsai: ['cancelFineTuningJob'],
      code: ts`
await cancelFineTuningJob(client, { fine_tuning_job_id: 'ftjob-abc123' })`,
      expect: { requests: ['POST /fine_tuning/jobs/ftjob-abc123/cancel'] },
    },
    {
      goOpenai: ['ListFineTuningJobEvents', 'WithAfter', 'WithLimit'],
      openaiGo: ['client.FineTuning.Jobs.ListEvents'],
      bonsai: ['listFineTuningJobEvents', 'after', 'limit'],
      code: ts`
await listFineTuningJobEvents(client, {
  fine_tuning_job_id: 'ftjob-abc123',
  after: 'ftevent-abc123',
  limit: 10,
})`,
      note: 'What go-openai has as functional options are fields.',
      expect: {
        requests: ['GET /fine_tuning/jobs/ftjob-abc123/events?after=ftevent-abc123&limit=10'],
      },
    },
    {
      openaiGo: ['client.FineTuning.Jobs.Checkpoints.List'],
      bonsai: ['listFineTuningJobCheckpoints'],
      code: ts`
await listFineTuningJobCheckpoints(client, { fine_tuning_job_id: 'ftjob-abc123' })`,
      expect: { requests: ['GET /fine_tuning/jobs/ftjob-abc123/checkpoints'] },
    },
  ],
}
