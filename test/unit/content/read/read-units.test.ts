import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readUnits } from '../../../../src/content/read/read-units.ts'

const PROJECT = 'name: 培训\nmoneyUnit: 元\nbudget: "1"\nfunding: {}\nindicators: []\n'

function folderOf(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

test('units of every year are found with all that their files say', () => {
  const folder = folderOf({
    'site.yaml': 'name: 某站\n',
    '2022/mou-ju/department.md': '---\nname: 某局\nsources: []\n---\n\n# 第一部分\n',
    '2022/mou-ju/training.yaml': PROJECT,
    '2022/mou-ju/appraisal.yaml':
      'appraisals:\n  - name: 培训\n    moneyUnit: 元\n    funding: []\n    indicators: []\n',
    '2022/mou-ju/monitoring.yaml': 'reports:\n  - name: 培训\n    moneyUnit: 元\n    spent:\n      7月底: ""\n',
    '2023/101/department.md': '---\ncode: "101"\nname: 另一局\nsources: []\n---\n',
  })
  const { units, diagnostics } = readUnits(folder)
  expect(diagnostics).toEqual([])
  expect(units).toEqual([
    {
      year: 2022,
      unit: 'mou-ju',
      head: { name: '某局', sources: [] },
      body: '\n# 第一部分\n',
      projects: [
        { slug: 'training', file: { name: '培训', moneyUnit: '元', budget: '1', funding: {}, indicators: [] } },
      ],
      appraisals: [{ name: '培训', moneyUnit: '元', funding: [], indicators: [] }],
      reports: [{ name: '培训', moneyUnit: '元', spent: { '7月底': '' } }],
    },
    {
      year: 2023,
      unit: '101',
      head: { code: '101', name: '另一局', sources: [] },
      body: '',
      projects: [],
    },
  ])
})

test('what cannot be read is left out, and is told with its place', () => {
  const folder = folderOf({
    '2022/a/department.md': 'no front matter',
    '2022/b/department.md': '---\nname: [\n---\n',
    '2022/c/department.md': '---\nname: 丙局\nsources: []\n---\n',
    '2022/c/one.yaml': 'name: 培训\n',
    '2022/d': 'a file',
  })
  symlinkSync(join(folder, '2022/c/department.md'), join(folder, '2022/c/link.yaml'))
  const { units, diagnostics } = readUnits(folder)
  expect(units.map(({ unit, projects }) => [unit, projects])).toEqual([['c', []]])
  expect(diagnostics.map(({ code, place }) => `${place.file}:${place.line} ${code}`)).toEqual([
    '2022/a/department.md:1 front-matter-missing',
    '2022/b/department.md:2 missing-key',
    '2022/b/department.md:2 yaml-not-readable',
    '2022/c/link.yaml:1 symlink',
    '2022/c/one.yaml:1 missing-key',
    '2022/c/one.yaml:1 missing-key',
    '2022/c/one.yaml:1 missing-key',
  ])
})

test.each<[title: string, text: string | Buffer, code: string]>([
  ['a key twice', `${PROJECT}name: 会议\n`, 'yaml-not-readable'],
  ['an alias', `${PROJECT}purpose: *a\n`, 'yaml-not-readable'],
  ['a number in place of a text', PROJECT.replace('"1"', '1'), 'text-not-quoted'],
  ['bytes that are no UTF-8', Buffer.from([0x61, 0xff]), 'not-utf-8'],
  ['an unseen character', PROJECT.replace('培训', '培\u202e训'), 'control-character'],
  ['more than 2 MB', `${PROJECT}purpose: ${'长'.repeat(700_000)}\n`, 'file-too-large'],
])('a project with %s is left out as a build would leave it out', (_, text, code) => {
  const folder = folderOf({ '2022/a/department.md': '---\nname: 甲局\nsources: []\n---\n', '2022/a/one.yaml': text })
  const { units, diagnostics } = readUnits(folder)
  expect(diagnostics.map((one) => one.code)).toEqual([code])
  expect(units.map(({ projects }) => projects)).toEqual([[]])
})

test('a folder that is not there holds nothing', () => {
  expect(readUnits('/nowhere/at-all')).toEqual({ units: [], diagnostics: [] })
})
