import { readString } from '../fields.ts'
import { created, oneOf, type Resource, resourceRoutes } from '../resource.ts'
import type { Route } from '../router.ts'
import { createSpeech } from './speech.ts'
import { createTranscription, createTranslation } from './transcriptions.ts'

const consents: Resource = {
  path: '/audio/voice_consents',
  param: 'consent_id',
  noun: 'voice consent',
  prefix: 'cons_',
  list: 'last_id',
  order: 'desc',
  retrieve: true,
  create: {
    fields: { name: 'string', language: 'string', recording: 'file' },
    required: ['name', 'recording', 'language'],
    make: ({ name, language }, { mock }) => ({
      ...created(mock, 'audio.voice_consent'),
      name,
      language,
    }),
  },
  update: { fields: { name: 'string' }, required: ['name'] },
  deleted: (id) => ({ id, object: 'audio.voice_consent', deleted: true }),
}

const voices: Resource = {
  path: '/audio/voices',
  param: 'voice_id',
  noun: 'voice',
  prefix: 'voice_',
  create: {
    fields: { name: 'string', audio_sample: 'file', consent: 'string' },
    required: ['name', 'audio_sample', 'consent'],
    make: (body, { mock }) => {
      oneOf(mock, { ...consents, param: 'consent' }, {}, readString(body, 'consent'))
      return { ...created(mock, 'audio.voice'), name: body['name'] }
    },
  },
  deleted: (id) => ({ id, object: 'audio.voice.deleted', deleted: true }),
}

/** Speech, transcripts, and voices of one's own. */
export function audioRoutes(): readonly Route[] {
  return [
    { method: 'POST', path: '/audio/speech', handle: createSpeech },
    { method: 'POST', path: '/audio/transcriptions', handle: createTranscription },
    { method: 'POST', path: '/audio/translations', handle: createTranslation },
    ...resourceRoutes(consents),
    ...resourceRoutes(voices),
  ]
}
