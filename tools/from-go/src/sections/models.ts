import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

export const models: Section = {
  title: 'Models',
  rows: [
    {
      goOpenai: ['ListModels'],
      openaiGo: ['client.Models.List'],
      bonsai: ['listModels'],
      code: ts`
const { data } = await listModels(client)
console.log(data.length > 0) // true`,
      expect: { requests: ['GET /models'] },
    },
    {
      goOpenai: ['GetModel'],
      openaiGo: ['client.Models.Get'],
      bonsai: ['retrieveModel'],
      code: ts`
const { id } = await retrieveModel(client, { model: 'gpt-5.5' })
console.log(id) // gpt-5.5`,
      note: 'Values of a path are percent-encoded; `.`, `..` and empty ones are refused.',
      expect: { requests: ['GET /models/gpt-5.5'] },
    },
    {
      goOpenai: ['DeleteFineTuneModel'],
      openaiGo: ['client.Models.Delete'],
      bonsai: ['deleteModel'],
      code: ts`
await deleteModel(client, { model: 'ft:gpt-4.1-mini:trees:oak:abc123' })`,
      answer: () => Response.json({ id: 'ft:gpt-4.1-mini:trees:oak:abc123', deleted: true }),
      expect: { requests: ['DELETE /models/ft:gpt-4.1-mini:trees:oak:abc123'] },
    },
  ],
}
