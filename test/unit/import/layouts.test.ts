import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { readContent } from '../../../src/content/read/read-content.ts'
import { readUnits } from '../../../src/content/read/read-units.ts'
import { examine } from '../../../src/import/examine.ts'
import { contentFilesOf } from '../../../src/import/plan/content-files.ts'
import { said } from './said.ts'

const FIXTURES = join(import.meta.dirname, '../../fixtures/import')
const SITE = join(import.meta.dirname, '../../../content/site.yaml')

/** Documents that are placed completely, with the characters read, placed and left as residue. */
const PLACED = [
  ['tabs-cost-first-2023', 'a department and two target tables with cost first, a cell a line', 1957, 1458, 499],
  ['tabs-tables-only-2024', 'two target tables with notes and nothing else, a cell a line', 1211, 849, 362],
  ['xiangtan-hwc-2023-goal-application', 'a real application form, a cell a line with bars', 858, 553, 305],
  ['cells-cost-first-2024', 'an application form with cost first, a cell a line with bars', 727, 443, 284],
  ['cells-self-appraisal-2022', 'a self-appraisal, a cell a line with bars', 721, 391, 330],
  ['rows-self-appraisal-2023', 'two self-appraisals in one table, a row a line', 1684, 949, 735],
  ['rows-self-appraisal-national-2021', 'the national self-appraisal, a row a line', 710, 409, 301],
  ['rows-application-2025', 'an application form with cost first and code, rows between bars', 660, 331, 329],
  ['yueyang-county-farmland-2022-goal-application', 'a real application form, a cell a paragraph', 744, 611, 133],
  ['lines-two-forms-2023', 'two application forms with cost first, a cell a paragraph', 657, 476, 181],
  ['lines-dirt-2022', 'an application form with dirt, a cell a paragraph', 415, 337, 78],
] as const

function imported(name: string) {
  return examine(`${name}.txt`, readFileSync(join(FIXTURES, `${name}.txt`)))
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1))
    .toSorted()
}

describe.each(PLACED)('%s, %s', (name, _what, read, placed, residue) => {
  test('is placed to the last character', () => {
    const { faults, accounting } = imported(name)
    expect(faults).toEqual([])
    expect(accounting.account).toEqual({ read, placed, residue, unplaced: 0 })
  })

  test('gives the expected files byte for byte', () => {
    const files = contentFilesOf([imported(name)]).filter(({ path }) => !path.includes('/source/'))
    const expected = join(FIXTURES, 'expected', name)
    expect(files.map(({ path }) => path).toSorted()).toEqual(filesIn(expected))
    for (const { path, bytes } of files)
      expect(new TextDecoder().decode(bytes)).toBe(readFileSync(join(expected, path), 'utf8'))
  })
})

describe('all of them together', () => {
  test('make a content folder without a fault, and importing them again changes nothing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    cpSync(SITE, join(folder, 'site.yaml'))
    const documents = PLACED.map(([name]) => imported(name))
    const files = contentFilesOf(documents)
    for (const { path, bytes } of files) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), bytes)
    }
    const { diagnostics, content } = await readContent(folder)
    expect(diagnostics).toEqual([])
    const departments = content?.years.flatMap((year) => year.departments) ?? []
    expect(departments.map(({ name, projects, appraisals }) => [name, projects.length, appraisals?.length])).toEqual([
      ['南和区教育局', 1, undefined],
      ['门头岭区教育体育局', 2, undefined],
      ['临江县城市管理局', 1, undefined],
      ['涞阳县交通运输局本级', 2, undefined],
      ['某镇人民政府', 0, 2],
      ['武安市林业局', 2, undefined],
      ['湘潭市环境卫生管理处', 1, undefined],
      ['临漳县民政局', 1, undefined],
      ['清溪县水利局', 0, 1],
      ['岳阳县农业农村局', 1, undefined],
      ['汤溪县水务局', 0, 1],
    ])
    expect(contentFilesOf(documents, readUnits(folder).units)).toEqual(files)
  })
})

describe('a document that cannot be placed', () => {
  test('is refused where it begins and ends in the middle of a table, with every reason', () => {
    const { faults, fatal } = imported('daying-justice-2023-selfeval-sichuan')
    const name = 'daying-justice-2023-selfeval-sichuan.txt'
    expect(said(fatal)).toEqual([
      `${name}:1: The self-appraisal on lines 1–7 lacks 项目名称. Add it in the file, or where the form prints another word for it, say so in content/import.yaml, such as “words: {工程全称: 项目名称}”.`,
    ])
    expect(said(faults)).toEqual([
      `${name}:1: The self-appraisal on lines 1–7 lacks 项目名称. Add it in the file, or where the form prints another word for it, say so in content/import.yaml, such as “words: {工程全称: 项目名称}”.`,
      `${name}:21: This indicator row has 5 cells, and its head 11. Give the row as many cells as its head has in the file, blank ones too.`,
    ])
  })

  test.each<[title: string, name: string, from: string, to: string, fault: string]>([
    [
      'an application form without money unit',
      'lines-dirt-2022',
      '项目资金（元）\n',
      '',
      'does not say in which unit its amounts are.',
    ],
    [
      'one without budget',
      'rows-application-2025',
      '年度资金总额',
      '年度资金',
      'The form on lines 3–26 lacks 年度资金总额 (“年度资金” on line 11?)',
    ],
    [
      'one with a column twice',
      'rows-application-2025',
      '度量单位',
      '指标值',
      'The indicator table has the column “指标值” twice',
    ],
    [
      'a row whose cells fit several columns',
      'rows-self-appraisal-2023',
      '| ≥ | 13 | 台 | 13 | 20 | 20 | |||',
      '| 13 | 20 | 20 | ||||||',
      'This indicator row has 5 cells, and its head 11. Give the row as many cells as its head has in the file, blank ones too.',
    ],
  ])('is refused: %s', (_, name, from, to, fault) => {
    const text = readFileSync(join(FIXTURES, `${name}.txt`), 'utf8')
    const found = () => {
      const { faults } = examine('a.txt', new TextEncoder().encode(text.replace(from, to)))
      throw new Error(said(faults).join('\n'))
    }
    expect(found).toThrow(fault)
  })

  test('is refused when its forms are of several departments', () => {
    const text = readFileSync(join(FIXTURES, 'lines-two-forms-2023.txt'), 'utf8')
    const at = text.lastIndexOf('武安市林业局')
    const other = `${text.slice(0, at)}涉县林业局${text.slice(at + 6)}`
    expect(() => examine('a.txt', new TextEncoder().encode(other), 2023)).toThrow(
      'a.txt:5: It cannot be told whose table 1 (“荒山造林”), with 1 more, is: 武安市林业局, 涉县林业局. Name',
    )
  })
})

describe('text without a place that is kept', () => {
  const kept = (edit: (text: string) => string) => {
    const text = readFileSync(join(FIXTURES, 'rows-application-2025.txt'), 'utf8')
    const examined = examine('a.txt', new TextEncoder().encode(edit(text)), 2025)
    expect(examined.fatal).toEqual([])
    return contentFilesOf([examined]).map(({ path, bytes }) => ({ path, text: new TextDecoder().decode(bytes) }))
  }

  test('stands in the file of its form, with its place', () => {
    const project = kept((text) => text.replace('| ≥ | 120 |', '| ≥ | 120 | 多 |')).find(({ path }) =>
      path.endsWith('p00112.yaml'),
    )
    expect(project?.text).toContain('unplaced:\n')
  })

  test('is none of a line outside the forms, which is set aside', () => {
    const text = readFileSync(join(FIXTURES, 'lines-two-forms-2023.txt'), 'utf8')
    const examined = examine('a.txt', new TextEncoder().encode(`${text}\n共二页\n`), 2023)
    const department = new TextDecoder().decode(contentFilesOf([examined])[0]?.bytes)
    expect(department).toContain('aside: 3, unplaced: 0 }')
    expect(department).toContain('    aside:\n      - { kind: text, heading: 共二页, place: 第183行, characters: 3 }\n')
  })
})
