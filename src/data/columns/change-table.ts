import type { DepartmentDossier } from '../../dossier/department-dossier.ts'
import type { ProjectChanges, UnitChanges } from '../../dossier/parts.ts'
import type { Department } from '../../model/department.ts'
import type { Indicator } from '../../model/indicator.ts'
import type { Project } from '../../model/project.ts'
import { projectPath } from '../../words/address.ts'
import { DIRECTION_WORDS } from '../../words/changes-words.ts'
import { type Filled, printed, tableOf } from './column.ts'
import { OWNER, originOf, yuan } from './common.ts'

/** What changed, as tables call it. */
type Kind =
  | '新项目'
  | '不见了的项目'
  | '改了名称'
  | '预算'
  | '资金用途'
  | '新指标'
  | '去掉的指标'
  | '改写的指标'
  | '指标值'

interface Change {
  readonly kind: Kind
  readonly department: Department
  /** The later one; of what is gone the earlier one. */
  readonly project: Project
  /** The year that it is compared with. */
  readonly since: number
  readonly indicator?: Indicator
  readonly before?: string | undefined
  readonly after?: string | undefined
  readonly direction?: string
  readonly difference?: bigint | undefined
  readonly share?: number | undefined
}

const COLUMNS: readonly Filled<Change>[] = [
  { ...printed<Change>('变化', '变了什么', '指标值', ({ kind }) => kind), required: true, computed: true },
  {
    ...{ name: '往年年度', type: 'year', about: '与哪一年相比', example: '2024', required: true, computed: true },
    of: ({ since }) => since,
  },
  printed('指标', '变了的指标的名称，照原文；不是指标的变化空着', '培训人数', ({ indicator }) => indicator?.name),
  printed('以前', '往年的原文；往年没有就空着', '≥100人', ({ before }) => before),
  printed('现在', '这一年的原文；这一年没有就空着', '≥90人', ({ after }) => after),
  {
    ...printed<Change>('方向', '指标值往哪边变：提高、降低、收紧、放宽等', '降低', ({ direction }) => direction),
    computed: true,
  },
  yuan('增减（元）', '预算多了多少；少了为负', ({ difference }) => difference, {
    computed: true,
    example: '-20000.00',
  }),
  {
    ...{ name: '增减比例', type: 'number', about: '增减除以往年预算数，0.2 是多两成', example: '-0.2', computed: true },
    of: ({ share }) => share,
  },
]

/** What changed against what a unit published before, a row a change. */
export const CHANGE_TABLE = tableOf<Change>(
  {
    ...{
      id: 'changes',
      title: '变化',
      about: '与单位上一次公布的目标相比，一处变化一行；哪两个项目是同一个由本站推断',
    },
    columns: [...OWNER, ...COLUMNS, ...originOf<Change>(pathOf)],
  },
  ({ department, changes }: DepartmentDossier) => (changes ? changesOf(department, changes) : []),
)

/** What is gone is told on its own page of the earlier year. */
function pathOf({ kind, project, indicator }: Change): string {
  const anchor = indicator && kind !== '去掉的指标' ? `#i-${indicator.number}` : ''
  return `${projectPath(project)}${anchor}`
}

function changesOf(department: Department, { before, added, dropped, continued }: UnitChanges): Change[] {
  const one = (kind: Kind, project: Project, side: 'before' | 'after'): Change => {
    return { kind, department, project, since: before.year, [side]: project.budget.raw }
  }
  return [
    ...added.map((project) => one('新项目', project, 'after')),
    ...dropped.map((project) => one('不见了的项目', project, 'before')),
    ...continued.flatMap((changes) =>
      [...textChangesOf(changes), ...indicatorChangesOf(changes)].map((change) => ({
        ...change,
        department,
        project: changes.after,
        since: changes.before.year,
      })),
    ),
  ]
}

type Told = Omit<Change, 'department' | 'project' | 'since'>

function textChangesOf({ before, after, name, budget, purpose }: ProjectChanges): Told[] {
  const { difference, share } = budget ?? {}
  return [
    ...(name ? [{ kind: '改了名称' as const, before: before.name, after: after.name }] : []),
    ...(budget
      ? [{ kind: '预算' as const, before: before.budget.raw, after: after.budget.raw, difference, share }]
      : []),
    ...(purpose ? [{ kind: '资金用途' as const, before: before.purpose, after: after.purpose }] : []),
  ]
}

function indicatorChangesOf({ indicators: { added, dropped, changed } }: ProjectChanges): Told[] {
  return [
    ...added.map((indicator): Told => ({ kind: '新指标', indicator, after: indicator.target?.raw })),
    ...dropped.map((indicator): Told => ({ kind: '去掉的指标', indicator, before: indicator.target?.raw })),
    ...changed.flatMap(({ before, after: indicator, name, target }): Told[] => [
      ...(name ? [{ kind: '改写的指标' as const, indicator, before: before.name, after: indicator.name }] : []),
      ...(target
        ? [
            {
              ...{ kind: '指标值' as const, indicator, before: target.before?.raw, after: target.after?.raw },
              direction: DIRECTION_WORDS[target.direction],
            },
          ]
        : []),
    ]),
  ]
}
