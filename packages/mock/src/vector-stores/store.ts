import type { MockContext } from '../context.ts'
import { badRequest } from '../failure.ts'
import { isObject, type JsonObject } from '../fields.ts'
import { findFile } from '../files.ts'
import { itemOf, memoryOf, seconds } from '../memory.ts'
import { tokenize } from '../tokens.ts'
import type { Call } from '../router.ts'

export interface StoredVectorStore {
  fields: JsonObject & { readonly id: string }
  /** Days after the last use. */
  days: number | undefined
  lastActive: number
  readonly files: Map<string, VectorFile>
  readonly batches: Map<string, VectorBatch>
}

export type VectorStatus = 'in_progress' | 'completed' | 'cancelled' | 'failed'

export interface VectorFile {
  object: JsonObject & { readonly id: string; readonly status: VectorStatus }
  readonly filename: string
  readonly chunks: readonly string[]
  /** How often somebody asked for it. */
  looks: number
}

export interface VectorBatch {
  readonly id: string
  readonly created: number
  readonly fileIds: readonly string[]
  cancelled: boolean
}

const day = 86_400

export function storesOf(mock: MockContext): Map<string, StoredVectorStore> {
  return memoryOf<StoredVectorStore>(mock, '/vector_stores')
}

/** The store of a path; the API's 404 where there is none. */
export function storeOf({ mock, path }: Call): StoredVectorStore {
  return itemOf(storesOf(mock), path['vector_store_id'], 'vector store', 'vector_store_id')
}

/** Puts a file into a store, cut into chunks. */
export function addVectorFile(
  mock: MockContext,
  store: StoredVectorStore,
  given: JsonObject,
  param: string,
): VectorFile {
  const { file, bytes } = findFile(mock, String(given['file_id']), param)
  const { size, overlap, strategy } = chunking(given['chunking_strategy'])
  const added: VectorFile = {
    object: {
      id: file.id,
      object: 'vector_store.file',
      usage_bytes: 0,
      created_at: seconds(mock),
      vector_store_id: store.fields.id,
      status: 'in_progress',
      last_error: null,
      chunking_strategy: strategy,
      attributes: isObject(given['attributes']) ? given['attributes'] : {},
    },
    filename: file.filename,
    chunks: bytes.includes(0) ? [] : cut(new TextDecoder().decode(bytes), size, overlap),
    looks: 0,
  }
  store.files.set(file.id, added)
  store.lastActive = seconds(mock)
  return added
}

/** A look at a file: it is finished at the second one. */
export function look(file: VectorFile): void {
  file.looks += 1
  if (file.looks < 2 || file.object.status !== 'in_progress') return
  const bytes = file.chunks.reduce((sum, chunk) => sum + chunk.length, 0)
  file.object =
    bytes > 0
      ? { ...file.object, status: 'completed', usage_bytes: bytes }
      : {
          ...file.object,
          status: 'failed',
          last_error: { code: 'unsupported_file', message: 'The file holds no text.' },
        }
}

export function countFiles(files: Iterable<VectorFile>): Record<VectorStatus | 'total', number> {
  const counts = { in_progress: 0, completed: 0, failed: 0, cancelled: 0, total: 0 }
  for (const { object } of files) {
    counts[object.status] += 1
    counts.total += 1
  }
  return counts
}

/** The `vector_store` object. */
export function storeObject(
  mock: MockContext,
  store: StoredVectorStore,
): JsonObject & { id: string } {
  const { fields, days, lastActive, files } = store
  const counts = countFiles(files.values())
  const end = days === undefined ? null : lastActive + days * day
  const expired = end !== null && end <= seconds(mock)
  return {
    ...fields,
    usage_bytes: [...files.values()].reduce(
      (sum, { object }) => sum + Number(object['usage_bytes']),
      0,
    ),
    file_counts: counts,
    status: expired ? 'expired' : counts.in_progress > 0 ? 'in_progress' : 'completed',
    ...(days === undefined ? {} : { expires_after: { anchor: 'last_active_at', days } }),
    expires_at: end,
    last_active_at: lastActive,
  }
}

function chunking(given: unknown): { size: number; overlap: number; strategy: JsonObject } {
  const wanted = isObject(given) && isObject(given['static']) ? given['static'] : {}
  const size = Number(wanted['max_chunk_size_tokens'] ?? 800)
  const overlap = Number(wanted['chunk_overlap_tokens'] ?? 400)
  if (!(size >= 100 && size <= 4096)) {
    throw badRequest(
      "Invalid 'max_chunk_size_tokens': expected an integer from 100 to 4096.",
      'chunking_strategy.static.max_chunk_size_tokens',
      'invalid_value',
    )
  }
  if (!(overlap >= 0 && overlap <= size / 2)) {
    throw badRequest(
      "Invalid 'chunk_overlap_tokens': it must not exceed half of 'max_chunk_size_tokens'.",
      'chunking_strategy.static.chunk_overlap_tokens',
      'invalid_value',
    )
  }
  return {
    size,
    overlap,
    strategy: {
      type: 'static',
      static: { max_chunk_size_tokens: size, chunk_overlap_tokens: overlap },
    },
  }
}

/** Cuts text into pieces of some tokens that overlap. */
function cut(text: string, size: number, overlap: number): string[] {
  const tokens = tokenize(text)
  const chunks: string[] = []
  for (let start = 0; start < tokens.length; start += size - overlap) {
    chunks.push(tokens.slice(start, start + size).join(''))
    if (start + size >= tokens.length) break
  }
  return chunks
}
