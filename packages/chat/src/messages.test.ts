import { expect, test } from 'vitest'
import {
  assistantMessage,
  audioPart,
  developerMessage,
  filePart,
  imagePart,
  systemMessage,
  textPart,
  toolMessage,
  userMessage,
} from './index.ts'

test('default', () => {
  expect([
    systemMessage('Be brief.'),
    developerMessage([textPart('Be brief.')]),
    userMessage('Hi'),
    assistantMessage([{ type: 'refusal', refusal: 'No.' }]),
    toolMessage('4 °C', 'call_1'),
  ]).toEqual([
    { role: 'system', content: 'Be brief.' },
    { role: 'developer', content: [{ type: 'text', text: 'Be brief.' }] },
    { role: 'user', content: 'Hi' },
    { role: 'assistant', content: [{ type: 'refusal', refusal: 'No.' }] },
    { role: 'tool', content: '4 °C', tool_call_id: 'call_1' },
  ])
})

test('behavior: parts hold what they are given', () => {
  expect([
    imagePart('https://example.com/tree.png'),
    imagePart('data:image/png;base64,AA==', 'high'),
    audioPart('UklGRg==', 'wav'),
    filePart({ file_id: 'file-1' }),
  ]).toStrictEqual([
    { type: 'image_url', image_url: { url: 'https://example.com/tree.png' } },
    { type: 'image_url', image_url: { url: 'data:image/png;base64,AA==', detail: 'high' } },
    { type: 'input_audio', input_audio: { data: 'UklGRg==', format: 'wav' } },
    { type: 'file', file: { file_id: 'file-1' } },
  ])
})

test('behavior: empty text is text', () => {
  expect(userMessage('')).toEqual({ role: 'user', content: '' })
})
