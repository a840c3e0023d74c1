import type { Section } from '../row.ts'
import { ts } from '../ts.ts'

function page({ url }: Request): Response {
  const after = new URL(url).searchParams.get('after')
  const data = after === 'file-2' ? [{ id: 'file-3' }] : [{ id: 'file-1' }, { id: 'file-2' }]
  return Response.json({ object: 'list', data, has_more: after === null })
}

export const pagination: Section = {
  title: 'Pagination',
  rows: [
    {
      title: 'All items of a list',
      openaiGo: ['ListAutoPaging', 'Index'],
      bonsai: ['paginate'],
      code: ts`
let index = 0
for await (const file of paginate(listFiles, client, { limit: 2 })) console.log(index++, file.id)`,
      note: 'For every function that lists. go-openai has none of this.',
      answer: page,
      expect: {
        requests: ['GET /files?limit=2', 'GET /files?limit=2&after=file-2'],
        printed: ['0 file-1', '1 file-2', '2 file-3'],
      },
    },
    {
      title: 'Page after page',
      openaiGo: ['Page', 'CursorPage', 'GetNextPage'],
      bonsai: ['nextPageParams', 'pages'],
      code: ts`
const params = { limit: 2 }
const first = await listFiles(client, params)
const next = nextPageParams(first, params)
console.log(JSON.stringify(next)) // {"limit":2,"after":"file-2"}
if (next) await listFiles(client, next)
for await (const { data } of paginate(listFiles, client, params).pages()) console.log(data.length)`,
      note: '`undefined` after the last page: where `has_more` is false or the page is empty. A server that ignores the cursor ends the list instead of sending it for ever.',
      answer: page,
      expect: {
        requests: [
          'GET /files?limit=2',
          'GET /files?limit=2&after=file-2',
          'GET /files?limit=2',
          'GET /files?limit=2&after=file-2',
        ],
        printed: ['{"limit":2,"after":"file-2"}', '2', '1'],
      },
    },
  ],
}
