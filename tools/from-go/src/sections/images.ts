import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

export const images: Section = {
  title: 'Images',
  rows: [
    {
      goOpenai: ['CreateImage'],
      openaiGo: ['client.Images.Generate'],
      bonsai: ['createImage'],
      code: ts`
await createImage(client, { model: 'gpt-image-1', prompt: 'An oak', size: '1024x1024' })`,
      note: '`streamImage` shows it while it is painted.',
      expect: { requests: ['POST /images/generations'], body: { prompt: 'An oak' } },
    },
    {
      goOpenai: ['CreateEditImage'],
      openaiGo: ['client.Images.Edit'],
      bonsai: ['createImageEdit'],
      code: ts`
await createImageEdit(client, {
  model: 'gpt-image-1',
  image: new File(['a picture'], 'oak.png', { type: 'image/png' }),
  prompt: 'Paint it green',
  size: '1024x1024',
})`,
      note: 'Fields that are not given are not sent, where go-openai writes `n=0` and empty texts. Several images go as `image[]`.',
      expect: {
        requests: ['POST /images/edits'],
        body: { prompt: 'Paint it green', size: '1024x1024', image: 'oak.png (image/png)' },
        bodyWithout: ['n', 'response_format'],
      },
    },
    {
      goOpenai: ['CreateVariImage'],
      openaiGo: ['client.Images.NewVariation'],
      bonsai: ['createImageVariation'],
      code: ts`
await createImageVariation(client, {
  model: 'dall-e-2',
  image: new File(['a picture'], 'oak.png', { type: 'image/png' }),
  n: 2,
})`,
      note: '`model` and `user` are sent.',
      expect: { requests: ['POST /images/variations'], body: { model: 'dall-e-2', n: '2' } },
    },
  ],
}
