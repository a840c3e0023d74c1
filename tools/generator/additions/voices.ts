import type { Addition } from '../src/additions.ts'

export default {
  why: 'Newer than the document; the facts are those of npm openai 7.55.',
  package: 'audio',
  schemas: {
    VoiceDeleted: {
      type: 'object',
      required: ['id', 'object', 'deleted'],
      properties: {
        id: { type: 'string' },
        object: { const: 'audio.voice.deleted' },
        deleted: { type: 'boolean' },
      },
    },
  },
  operations: [
    {
      function: 'deleteVoice',
      verb: 'DELETE',
      path: '/audio/voices/{voice_id}',
      paramsType: 'DeleteVoiceParams',
      responseType: 'VoiceDeleted',
      source: {
        parameters: [{ name: 'voice_id', in: 'path', required: true, schema: { type: 'string' } }],
      },
    },
  ],
} satisfies Addition
