import type { DepartmentDossier } from '../../dossier/department-dossier.ts'
import type { PlannedPoint, ProjectDossier } from '../../dossier/project-dossier.ts'
import type { Department } from '../../model/department.ts'
import type { Project } from '../../model/project.ts'
import { projectPath } from '../../words/address.ts'
import { type Filled, printed, tableOf } from './column.ts'
import { OWNER, originOf, yuan } from './common.ts'

type SpentPoint = NonNullable<ProjectDossier['spending']>['points'][number]

interface MonthEnd {
  readonly department: Department
  readonly project: Project
  readonly month: number
  readonly label: string
  readonly plan?: PlannedPoint
  readonly spent?: SpentPoint
}

const FROM: Readonly<Record<SpentPoint['from'], string>> = { monitoring: '绩效监控', appraisal: '绩效自评' }

const COLUMNS: readonly Filled<MonthEnd>[] = [
  {
    ...{ name: '月份', type: 'integer', about: '到几月底', unit: '月', example: '6', required: true },
    of: ({ month }) => month,
  },
  printed('栏目', '原表这一列的名称', '6月底', ({ label }) => label),
  printed('计划（原文）', '到这时计划累计支出的比例，照原文', '50.00%', ({ plan }) => plan?.raw),
  {
    ...{ name: '计划比例', type: 'number', about: '计划累计支出占预算的比例，1 是全部', example: '0.5' },
    of: ({ plan }) => plan?.share,
  },
  yuan('计划支出（元）', '预算数乘计划比例', ({ plan }) => plan?.fen, { computed: true }),
  printed('实际（原文）', '到这时实际累计支出，照原文：金额或比例', '31.20', ({ spent }) => spent?.raw),
  yuan('实际支出（元）', '实际累计支出的金额；原文只印比例的空着', ({ spent }) => spent?.fen, { fiscal: 'value' }),
  {
    ...{ name: '实际比例', type: 'number', about: '实际累计支出占预算的比例：原文印比例的照原文，否则由本站算' },
    ...{ example: '0.62', computed: true, of: ({ spent }) => spent?.share },
  },
  {
    ...printed<MonthEnd>('实际出自', '实际支出从哪里来', '绩效监控', ({ spent }) => spent && FROM[spent.from]),
    computed: true,
  },
]

/** The spend plan and what was spent, a row a month's end. */
export const PLAN_TABLE = tableOf<MonthEnd>(
  {
    ...{
      id: 'plans',
      title: '支出计划',
      about: '一个项目的一个月底一行：计划累计支出和实际累计支出',
    },
    columns: [...OWNER, ...COLUMNS, ...originOf<MonthEnd>(({ project }) => `${projectPath(project)}#plan`)],
  },
  ({ projects }: DepartmentDossier) => projects.flatMap(monthsOf),
)

/** The plan as printed, with what was spent by then; then the months that only the spending has. */
function monthsOf({ project, department, plan, spending }: ProjectDossier): MonthEnd[] {
  const points = spending?.points ?? []
  const planned = plan.map((point) => {
    const spent = points.find(({ month }) => month === point.month)
    return { month: point.month, label: point.label, plan: point, ...(spent && { spent }) }
  })
  const others = points
    .filter(({ month }) => !plan.some((point) => point.month === month))
    .map((spent) => ({ month: spent.month, label: spent.label, spent }))
  return [...planned, ...others].map((month) => ({ project, department, ...month }))
}
