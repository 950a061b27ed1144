import type { AppraisalDossier, AppraisedRow } from '../../dossier/appraisal-dossier.ts'
import type { DepartmentDossier } from '../../dossier/department-dossier.ts'
import type { Department } from '../../model/department.ts'
import type { Project } from '../../model/project.ts'
import { appraisalPath } from '../../words/address.ts'
import { attainmentWords, incomparableWords } from '../../words/result-words.ts'
import { type Filled, printed, tableOf } from './column.ts'
import { OWNER, originOf } from './common.ts'
import { readColumns } from './read-value.ts'

interface Result extends AppraisedRow {
  readonly department: Department
  /** Absent where no targets of it are published, or where it cannot be told whose it is. */
  readonly project?: Project
  readonly of: AppraisalDossier
}

const PRINTED: readonly Filled<Result>[] = [
  printed('自评项目编码', '自评表印的项目编码，照原文', 'A-1', ({ of }) => of.appraisal.code),
  printed('自评项目名称', '自评表印的项目名称，照原文', '会议费', ({ of }) => of.appraisal.name),
  {
    ...{ name: '序号', type: 'integer', about: '在自评表里是第几项', example: '1', required: true },
    of: ({ indicator }) => indicator.number,
  },
  printed('一级指标', '一级指标，照原文', '产出指标', ({ indicator }) => indicator.level1),
  printed('二级指标', '二级指标，照原文', '数量指标', ({ indicator }) => indicator.level2),
  printed('三级指标', '三级指标，照原文', '培训人数', ({ indicator }) => indicator.name),
  printed('年度指标值', '年度指标值，照原文', '≥100人', ({ indicator }) => indicator.target),
  ...readColumns<Result>('年度指标值', ({ indicator }) => indicator.planned),
  printed('实际完成值', '实际完成值，照原文', '96人', ({ indicator }) => indicator.actual),
  ...readColumns<Result>('实际完成值', ({ indicator }) => indicator.achieved),
  printed('分值', '分值，照原文', '10', ({ indicator }) => indicator.weight?.raw),
  printed('得分', '得分，照原文', '9.6', ({ indicator }) => indicator.score?.raw),
  printed('偏差原因', '偏差原因及改进措施，照原文', '人数减少', ({ indicator }) => indicator.reason),
]

const COMPUTED: readonly Filled<Result>[] = [
  {
    ...{ name: '达到没有（本站比）', type: 'text', about: '指标值和完成值照原文相比：达到、未达到或没法比' },
    ...{ example: '未达到', computed: true, required: true, of: ({ attainment }) => attainmentWords(attainment) },
  },
  {
    ...{ name: '没法比的原因', type: 'text', about: '没法比时是为什么', example: '只有文字', computed: true },
    of: ({ attainment: { reason } }) => reason && incomparableWords(reason),
  },
]

/** What self-appraisals say of each indicator, a row each. */
export const RESULT_TABLE = tableOf<Result>(
  {
    ...{ id: 'results', title: '自评结果', about: '绩效自评表里的一项指标一行，没有公布过目标的项目也在内' },
    columns: [
      ...[...OWNER, ...PRINTED, ...COMPUTED],
      ...originOf<Result>(({ department, of }) => `${appraisalPath(department)}#${of.anchor}`),
    ],
  },
  resultsOf,
)

function resultsOf({ department, appraisals }: DepartmentDossier): Result[] {
  return appraisals.flatMap((of) => {
    const { project } = of
    return of.rows.map((row) => ({ ...row, of, department, ...(project && { project }) }))
  })
}
