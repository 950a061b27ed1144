import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { examine } from '../../../src/import/examine.ts'
import { contentFilesOf } from '../../../src/import/plan/content-files.ts'
import { docxFile, p, tbl, tc } from './docx-file.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/import')

/** A line of text, or a table of rows of cells of lines, as a fixture with a cell a line after a tab has them. */
type Part = string | readonly (readonly (readonly string[])[])[]

/** What a person sees of such a fixture: no bookmark marks and no blank lines. */
function partsOf(name: string): Part[] {
  const text = readFileSync(join(FIXTURES, name), 'utf8').replace(/\[bookmark: [^\]]*\]/g, '')
  const parts: (string | string[][][])[] = []
  let parted = true
  for (const line of text.split('\n')) {
    const table = parts.at(-1)
    const isCell = /^\t(?![\t \u3000]+\S)/.test(line)
    if (isCell && typeof table !== 'object') parts.push([[[line.slice(1)]]])
    else if (isCell && parted) (table as string[][][]).push([[line.slice(1)]])
    else if (isCell) (table as string[][][]).at(-1)?.push([line.slice(1)])
    else if (line.trim() !== '' && typeof table === 'object' && !parted) table.at(-1)?.at(-1)?.push(line)
    else if (line.trim() !== '') parts.push(line)
    parted = !isCell && line.trim() === ''
  }
  return parts
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const run = (text: string) => p(escaped(text).replaceAll('\t', '</w:t><w:tab/><w:t xml:space="preserve">'))

/** A Word file of the same lines; a blank cell at the left is covered by the merged cell above it. */
function wordOf(name: string): Uint8Array {
  const cell = (lines: readonly string[], n: number) => {
    const blank = lines.join('') === ''
    const merge = n > 1 ? '' : blank ? '<w:vMerge/>' : '<w:vMerge w:val="restart"/>'
    return tc(blank ? '<w:p/>' : lines.map(run).join(''), merge)
  }
  return docxFile(
    partsOf(name)
      .map((part) => (typeof part === 'string' ? run(part) : tbl(...part.map((row) => row.map(cell)))))
      .join(''),
  )
}

/** A web page of the same lines, indented as editors do. */
function pageOf(name: string): Uint8Array {
  const cell = (lines: readonly string[]) => `\n      <td>${lines.map(escaped).join('<br>')}</td>`
  const body = partsOf(name).map((part) =>
    typeof part === 'string'
      ? `  <p>${escaped(part)}</p>`
      : `  <table>\n${part.map((row) => `    <tr>${row.map(cell).join('')}\n    </tr>`).join('\n')}\n  </table>`,
  )
  return new TextEncoder().encode(`<!doctype html>\n<meta charset="utf-8">\n<body>\n${body.join('\n')}\n</body>\n`)
}

const withoutSource = (text: string) =>
  text.replace(/^ {4}(sha256|bytes|account): .*\n/gm, '').replace(/^(source:\n) {2}file: .*\n {2}place: .*\n/m, '$1')

describe.each([
  ['a Word file', 'tabs-cost-first-2023', '.docx', wordOf, ['第30段至第1张表第18行', '第31段至第2张表第13行']],
  ['a web page', 'tabs-tables-only-2024', '.html', pageOf, ['第1行文字至第4行文字', '第5行文字至第2张表第16行']],
] as const)('%s made of %s', (_, name, ending, made, places) => {
  const examined = examine(`${name}${ending}`, made(`${name}.txt`))
  const files = contentFilesOf([examined]).filter(({ path }) => !path.includes('/source/'))

  test('is placed to the last character', () => {
    expect(examined.faults).toEqual([])
    expect(examined.accounting.account.unplaced).toBe(0)
  })

  test('gives the same files but for what names the source', () => {
    const expected = join(FIXTURES, 'expected', name)
    const paths = readdirSync(expected, { recursive: true, encoding: 'utf8' }).filter((path) => /\.\w+$/.test(path))
    expect(files.map(({ path }) => path).toSorted()).toEqual(paths.toSorted())
    for (const { path, bytes } of files) {
      const text = new TextDecoder().decode(bytes).replaceAll(`${name}${ending}`, `${name}.txt`)
      expect(withoutSource(text)).toBe(withoutSource(readFileSync(join(expected, path), 'utf8')))
    }
  })

  test('says where its tables stand in the words of its format', () => {
    expect(examined.recognised.projects.map(({ file }) => file.source?.place)).toEqual(places)
  })
})
