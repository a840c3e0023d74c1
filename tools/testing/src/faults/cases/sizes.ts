import { byteByByte, done, event, flood, stream } from '../answers.ts'
import type { Fault } from '../fault.ts'

const large = 'x'.repeat(2 ** 16)
const gigabyte = 1e9

export const sizeFaults: readonly Fault[] = [
  {
    name: 'A stream, one byte in each packet',
    call: 'stream',
    answers: [byteByByte(event('one') + event('zwölf 🌳') + done)],
    full: { text: 'onezwölf 🌳', ended: 'done', requests: 1 },
  },
  {
    name: 'An event of 16 MB',
    call: 'stream',
    size: 'much',
    answers: [stream(event('x'.repeat(2 ** 24)) + done)],
    full: { text: `${2 ** 24}`, ended: 'done', requests: 1 },
  },
  {
    name: '100,000 events in one chunk',
    call: 'stream',
    size: 'much',
    answers: [stream(event('x').repeat(100_000) + done)],
    full: { text: '100000', ended: 'done', requests: 1 },
  },
  {
    name: 'A stream of 1 GB',
    call: 'stream',
    size: 'many',
    answers: [flood(gigabyte, large)],
    full: {
      text: `${Math.ceil(gigabyte / event(large).length) * large.length}`,
      ended: 'done',
      requests: 1,
    },
  },
]
