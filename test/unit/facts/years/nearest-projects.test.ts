import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pairProjects } from '../../../../src/facts/years/continued-projects.ts'
import { type Traits, traitsOf } from '../../../../src/facts/years/likeness.ts'
import { namesakesIn, nearestIn } from '../../../../src/facts/years/nearest-projects.ts'
import type { Project } from '../../../../src/model/project.ts'
import { projectWith } from '../../examples.ts'

const traitsWith = (parts: Partial<Project>) => traitsOf(projectWith({ year: 2022, ...parts }))
const slugs = (found: readonly Traits[]) => found.map(({ project }) => project.slug)

describe('of many projects', () => {
  const villages = ['张家沟', '李家庄', '王家岭', '赵家屯'].map((village, at) =>
    traitsWith({ slug: `${at}`, name: `${village}道路硬化`, purpose: `硬化${village}入户道路` }),
  )

  test.each([
    ['王家岭路面硬化', ['2']],
    ['化硬路道沟家张', ['0']],
    ['车辆保险', []],
  ])('the nearest one to %s is %j', (name, expected) => {
    expect(slugs(nearestIn(villages, 1)(traitsWith({ name })))).toEqual(expected)
  })

  test('all are near where there are no more than are looked at', () => {
    expect(slugs(nearestIn(villages, 4)(traitsWith({ name: '车辆保险' })))).toEqual(['0', '1', '2', '3'])
  })

  test('namesakes share a code, a name or a former name; of too many of one name, the one of the same budget is among them', () => {
    const many = [
      traitsWith({ slug: 'a', name: '村级补助', code: 'X1', budget: { raw: '1', fen: 100n } }),
      traitsWith({ slug: 'b', name: '村级补贴', budget: { raw: '2', fen: 200n } }),
      traitsWith({ slug: 'c', name: '环卫清扫' }),
    ]
    expect(slugs(namesakesIn(many, 1)(traitsWith({ name: '村级补助', budget: { raw: '2', fen: 200n } })))).toEqual([
      'a',
      'b',
    ])
    expect(slugs(namesakesIn(many)(traitsWith({ name: '别的', code: 'x1' })))).toEqual(['a'])
    expect(slugs(namesakesIn(many)(traitsWith({ name: '城区保洁（原：环卫清扫）' })))).toEqual(['c'])
  })
})

const VILLAGES = [...'张李王赵刘陈杨黄周吴徐孙马朱胡'].flatMap((name) => ['沟', '岭'].map((end) => `${name}家${end}`))
const WORKS = [
  '道路硬化',
  '路灯亮化',
  '农村电影放映',
  '医疗救助',
  '河道清淤',
  '老旧小区改造',
  '校园安保',
  '环卫清扫',
  '会议',
]
const GOALS = ['按时完工验收', '覆盖全部住户', '改善出行条件', '购置设备两台', '保障正常运转', '发放到户到人']
const ENDS = ['', '', '经费', '项目', '（一期）', '（二期）', '及维护']
const project = fc.record({
  place: fc.constantFrom('', ...VILLAGES),
  work: fc.constantFrom(...WORKS),
  end: fc.constantFrom(...ENDS),
  goals: fc.subarray(GOALS),
  code: fc.option(fc.integer({ min: 1, max: 400 }), { freq: 4 }),
})
const county = fc.array(project, { minLength: 55, maxLength: 70 })

test('the links are those of comparing all projects with all', () => {
  const all = (projects: readonly Traits[]) => () => projects
  const traits = (year: number, list: readonly (typeof project extends fc.Arbitrary<infer One> ? One : never)[]) =>
    list.map(({ place, work, end, goals, code }, at) =>
      traitsOf(
        projectWith({
          year,
          slug: `${year}-${at}`,
          name: `${place}${work}${end}`,
          purpose: `用于${place}${work}，${goals.join('，')}`,
          ...(code !== null && { code: `P20200000${code}` }),
        }),
      ),
    )
  fc.assert(
    fc.property(county, county, (first, second) => {
      const [befores, afters] = [traits(2022, first), traits(2023, second)]
      const strong = (finders?: Parameters<typeof pairProjects>[3]) =>
        pairProjects(befores, afters, new Set(), finders)
          .filter(({ likeness }) => likeness.strong)
          .map(({ before, after }) => `${before.project.slug} ${after.project.slug}`)
      expect(strong()).toEqual(strong({ namesakes: namesakesIn, nearest: all }))
    }),
    { numRuns: 20 },
  )
})
