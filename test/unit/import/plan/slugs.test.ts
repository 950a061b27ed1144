import { describe, expect, test } from 'vitest'
import type { UnitFiles } from '../../../../src/content/unit-files.ts'
import { projectSlugsOf, unitFolderOf } from '../../../../src/import/plan/slugs.ts'
import type { ProjectFile } from '../../../../src/model/files/project-file.ts'

const project = (name: string, title?: string, code?: string): ProjectFile => ({
  name,
  ...(title !== undefined && { title }),
  ...(code !== undefined && { code }),
  moneyUnit: '元',
  budget: '1',
  funding: {},
  indicators: [],
})

const unit = (slug: string, name: string, projects: UnitFiles['projects'] = [], code?: string): UnitFiles => ({
  year: 2022,
  unit: slug,
  head: { name, sources: [], ...(code !== undefined && { code }) },
  body: '',
  projects,
})

describe('the folder of a unit', () => {
  test.each<[title: string, printed: { code?: string; name: string }, existing: UnitFiles[], folder: object]>([
    ['is its code in lower case', { code: '101A', name: '某局' }, [], { slug: '101a', code: '101A' }],
    ['is its name in pinyin without a code', { name: '岳阳县民政局' }, [], { slug: 'yue-yang-xian-min-zheng-ju' }],
    ['is the one that stands there for its name', { name: '某局' }, [unit('a-b', '某局')], { slug: 'a-b' }],
    [
      'is that of the unit of its name with a code',
      { name: '某局' },
      [unit('101', '某局', [], '101')],
      { slug: '101', code: '101' },
    ],
    ['is another where one of another name has it', { name: '某局' }, [unit('mou-ju', '谋局')], { slug: 'mou-ju-2' }],
  ])('%s', (_, printed, existing, folder) => expect(unitFolderOf(printed, existing, [])).toEqual(folder))
})

describe('the file names of projects', () => {
  test.each<[title: string, projects: ProjectFile[], existing: UnitFiles | undefined, slugs: string[]]>([
    ['are codes where there are any', [project('培训', undefined, 'A1')], undefined, ['a1']],
    ['are codes with Han characters', [project('培训', undefined, '新31-0001')], undefined, ['u65b0-31-0001']],
    [
      'are names in pinyin, counted where they are the same',
      [project('培训'), project('培训')],
      undefined,
      ['pei-xun', 'pei-xun-2'],
    ],
    ['are never those of other files', [project('部门'), project('Source')], undefined, ['bu-men', 'source-2']],
    [
      'are never those of other pages or of devices',
      [project('Brief'), project('努力NUL'), project('NUL'), project('Com1')],
      undefined,
      ['brief-2', 'nu-li-nul', 'nul-2', 'com1-2'],
    ],
    [
      'stay as they are when another project of the name comes before',
      [project('培训', '甲表'), project('培训', '乙表')],
      unit('a', '某局', [{ slug: 'pei-xun', file: project('培训', '乙表') }]),
      ['pei-xun-2', 'pei-xun'],
    ],
    [
      'stay as a person has named them',
      [project('培训')],
      unit('a', '某局', [{ slug: 'training', file: project('培训') }]),
      ['training'],
    ],
    [
      'leave a file with a code alone',
      [project('培训')],
      unit('a', '某局', [{ slug: 'pei-xun', file: project('培训', undefined, 'PEI-XUN') }]),
      ['pei-xun-2'],
    ],
    ['are not empty where a name has no letter', [project('——')], undefined, ['x']],
  ])('%s', (_, projects, existing, slugs) => expect(projectSlugsOf(projects, existing, '2022/a')).toEqual(slugs))

  test('are short enough for a file system', () => {
    const [slug = ''] = projectSlugsOf([project('双'.repeat(200))], undefined, '2022/a')
    expect(slug).toMatch(/^shuang(-shuang)*$/)
    expect(slug.length).toBeLessThanOrEqual(100)
  })
})
