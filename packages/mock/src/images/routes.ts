import { toBase64 } from '../base64.ts'
import { eventStreamResponse, type ServerEvent } from '../eventStream.ts'
import { badRequest } from '../failure.ts'
import {
  isObject,
  type JsonObject,
  listOf,
  readBoolean,
  readInteger,
  readString,
} from '../fields.ts'
import { seconds } from '../memory.ts'
import { readBody, readFiles } from '../readBody.ts'
import type { Call, Route } from '../router.ts'
import { countTokens } from '../tokens.ts'
import { drawPng } from './png.ts'

/** What is drawn, and how it is sent. */
interface Order {
  readonly prompt: string
  readonly model: string
  readonly count: number
  readonly width: number
  readonly height: number
  readonly background: string
  readonly quality: string
  readonly asUrl: boolean
  readonly stream: boolean
  readonly partials: number
  /** How many pictures were sent. */
  readonly inputs: number
}

const fields = {
  prompt: 'string',
  model: 'string',
  n: 'integer',
  size: 'string',
  quality: ['standard', 'hd', 'low', 'medium', 'high', 'auto'],
  background: ['transparent', 'opaque', 'auto'],
  response_format: ['url', 'b64_json'],
  output_format: ['png', 'jpeg', 'webp'],
  output_compression: 'integer',
  stream: 'boolean',
  partial_images: 'integer',
} as const

/** Pictures: made of a prompt, edited, and varied. */
export const imageRoutes: readonly Route[] = [
  { method: 'POST', path: '/images/generations', handle: create },
  { method: 'POST', path: '/images/edits', handle: edit },
  { method: 'POST', path: '/images/variations', handle: vary },
]

async function create(call: Call): Promise<Response> {
  const body = await readBody(call, fields, ['prompt'])
  return draw(call, readOrder(body, 'gpt-image-1.5', 0), 'image_generation')
}

async function edit(call: Call): Promise<Response> {
  // A form has files, JSON refers to them.
  const isForm = !/^application\/json\b/i.test(call.request.headers.get('content-type') ?? '')
  const extra = isForm
    ? ({ image: 'files', mask: 'file' } as const)
    : ({ images: 'objects' } as const)
  const body = await readBody(call, { ...fields, ...extra }, [
    isForm ? 'image' : 'images',
    'prompt',
  ])
  const inputs = isForm ? readFiles(body, 'image').length : listOf(body['images']).length
  if (inputs === 0) throw badRequest("Invalid 'images': empty array.", 'images', 'empty_array')
  return draw(call, readOrder(body, 'gpt-image-1.5', inputs), 'image_edit')
}

async function vary(call: Call): Promise<Response> {
  const body = await readBody(call, { ...fields, image: 'file' }, ['image'])
  const name = isObject(body['image']) ? String(body['image']['name']) : ''
  return draw(call, { ...readOrder(body, 'dall-e-2', 1), prompt: name }, 'image_edit')
}

function readOrder(body: JsonObject, model: string, inputs: number): Order {
  const own = readString(body, 'model') ?? model
  const old = own.startsWith('dall-e')
  const { width, height } = readSize(readString(body, 'size') ?? 'auto')
  return {
    prompt: readString(body, 'prompt') ?? '',
    model: own,
    count: readInteger(body, 'n', { min: 1, max: 10 }) ?? 1,
    width,
    height,
    background: known(body['background'], ['transparent', 'opaque']) ?? 'opaque',
    quality: known(body['quality'], ['low', 'medium', 'high']) ?? 'high',
    asUrl: old && body['response_format'] !== 'b64_json',
    stream: readBoolean(body, 'stream') ?? false,
    partials: readInteger(body, 'partial_images', { min: 0, max: 3 }) ?? 0,
    inputs,
  }
}

function readSize(size: string): { width: number; height: number } {
  const [, width = '1024', height = '1024'] = /^(\d+)x(\d+)$/.exec(size) ?? []
  const fits = [width, height].every((side) => Number(side) >= 16 && Number(side) <= 4096)
  if ((size === 'auto' || size.includes('x')) && fits) {
    return { width: Number(width), height: Number(height) }
  }
  throw badRequest(
    `Invalid value: '${size}'. Expected 'auto' or a size as '1024x1024'.`,
    'size',
    'invalid_value',
  )
}

function known(value: unknown, values: readonly string[]): string | undefined {
  return values.find((item) => item === value)
}

function draw(call: Call, order: Order, kind: string): Response {
  const usage = usageOf(order)
  call.mock.limiter.takeTokens(usage.total_tokens)
  if (order.stream) return eventStreamResponse(events(call, order, kind), call)
  const data = Array.from({ length: order.count }, (_, index) => {
    const image = picture(order, index)
    return order.asUrl ? { url: `data:image/png;base64,${image}` } : { b64_json: image }
  })
  const created = seconds(call.mock)
  if (order.model.startsWith('dall-e')) return Response.json({ created, data })
  const { background, quality } = order
  const size = sizeOf(order)
  return Response.json({
    created,
    data,
    background,
    output_format: 'png',
    quality,
    ...(size === undefined ? {} : { size }),
    usage,
  })
}

function* events(call: Call, order: Order, kind: string): Generator<ServerEvent, undefined> {
  const common = {
    created_at: seconds(call.mock),
    size: sizeOf(order) ?? 'auto',
    quality: order.quality,
    background: order.background,
    output_format: 'png',
  }
  for (let index = 0; index < order.partials; index += 1) {
    const type = `${kind}.partial_image`
    const b64_json = picture(order, 0, (index + 1) / (order.partials + 1))
    yield { name: type, data: { type, b64_json, ...common, partial_image_index: index } }
  }
  const type = `${kind}.completed`
  yield {
    name: type,
    data: { type, b64_json: picture(order, 0), ...common, usage: usageOf(order) },
  }
}

function picture({ prompt, width, height }: Order, index: number, share = 1): string {
  return toBase64(drawPng({ width, height, seed: `${prompt} ${index}`, share }))
}

/** The size, where it is one that an answer may name. */
function sizeOf({ width, height }: Order): string | undefined {
  return known(`${width}x${height}`, ['1024x1024', '1024x1536', '1536x1024'])
}

function usageOf({ prompt, count, width, height, inputs }: Order): {
  total_tokens: number
  [name: string]: unknown
} {
  const text = countTokens(prompt)
  // A patch of 16 by 16 points is a token.
  const patches = Math.ceil(width / 16) * Math.ceil(height / 16)
  const image = inputs * 256
  return {
    input_tokens: text + image,
    output_tokens: patches * count,
    total_tokens: text + image + patches * count,
    input_tokens_details: { text_tokens: text, image_tokens: image },
  }
}
