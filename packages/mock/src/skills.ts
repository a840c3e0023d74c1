import { badRequest } from './failure.ts'
import { type JsonObject, readBoolean, readString } from './fields.ts'
import { bytesResponse } from './files.ts'
import { listPage } from './listPage.ts'
import { itemOf, memoryOf, seconds } from './memory.ts'
import { readBody, readFiles } from './readBody.ts'
import type { Call, Route } from './router.ts'
import { zip, type ZipEntry } from './zip.ts'

interface SkillVersion {
  readonly object: JsonObject & { readonly id: string; readonly version: string }
  readonly archive: Uint8Array<ArrayBuffer>
}

interface Skill {
  readonly id: string
  readonly created: number
  current: string
  readonly versions: Map<string, SkillVersion>
}

const one = '/skills/{skill_id}'
const version = `${one}/versions/{version}`

/** Skills: bundles of files with a `SKILL.md`, in versions. */
export const skillRoutes: readonly Route[] = [
  { method: 'POST', path: '/skills', handle: create },
  { method: 'GET', path: '/skills', handle: list },
  { method: 'GET', path: one, handle: (call) => Response.json(skillObject(skillOf(call))) },
  { method: 'POST', path: one, handle: update },
  { method: 'DELETE', path: one, handle: remove },
  { method: 'GET', path: `${one}/content`, handle: content },
  { method: 'POST', path: `${one}/versions`, handle: createVersion },
  { method: 'GET', path: `${one}/versions`, handle: listVersions },
  { method: 'GET', path: version, handle: (call) => Response.json(versionOf(call).object) },
  { method: 'DELETE', path: version, handle: removeVersion },
  { method: 'GET', path: `${version}/content`, handle: content },
]

async function create(call: Call): Promise<Response> {
  const { mock } = call
  const body = await readBody(call, { files: 'files' }, ['files'])
  const skill: Skill = {
    id: mock.nextId('skill_', 32),
    created: seconds(mock),
    current: '1',
    versions: new Map(),
  }
  await addVersion(call, skill, body)
  skillsOf(call).set(skill.id, skill)
  return Response.json(skillObject(skill))
}

function list(call: Call): Response {
  const skills = [...skillsOf(call).values()].map(skillObject)
  return Response.json(listPage(skills, call.query, { order: 'desc' }))
}

async function update(call: Call): Promise<Response> {
  const skill = skillOf(call)
  const body = await readBody(call, { default_version: 'string' }, ['default_version'])
  const wanted = readString(body, 'default_version') ?? ''
  skill.current = itemOf(skill.versions, wanted, 'skill version', 'default_version').object.version
  return Response.json(skillObject(skill))
}

function remove(call: Call): Response {
  const { id } = skillOf(call)
  skillsOf(call).delete(id)
  return Response.json({ id, object: 'skill.deleted', deleted: true })
}

async function createVersion(call: Call): Promise<Response> {
  const skill = skillOf(call)
  const body = await readBody(call, { files: 'files', default: 'boolean' }, ['files'])
  const { object } = await addVersion(call, skill, body)
  if (readBoolean(body, 'default')) skill.current = object.version
  return Response.json(object)
}

function listVersions(call: Call): Response {
  const versions = [...skillOf(call).versions.values()].map(({ object }) => object)
  return Response.json(listPage(versions, call.query, { order: 'desc' }))
}

function removeVersion(call: Call): Response {
  const skill = skillOf(call)
  const { object } = versionOf(call)
  if (object.version === skill.current) {
    throw badRequest('The default version cannot be deleted.', 'version', 'invalid_value')
  }
  skill.versions.delete(object.version)
  const { id, version: number } = object
  return Response.json({ id, object: 'skill.version.deleted', version: number, deleted: true })
}

function content(call: Call): Response {
  const { object, archive } = versionOf(call)
  const filename = `${String(object['name'])}.zip`
  return bytesResponse({ filename, bytes: archive, type: 'application/zip' })
}

async function addVersion(call: Call, skill: Skill, body: JsonObject): Promise<SkillVersion> {
  const files = readFiles(body, 'files')
  const entries: ZipEntry[] = await Promise.all(
    files.map(async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  )
  const [first] = entries
  // A bundle that is zipped already is kept as it is; nothing in it is read.
  const zipped = entries.length === 1 && first?.name.endsWith('.zip') === true
  const manual = entries.find(({ name }) => /(^|\/)SKILL\.md$/i.test(name))
  const head = frontMatter(manual)
  const number = String(Math.max(0, ...[...skill.versions.keys()].map(Number)) + 1)
  const made: SkillVersion = {
    object: {
      id: call.mock.nextId('skillver_', 32),
      object: 'skill.version',
      skill_id: skill.id,
      version: number,
      created_at: seconds(call.mock),
      name: head['name'] ?? (first?.name ?? 'skill').replace(/\/.*|\.\w+$/, ''),
      description: head['description'] ?? '',
    },
    archive: zipped && first !== undefined ? first.bytes : zip(entries),
  }
  skill.versions.set(number, made)
  return made
}

/** Fields between the first two lines of dashes. */
function frontMatter(manual: ZipEntry | undefined): Record<string, string> {
  const text = new TextDecoder().decode(manual?.bytes)
  const head = /^---\r?\n([^]*?)\r?\n---/.exec(text)?.[1] ?? ''
  return Object.fromEntries(
    [...head.matchAll(/^(name|description):\s*(.*?)\s*$/gm)].map(([, key = '', value = '']) => [
      key,
      value,
    ]),
  )
}

function skillObject({ id, created, current, versions }: Skill): JsonObject & { id: string } {
  const shown = versions.get(current)?.object
  return {
    id,
    object: 'skill',
    created_at: created,
    name: shown?.['name'],
    description: shown?.['description'],
    default_version: current,
    latest_version: [...versions.keys()].at(-1),
  }
}

/** The version of a path, or the default one where it has none. */
function versionOf(call: Call): SkillVersion {
  const skill = skillOf(call)
  return itemOf(skill.versions, call.path['version'] ?? skill.current, 'skill version', 'version')
}

function skillOf(call: Call): Skill {
  return itemOf(skillsOf(call), call.path['skill_id'], 'skill', 'skill_id')
}

function skillsOf({ mock }: Call): Map<string, Skill> {
  return memoryOf<Skill>(mock, '/skills')
}
