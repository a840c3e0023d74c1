import type { Section } from './row.ts'
import { assistants } from './sections/assistants.ts'
import { audio } from './sections/audio.ts'
import { batches } from './sections/batches.ts'
import { chat } from './sections/chat.ts'
import { client } from './sections/client.ts'
import { completions } from './sections/completions.ts'
import { embeddings } from './sections/embeddings.ts'
import { errors } from './sections/errors.ts'
import { fields } from './sections/fields.ts'
import { files } from './sections/files.ts'
import { fineTuning } from './sections/fineTuning.ts'
import { images } from './sections/images.ts'
import { jsonschema } from './sections/jsonschema.ts'
import { legacy } from './sections/legacy.ts'
import { models } from './sections/models.ts'
import { pagination } from './sections/pagination.ts'
import { polling } from './sections/polling.ts'
import { providers } from './sections/providers.ts'
import { requestOptions } from './sections/requestOptions.ts'
import { responses } from './sections/responses.ts'
import { results } from './sections/results.ts'
import { streaming } from './sections/streaming.ts'
import { uploads } from './sections/uploads.ts'
import { validators } from './sections/validators.ts'
import { vectorStores } from './sections/vectorStores.ts'

/** The document, from its first section to its last. */
export const sections: readonly Section[] = [
  client,
  requestOptions,
  fields,
  results,
  chat,
  responses,
  completions,
  embeddings,
  models,
  files,
  uploads,
  images,
  audio,
  fineTuning,
  batches,
  vectorStores,
  assistants,
  streaming,
  errors,
  pagination,
  polling,
  providers,
  jsonschema,
  validators,
  legacy,
]
