import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { KeptBeside } from '../../../../src/build/kept/kept-beside.ts'
import { RecordCache } from '../../../../src/content/cache/record-cache.ts'

/** A site with data and an index in a folder, made by a build that remembers it; and what takes it over. */
function folders() {
  const work = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(work, { recursive: true }))
  const [cache, out, to] = ['cache', 'out', 'to'].map((name) => join(work, name)) as [string, string, string]
  for (const folder of ['data', 'pagefind']) mkdirSync(join(out, folder), { recursive: true })
  writeFileSync(join(out, 'data/a.csv'), '甲\n')
  writeFileSync(join(out, 'pagefind/entry.json'), '{}')
  const using = <Result>(key: string, act: (beside: KeptBeside) => Result): Result => {
    const records = new RecordCache(cache, out, 'pages')
    const beside = new KeptBeside(records, key)
    const result = act(beside)
    beside.put()
    records.save()
    return result
  }
  using('a', (beside) => beside.settle(out, { data: ['data/a.csv'], index: ['pagefind/entry.json'] }))
  return { out, to, take: (key: string) => using(key, (beside) => beside.take(out, to)) }
}

test('where nothing changed data and index are taken over, again and again', () => {
  const { to, take } = folders()
  take('a')
  expect(take('a')).toEqual({
    data: [
      { file: 'data/a.csv', sha256: '7589c50dcc90a9be456502ec1ebf077ed6c882f7ebe475a0fd6cb3a07f6b066c', bytes: 4 },
    ],
    index: [
      {
        file: 'pagefind/entry.json',
        sha256: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
        bytes: 2,
      },
    ],
  })
  expect(readFileSync(join(to, 'data/a.csv'), 'utf8')).toBe('甲\n')
  expect(readFileSync(join(to, 'pagefind/entry.json'), 'utf8')).toBe('{}')
})

test.each<[string, (out: string) => void]>([
  ['one of the files was edited by hand', (out) => appendFileSync(join(out, 'data/a.csv'), ' ')],
  ['one of the files is gone', (out) => rmSync(join(out, 'pagefind/entry.json'))],
])('nothing is taken over where %s', (_, change) => {
  const { out, take } = folders()
  change(out)
  expect(take('a')).toBeUndefined()
})

test('nothing is taken over of other content', () => expect(folders().take('b')).toBeUndefined())
