import type { DepartmentDossier } from '../../dossier/department-dossier.ts'
import type { IndicatorDossier } from '../../dossier/indicators.ts'
import type { Department } from '../../model/department.ts'
import type { Project } from '../../model/project.ts'
import { projectPath } from '../../words/address.ts'
import { attainmentWords, incomparableWords } from '../../words/result-words.ts'
import { type Filled, printed, tableOf } from './column.ts'
import { OWNER, originOf } from './common.ts'
import { readColumns } from './read-value.ts'

interface Target extends IndicatorDossier {
  readonly department: Department
  readonly project: Project
}

const PRINTED: readonly Filled<Target>[] = [
  {
    ...{ name: '序号', type: 'integer', about: '在指标表里是第几项', example: '1', required: true },
    of: ({ indicator }) => indicator.number,
  },
  printed('一级指标', '一级指标，照原文', '产出指标', ({ indicator }) => indicator.level1),
  printed('二级指标', '二级指标，照原文', '数量指标', ({ indicator }) => indicator.level2),
  printed('三级指标', '三级指标，照原文', '培训人数', ({ indicator }) => indicator.name),
  printed('指标描述', '绩效指标描述，照原文', '培训的人数', ({ indicator }) => indicator.description),
  printed('指标值', '指标值，照原文', '≥100人', ({ indicator }) => indicator.target?.raw),
  ...readColumns<Target>('指标值', ({ indicator }) => indicator.target),
  printed('指标值确定依据', '指标值确定依据，照原文', '年度计划', ({ indicator }) => indicator.basis),
  printed('绩效标准', '绩效标准，照原文', '计划标准', ({ indicator }) => indicator.standard),
  printed('权重', '权重，照原文', '10', ({ indicator }) => indicator.weight),
]

const RESULT: readonly Filled<Target>[] = [
  printed('实际完成值', '自评里同名指标的实际完成值，照原文', '96人', ({ appraised }) => appraised?.indicator.actual),
  printed('自评分值', '自评里的分值，照原文', '10', ({ appraised }) => appraised?.indicator.weight?.raw),
  printed('自评得分', '自评里的得分，照原文', '9.6', ({ appraised }) => appraised?.indicator.score?.raw),
  printed('偏差原因', '自评里的偏差原因及改进措施，照原文', '人数减少', ({ appraised }) => appraised?.indicator.reason),
  {
    ...{ name: '达到没有（本站比）', type: 'text', about: '指标值和完成值照原文相比：达到、未达到、没法比或待评' },
    ...{ example: '未达到', computed: true, required: true, of: ({ attainment }) => attainmentWords(attainment) },
  },
  {
    ...{ name: '没法比的原因', type: 'text', about: '没法比时是为什么', example: '只有文字', computed: true },
    of: ({ attainment: { reason } }) => reason && incomparableWords(reason),
  },
]

/** Targets of the year, a row each, with what was achieved. */
export const INDICATOR_TABLE = tableOf<Target>(
  {
    ...{
      id: 'indicators',
      title: '指标',
      about: '一项绩效指标一行，旁边是自评里同名指标的结果',
      key: ['所在页', '序号'],
    },
    columns: [
      ...[...OWNER, ...PRINTED, ...RESULT],
      ...originOf<Target>(({ project, indicator }) => `${projectPath(project)}#i-${indicator.number}`),
    ],
  },
  targetsOf,
)

function targetsOf({ projects }: DepartmentDossier): Target[] {
  return projects.flatMap(({ project, department, indicatorTable }) =>
    indicatorTable.groups.flatMap(({ rows }) => rows.map((row) => ({ ...row, project, department }))),
  )
}
