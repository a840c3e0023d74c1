import { badRequest } from './failure.ts'
import { isObject, type JsonObject, readOneOf, readString, required } from './fields.ts'
import { bytesResponse } from './files.ts'
import { listPage } from './listPage.ts'
import type { MockContext } from './context.ts'
import { itemOf, memoryOf, seconds } from './memory.ts'
import { pollResponse } from './poll.ts'
import { type BodyFields, readBody } from './readBody.ts'
import { created, type Item, type Resource, resourceRoutes } from './resource.ts'
import type { Call, Route } from './router.ts'

const one = '/videos/{video_id}'

const lengths = ['4', '8', '12'] as const
const sizes = ['720x1280', '1280x720', '1024x1792', '1792x1024'] as const

const characters: Resource = {
  path: '/videos/characters',
  param: 'character_id',
  noun: 'character',
  prefix: 'char_',
  retrieve: true,
  create: {
    fields: { name: 'string', video: 'file' },
    required: ['video', 'name'],
    make: ({ name }, { mock }) => ({ name, created_at: seconds(mock) }),
  },
}

/** Videos: made of a prompt, or of another video. */
export function videoRoutes(): readonly Route[] {
  return [
    // Before the videos: `characters` is no id.
    ...resourceRoutes(characters),
    { method: 'POST', path: '/videos', handle: create },
    { method: 'GET', path: '/videos', handle: list },
    { method: 'POST', path: '/videos/edits', handle: (call) => derive(call, {}, []) },
    {
      method: 'POST',
      path: '/videos/extensions',
      handle: (call) => derive(call, { seconds: lengths }, ['seconds']),
    },
    { method: 'GET', path: one, handle: retrieve },
    { method: 'DELETE', path: one, handle: remove },
    { method: 'POST', path: `${one}/remix`, handle: remix },
    { method: 'GET', path: `${one}/content`, handle: content },
  ]
}

async function create(call: Call): Promise<Response> {
  const fields = {
    prompt: 'string',
    model: 'string',
    seconds: lengths,
    size: sizes,
    input_reference: 'any',
  } as const
  const body = await readBody(call, fields, ['prompt'])
  return add(call, {
    model: readString(body, 'model') ?? 'sora-2',
    prompt: body['prompt'],
    seconds: body['seconds'] ?? '4',
    size: body['size'] ?? '720x1280',
  })
}

/** A new video out of one that is sent, or named by its id. */
async function derive(call: Call, more: BodyFields, needed: readonly string[]): Promise<Response> {
  const all = { video: 'any', prompt: 'string', ...more } as const
  const body = await readBody(call, all, ['video', 'prompt', ...needed])
  const source = body['video']
  const known =
    isObject(source) && !(source instanceof File)
      ? finished(call.mock, required(readString(source, 'id', 'video'), 'video.id'), 'video.id')
      : undefined
  return add(call, {
    model: known?.['model'] ?? 'sora-2',
    prompt: body['prompt'],
    seconds: body['seconds'] ?? known?.['seconds'] ?? '4',
    size: known?.['size'] ?? '720x1280',
  })
}

async function remix(call: Call): Promise<Response> {
  const source = finished(call.mock, call.path['video_id'] ?? '', 'video_id')
  const body = await readBody(call, { prompt: 'string' }, ['prompt'])
  const { model, seconds: length, size } = source
  const prompt = body['prompt']
  return add(call, { model, prompt, seconds: length, size, remixed_from_video_id: source.id })
}

function list({ mock, query }: Call): Response {
  return Response.json(listPage([...videosOf(mock).values()], query, { order: 'desc' }))
}

/** Each look at a video takes it further: queued, half done, done. */
function retrieve({ mock, path }: Call): Response {
  const video = videoOf(mock, path['video_id'] ?? '', 'video_id')
  const now = seconds(mock)
  const next: JsonObject =
    video['status'] === 'queued'
      ? { status: 'in_progress', progress: 50 }
      : video['status'] === 'in_progress'
        ? { status: 'completed', progress: 100, completed_at: now, expires_at: now + 3600 }
        : {}
  const changed = { ...video, ...next }
  videosOf(mock).set(video.id, changed)
  return pollResponse(changed)
}

function remove({ mock, path }: Call): Response {
  const { id } = videoOf(mock, path['video_id'] ?? '', 'video_id')
  videosOf(mock).delete(id)
  return Response.json({ id, object: 'video.deleted', deleted: true })
}

function content({ mock, path, query }: Call): Response {
  const { id } = finished(mock, path['video_id'] ?? '', 'video_id')
  const wanted = { variant: query.get('variant') }
  const variant = readOneOf(wanted, 'variant', ['video', 'thumbnail', 'spritesheet']) ?? 'video'
  return variant === 'video'
    ? bytesResponse({ filename: `${id}.mp4`, bytes: movie(id), type: 'video/mp4' })
    : bytesResponse({ filename: `${id}.webp`, bytes: pixel(), type: 'image/webp' })
}

function add({ mock }: Call, fields: JsonObject): Response {
  const id = mock.nextId('video_', 32)
  const video: Item = {
    id,
    ...created(mock, 'video'),
    status: 'queued',
    progress: 0,
    completed_at: null,
    expires_at: null,
    remixed_from_video_id: null,
    error: null,
    ...fields,
  }
  videosOf(mock).set(id, video)
  return pollResponse(video)
}

function finished(mock: MockContext, id: string, param: string): Item {
  const video = videoOf(mock, id, param)
  if (video['status'] === 'completed') return video
  throw badRequest(
    `Video is not ready: its status is '${String(video['status'])}'.`,
    param,
    'invalid_value',
  )
}

function videoOf(mock: MockContext, id: string, param: string): Item {
  return itemOf(videosOf(mock), id, 'video', param)
}

function videosOf(mock: MockContext): Map<string, Item> {
  return memoryOf<Item>(mock, '/videos')
}

/** The first box of an MP4 file, and its id in a box that players pass over. */
function movie(id: string): Uint8Array<ArrayBuffer> {
  const type = 'ftypisom\0\0\x02\0isomiso2mp41'
  const free = `free${id}`
  const text = `\0\0\0${String.fromCharCode(type.length + 4)}${type}\0\0\0${String.fromCharCode(free.length + 4)}${free}`
  return new TextEncoder().encode(text)
}

/** A WebP of one point. */
function pixel(): Uint8Array<ArrayBuffer> {
  const text = atob('UklGRhoAAABXRUJQVlA4TA0AAAAvAAAAEAcQERGIiP4HAA==')
  return Uint8Array.from(text, (character) => character.charCodeAt(0))
}
