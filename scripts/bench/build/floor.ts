import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What no engine can be quicker than on the same disk: a process of its own writes as many pages and other files, of as many bytes
 *  each, as it is told, and does nothing else. Words: folder, pages, bytes of a page, other files, bytes of each. */
const [folder = '', ...numbers] = process.argv.slice(2)
const [pages = 0, pageBytes = 0, others = 0, otherBytes = 0] = numbers.map(Number)

/** Files in a folder, as a unit has pages. */
const TOGETHER = 20

const page = Buffer.alloc(pageBytes, '<p>预算绩效</p>\n')
const other = Buffer.alloc(otherBytes, '预算绩效\n')
for (let at = 0; at < pages; at += 1) {
  const place = join(folder, String(Math.floor(at / TOGETHER)), String(at % TOGETHER))
  mkdirSync(place, { recursive: true })
  writeFileSync(join(place, 'index.html'), page)
}
for (let at = 0; at < others; at += 1) {
  const place = join(folder, 'other', String(Math.floor(at / TOGETHER)))
  if (at % TOGETHER === 0) mkdirSync(place, { recursive: true })
  writeFileSync(join(place, String(at % TOGETHER)), other)
}
