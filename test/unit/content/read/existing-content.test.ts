import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { readExistingUnits } from '../../../../src/content/read/existing-content.ts'

const PROJECT = 'name: 培训\nmoneyUnit: 元\nbudget: "1"\nfunding: {}\nindicators: []\n'

function folderOf(files: Record<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  return folder
}

test('units of every year are found with their projects and self-appraisals', async () => {
  const folder = folderOf({
    'site.yaml': 'name: 某站\n',
    '2022/mou-ju/department.md': '---\nname: 某局\nsources: []\n---\n\n# 第一部分\n',
    '2022/mou-ju/training.yaml': PROJECT,
    '2022/mou-ju/appraisal.yaml':
      'appraisals:\n  - name: 培训\n    moneyUnit: 元\n    funding: []\n    indicators: []\n',
    '2023/101/department.md': '---\ncode: "101"\nname: 另一局\nsources: []\n---\n',
  })
  expect(await readExistingUnits(folder)).toEqual([
    {
      year: 2022,
      slug: 'mou-ju',
      head: { name: '某局', sources: [] },
      body: '\n# 第一部分\n',
      projects: [
        { slug: 'training', file: { name: '培训', moneyUnit: '元', budget: '1', funding: {}, indicators: [] } },
      ],
      appraisals: [{ name: '培训', moneyUnit: '元', funding: [], indicators: [] }],
    },
    {
      year: 2023,
      slug: '101',
      head: { code: '101', name: '另一局', sources: [] },
      body: '',
      projects: [],
      appraisals: [],
    },
  ])
})

test('what cannot be read is left out', async () => {
  const folder = folderOf({
    '2022/a/department.md': 'no front matter',
    '2022/b/department.md': '---\nname: [\n---\n',
    '2022/c/department.md': '---\nname: 丙局\nsources: []\n---\n',
    '2022/c/one.yaml': 'name: 培训\n',
    '2022/d': 'a file',
  })
  symlinkSync(join(folder, '2022/c/department.md'), join(folder, '2022/c/link.yaml'))
  expect((await readExistingUnits(folder)).map(({ slug, projects }) => [slug, projects])).toEqual([['c', []]])
})

test('a folder that is not there holds nothing', async () => {
  expect(await readExistingUnits('/nowhere/at-all')).toEqual([])
})
