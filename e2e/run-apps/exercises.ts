import { setTimeout } from 'node:timers/promises'
import type { ApiServer } from './serveApi.ts'
import type { AppName } from './startApp.ts'

/** How long an app may take to let go of a request, in ms. */
const patience = 5000
const text = 'Ünïcode 😀 is cut nowhere'

/** Asks each app over HTTP for what it is there for; what is wrong is thrown. */
export const exercises: Readonly<Record<AppName, (app: string, api: ApiServer) => Promise<void>>> =
  {
    async 'browser-cdn'(app) {
      const page = await (await fetch(app)).text()
      const [, json = ''] = /<script type="importmap">([^]*?)<\/script>/.exec(page) ?? []
      // The page is one of ours.
      const { imports } = JSON.parse(json) as { imports: Record<string, string> }
      for (const path of ['chat.js', 'style.css', ...Object.values(imports)]) {
        const { status } = await fetch(new URL(path, app))
        expect(`${path} ${status}`, `${path} 200`)
      }
    },

    async bun(app, api) {
      await chat(app)
      await leave(app, api)
      const answer = await post(`${app}/api/weather`, 'How is the weather in "Paris"?')
      expect((await answer.text()).includes('21'), true)
    },

    async 'cloudflare-worker'(app, api) {
      await chat(app)
      await leave(app, api)
      const form = new FormData()
      form.set('file', new File(['some bytes'], 'some.txt'))
      const upload = await post(`${app}/api/files`, form)
      // The app answers so.
      const { filename, bytes } = (await upload.json()) as { filename: string; bytes: number }
      expect(`${filename} ${bytes}`, 'some.txt 10')
      await session(app, api)
    },

    async deno(app, api) {
      await chat(app)
      await leave(app, api)
      const answer = await post(`${app}/api/extract`, '"Birthday" in "Oslo", with 12 guests.')
      const event = (await answer.json()) as Record<string, unknown>
      expect(Object.keys(event).join(), 'title,city,guests')
      expect(event['guests'], 12)
    },

    async 'nextjs-edge'(app, api) {
      await chat(app)
      await leave(app, api)
      expect((await (await fetch(app)).text()).includes('name="question"'), true)
    },

    async node(app, api) {
      await chat(app)
      await leave(app, api)
      const answer = await post(`${app}/api/files?name=some.txt`, 'some bytes')
      const { filename, bytes } = (await answer.json()) as { filename: string; bytes: number }
      expect(`${filename} ${bytes}`, 'some.txt 10')
    },

    async 'vite-spa'(app, api) {
      const page = await (await fetch(app)).text()
      const [, script = ''] = /<script [^>]*src="([^"]+)"/.exec(page) ?? []
      const code = await (await fetch(new URL(script, app))).text()
      expect(code.includes('/api/session'), true)
      // The page must not hold the server's key.
      expect(code.includes('test-key'), false)
      await session(app, api)
    },
  }

/** An answer that comes as server-sent events, whole and in more than one piece. */
async function chat(app: string): Promise<void> {
  const messages = [{ role: 'user', content: `Say ${text}` }]
  const response = await post(`${app}/api/chat`, JSON.stringify({ messages }))
  const events = (await response.text()).split('\n\n').filter((event) => event !== '')
  expect(events.pop(), 'data: [DONE]')
  const pieces = events.map((event) => {
    // The mock's chunks have such a form.
    const chunk = JSON.parse(event.replace(/^data: /, '')) as {
      choices: { delta: { content?: string } }[]
    }
    return chunk.choices[0]?.delta.content ?? ''
  })
  expect(pieces.join(''), `${text}.`)
  expect(pieces.length > 2, true)
}

/** Goes away in the middle of an answer: the app lets go of its own request, too. */
async function leave(app: string, api: ApiServer): Promise<void> {
  const gone = api.slowDown().then(() => 'gone')
  const controller = new AbortController()
  const response = await fetch(`${app}/api/chat`, {
    method: 'POST',
    body: JSON.stringify({ messages: [{ role: 'user', content: `Say ${text.repeat(500)}` }] }),
    signal: controller.signal,
  })
  await response.body?.getReader().read()
  controller.abort()
  const late = setTimeout(patience, 'late', { ref: false })
  expect(await Promise.race([gone, late]), 'gone')
}

/** A key for the page, with which the API can be called. */
async function session(app: string, api: ApiServer): Promise<void> {
  const response = await post(`${app}/api/session`)
  expect(response.headers.get('cache-control'), 'no-store')
  const { value, expires_at: end } = (await response.json()) as {
    value: string
    expires_at: number
  }
  expect(value.startsWith('ek_'), true)
  expect(end * 1000 > Date.now(), true)
  const { status } = await fetch(`${api.url}/v1/models`, {
    headers: { authorization: `Bearer ${value}` },
  })
  expect(status, 200)
}

async function post(url: string, body: BodyInit | null = null): Promise<Response> {
  const response = await fetch(url, { method: 'POST', body, signal: AbortSignal.timeout(30_000) })
  if (!response.ok) throw new Error(`${url}: ${response.status} ${await response.text()}`)
  return response
}

function expect(value: unknown, expected: unknown): void {
  if (value !== expected) throw new Error(`got ${String(value)}, expected ${String(expected)}`)
}
