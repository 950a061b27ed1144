import type { IndicatorDossier } from '../dossier/indicators.ts'
import type { ProjectDossier } from '../dossier/project-dossier.ts'
import { amountStateOf } from '../model/amount.ts'
import { projectPath } from '../words/address.ts'
import { attainmentWords, incomparableWords } from '../words/result-words.ts'
import { type Cell, csvOf, csvRows, yuanCell } from './csv.ts'
import { addressOf, type RecordSite } from './records.ts'

/** A table of a year's data: a header, and the rows of each project. */
interface YearTable {
  readonly header: readonly string[]
  readonly rowsOf: (project: ProjectDossier, site: RecordSite) => readonly (readonly Cell[])[]
}

/** What every row begins with: whose it is. */
const OWNER = ['年度', '单位编码', '单位', '项目编码', '项目名称'] as const
/** What every row ends with: where it comes from, and what the site's owner says over every page. */
const ORIGIN = ['网址', '数据版本', '本站说明'] as const

/** Projects, a row each. A cell is empty where nothing is published; what this site computes says so in its header. */
export const PROJECT_TABLE: YearTable = {
  header: [
    ...OWNER,
    ...[
      '主管部门',
      '实施单位',
      '实施期',
      '预算数（原文）',
      '原文金额单位',
      '预算数（元）',
      '没有数字的原因',
      '资金用途',
    ],
    ...[
      '年初预算（元）',
      '调整后预算（元）',
      '全年执行（元）',
      '执行率（原文）',
      '执行率（本站算）',
      '自评总分',
      '自评等级',
    ],
    ...['指标数', '达到（本站算）', '未达到（本站算）', '没法比（本站算）', '待评（本站算）', '审查要点（本站算）'],
    ...ORIGIN,
  ],
  rowsOf: (dossier, site) => {
    const { project, attainments, appraisal, findings } = dossier
    const { budget } = project
    const execution = appraisal?.execution
    return [
      [
        ...ownerOf(dossier),
        ...textsOf(project.department, project.implementer, project.period, budget.raw, project.moneyUnit),
        ...[moneyOf(budget.fen), amountStateOf(budget) ?? '', project.purpose ?? ''],
        ...[execution?.original, execution?.revised, execution?.executed].map(moneyOf),
        ...[execution?.published?.raw ?? '', execution?.computed ?? ''],
        ...textsOf(appraisal?.appraisal.totalScore?.raw, appraisal?.appraisal.grade),
        ...[project.indicators.length, attainments.met, attainments.missed],
        ...[attainments.incomparable, attainments.pending, findings.length],
        ...originOf(dossier, site),
      ],
    ]
  },
}

/** Targets of the year, a row each, with what was achieved. */
export const INDICATOR_TABLE: YearTable = {
  header: [
    ...OWNER,
    ...['序号', '一级指标', '二级指标', '三级指标', '指标描述', '指标值', '指标值确定依据', '绩效标准', '权重'],
    ...['实际完成值', '自评分值', '自评得分', '偏差原因', '达到没有（本站比）', '没法比的原因'],
    ...ORIGIN,
  ],
  rowsOf: (dossier, site) =>
    dossier.indicatorTable.groups
      .flatMap(({ rows }) => rows)
      .map((row) => [
        ...[...ownerOf(dossier), row.indicator.number],
        ...printedOf(row),
        ...originOf(dossier, site, `#i-${row.indicator.number}`),
      ]),
}

/** The rows of some projects as a text, with the header before them where `isFirst`. */
export function yearCsv(
  { header, rowsOf }: YearTable,
  projects: readonly ProjectDossier[],
  site: RecordSite,
  isFirst: boolean,
): string {
  const rows = projects.flatMap((project) => rowsOf(project, site))
  return isFirst ? csvOf(header, rows) : csvRows(rows)
}

function printedOf({ indicator, appraised, attainment }: IndicatorDossier): Cell[] {
  const { level1, level2, name, description, target, basis, standard, weight } = indicator
  const row = appraised?.indicator
  return [
    ...textsOf(level1, level2, name, description, target?.raw, basis, standard, weight),
    ...textsOf(row?.actual, row?.weight?.raw, row?.score?.raw, row?.reason),
    ...[attainmentWords(attainment), attainment.reason ? incomparableWords(attainment.reason) : ''],
  ]
}

function ownerOf({ project: { year, code, name }, department }: ProjectDossier): Cell[] {
  return [year, ...textsOf(department.code, department.name, code, name)]
}

function originOf({ project }: ProjectDossier, { site, version }: RecordSite, anchor = ''): Cell[] {
  return [addressOf(site, `${projectPath(project)}${anchor}`), version, site.notice ?? '']
}

function textsOf(...texts: readonly (string | undefined)[]): string[] {
  return texts.map((text) => text ?? '')
}

function moneyOf(fen: bigint | undefined): string {
  return fen === undefined ? '' : yuanCell(fen)
}
