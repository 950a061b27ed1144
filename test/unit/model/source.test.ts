import { expect, test } from 'vitest'
import { sourceDocumentSchema } from '../../../src/model/source.ts'
import { MOST_SOURCE_BYTES } from '../../../src/model/source-kind.ts'
import { toldFaults } from './told-faults.ts'

const LEAST = { file: 'source/goals.docx', sha256: '0123456789abcdef'.repeat(4), bytes: 0 }
const ACCOUNT = { read: 0, placed: 0, residue: 0, unplaced: 0 }

test.each([
  {},
  { file: 'source/a' },
  { imprint: ['', '来源：财政局'].slice(1) },
  { account: ACCOUNT },
  { url: 'https://example.org', published: '2021-02-01', title: '目标', publisher: '财政局', encoding: 'GB18030' },
])('a document with %j is described as it should be', (parts) => {
  expect(toldFaults(sourceDocumentSchema, { ...LEAST, ...parts })).toEqual([])
})

test.each([
  [{ file: 'goals.docx' }, ['source-path-not-allowed']],
  [{ file: '../source/goals.docx' }, ['source-path-not-allowed']],
  [{ file: 'source/' }, ['source-path-not-allowed']],
  [{ file: 'source/a/b' }, ['source-path-not-allowed']],
  [{ file: 'source/a\\b' }, ['source-path-not-allowed']],
  [{ sha256: `${LEAST.sha256}0` }, ['hash-not-valid']],
  [{ sha256: `0${LEAST.sha256}` }, ['hash-not-valid']],
  [{ sha256: LEAST.sha256.replace('a', 'A') }, ['hash-not-valid']],
  [{ imprint: ['来源：\n财政局'] }, ['text-not-one-line']],
  [{ imprint: ['来源：财政局\r'] }, ['text-not-one-line']],
  [{ imprint: ['\n来源：财政局'] }, ['text-not-one-line']],
  [{ url: 'example.org' }, ['address-not-allowed']],
  [{ published: '2021年' }, ['day-not-valid']],
])('of a document with %j the faults are %j', (parts, faults) => {
  expect(toldFaults(sourceDocumentSchema, { ...LEAST, ...parts })).toEqual(faults)
})

test.each([{ bytes: -1 }, { account: { ...ACCOUNT, residue: -1 } }, { account: { ...ACCOUNT, read: 0.5 } }])(
  'a document with %j is refused: no count is below nothing',
  (parts) => expect(sourceDocumentSchema.safeParse({ ...LEAST, ...parts }).success).toBe(false),
)

test('the largest document that is published has 20 million bytes', () => {
  expect(MOST_SOURCE_BYTES).toBe(20_000_000)
})
