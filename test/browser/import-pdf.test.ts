import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import { examine } from '../../src/import/examine.ts'
import { readAnyDocument } from '../../src/import/readers.ts'
import { test } from './harness.ts'
import { type Print, pageOf } from './printed-form.ts'

const PAPER = { format: 'A4', margin: { top: '15mm', bottom: '15mm', left: '15mm', right: '15mm' } } as const
/** What of a record says only where it was printed. */
const PLACES: readonly string[] = ['source', 'start', 'end', 'range', 'ranges']
const CASES = join(import.meta.dirname, '../fixtures/import/cases')

/** What an import takes from a document, without where it stands there. */
async function takenFrom(name: string, bytes: Uint8Array): Promise<unknown> {
  const source = await readAnyDocument(name, bytes)
  const { recognised, faults } = examine(name, bytes, undefined, source, { list: true })
  const { projects, appraisals, wholes, wholeAppraisals } = recognised
  const taken = { projects, appraisals, wholes, wholeAppraisals, faults: faults.map(({ code, text }) => [code, text]) }
  return JSON.parse(JSON.stringify(taken, (key, value: unknown) => (PLACES.includes(key) ? undefined : value)))
}

test.for<[form: string, print: Print]>([
  ['ok-national-self-appraisal.docx', { borders: 'collapse' }],
  ['ok-qingjian-and-nanyue-as-tables.0.docx', { borders: 'separate' }],
  ['r03-self-appraisal-A-B.docx', { borders: 'collapse', rowHeight: 60 }],
  ['r05-department-whole-goal.0.docx', { borders: 'separate' }],
  ['r08-one-value-column-a-township.0.docx', { borders: 'collapse' }],
  ['r10-many-projects-in-one-table.0.docx', { borders: 'collapse', rowHeight: 240, head: 1 }],
  ['r17-head-in-two-rows.0.docx', { borders: 'separate', rowHeight: 90 }],
])('%s, printed by a browser as %o, gives what the web page gives', async ([form, print], { browser }) => {
  const html = pageOf(await readAnyDocument(form, readFileSync(join(CASES, form))), print)
  const page = await browser.newPage()
  await page.setContent(html)
  const pdf = await page.pdf(PAPER)
  await page.close()
  const expected = await takenFrom('a.html', new TextEncoder().encode(html))
  expect(JSON.stringify(expected)).toContain('target')
  expect(await takenFrom('a.pdf', pdf)).toEqual(expected)
})
