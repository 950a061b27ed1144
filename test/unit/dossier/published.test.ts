import { expect, test } from 'vitest'
import { spanOf } from '../../../src/dossier/published.ts'

const source = { file: 'source/a.docx', sha256: '', bytes: 1 }
const unitOf = (...days: (string | undefined)[]) => ({
  sources: days.map((published) => ({ ...source, ...(published && { published }) })),
})

test.each([
  ['nothing where no document says', [unitOf(undefined), unitOf()], undefined],
  ['one day', [unitOf('2024-03-01')], { first: '2024-03-01', last: '2024-03-01' }],
  [
    'the first and the last of several units',
    [unitOf('2024-03-01', undefined), unitOf('2023-12-31', '2024-01-05')],
    { first: '2023-12-31', last: '2024-03-01' },
  ],
])('when documents were published is %s', (_, units, span) => expect(spanOf(units)).toEqual(span))
