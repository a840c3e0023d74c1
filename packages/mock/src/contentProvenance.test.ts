import { expect, test } from 'vitest'
import { createMock } from './createMock.ts'

async function check(text: string): Promise<unknown> {
  const form = new FormData()
  form.set('file', new File([text], 'a.png'))
  const response = await createMock()('https://api.openai.com/v1/content_provenance_checks', {
    method: 'POST',
    headers: { authorization: 'Bearer key' },
    body: form,
  })
  return response.json()
}

test('default', async () => {
  expect(await check('PNG')).toMatchObject({
    object: 'content_provenance_check',
    results: [
      { type: 'c2pa', outcome: 'not_detected', validation_state: 'not_present' },
      { type: 'synthid', outcome: 'not_detected' },
    ],
  })
  expect(await check('PNG jumb c2pa')).toMatchObject({
    results: [{ outcome: 'detected', validation_state: 'valid' }, { outcome: 'not_detected' }],
  })
})
