import {
  answerText,
  modelList,
  raw,
  redirect,
  send,
  succeed,
  succeedWithModels,
} from '../answers.ts'
import type { Fault, Outcome } from '../fault.ts'

/** One that follows nothing has a redirect for an error, as any other status that is not 2xx. */
function stays(status: number): Outcome {
  return { error: { name: 'ApiError', status }, requests: 1 }
}

/** What a request with a body goes on as, within its origin. */
const goesOnAs = { 301: 'GET', 302: 'GET', 303: 'GET', 307: 'POST', 308: 'POST' }

export const redirectFaults: readonly Fault[] = [
  ...Object.entries(goesOnAs).flatMap(([status, method]) => follow(Number(status), method)),
  {
    name: 'POST, 307 in a circle',
    call: 'create',
    redirect: 'home',
    answers: [redirect(307, 'home')],
    full: { error: { name: 'ApiError', status: 307 }, requests: 21, method: 'POST' },
    lite: stays(307),
  },
  {
    name: 'POST, 307 to nowhere',
    call: 'create',
    redirect: 'home',
    answers: [send('', 307)],
    full: { error: { name: 'ApiError', status: 307 }, requests: 1 },
    lite: stays(307),
  },
  {
    name: 'POST, 307 to an address with a password',
    call: 'create',
    redirect: 'home',
    answers: [
      (exchange) => {
        const location = `http://user:hush@${exchange.response.req.headers.host}/v1/moved`
        send('', 307, { location })(exchange)
      },
    ],
    full: { error: { name: 'ApiError', status: 307 }, requests: 1 },
    lite: stays(307),
  },
  {
    name: 'POST, 307 within the origin, with a body that stalls',
    call: 'create',
    redirect: 'home',
    limits: { timeout: 2_000 },
    answers: [
      raw('HTTP/1.1 307 No\nlocation: /v1/moved\nconnection: close\ncontent-length: 9\n\n.'),
      succeed(),
    ],
    full: { text: answerText, requests: 2, method: 'POST' },
    lite: { error: { name: 'TimeoutError', limit: 'timeout', after: 2_000 }, requests: 1 },
  },
]

function follow(status: number, method: string): Fault[] {
  return [
    {
      name: `POST, ${status} within the origin`,
      call: 'create',
      redirect: 'home',
      answers: [redirect(status, 'home'), succeed()],
      full: { text: answerText, requests: 2, method },
      lite: stays(status),
    },
    {
      name: `POST, ${status} to another origin`,
      call: 'create',
      redirect: 'stranger',
      answers: [redirect(status, 'stranger')],
      full: {
        error: { name: 'ApiError', status },
        message: /redirect to http:\/\/127\.0\.0\.1:\d+ not followed/,
        requests: 1,
      },
      lite: stays(status),
    },
    {
      name: `GET, ${status} within the origin`,
      call: 'list',
      redirect: 'home',
      answers: [redirect(status, 'home'), succeedWithModels],
      full: { text: modelList.data[0]?.id, requests: 2, method: 'GET' },
      lite: stays(status),
    },
    {
      name: `GET, ${status} to another origin`,
      call: 'list',
      redirect: 'stranger',
      answers: [redirect(status, 'stranger')],
      full: {
        text: modelList.data[0]?.id,
        requests: 1,
        stranger: { accept: 'application/json' },
      },
      lite: stays(status),
    },
  ]
}
