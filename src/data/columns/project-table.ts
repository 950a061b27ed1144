import type { ProjectDossier } from '../../dossier/project-dossier.ts'
import { BLANK } from '../../model/absence.ts'
import { amountStateOf } from '../../model/amount.ts'
import { projectPath } from '../../words/address.ts'
import { type Filled, printed, tableOf } from './column.ts'
import { counted, OWNER, originOf, yuan } from './common.ts'
import { COLUMN_NAMES } from './names.ts'

const BUDGET: readonly Filled<ProjectDossier>[] = [
  printed('主管部门', '表头的主管部门，照原文', '某区人大', ({ project }) => project.department),
  printed('实施单位', '表头的实施单位，照原文', '某区人大办公室', ({ project }) => project.implementer),
  printed('实施期', '实施期，照原文', '2025年1月—12月', ({ project }) => project.period),
  {
    ...{ name: '公布日期', type: 'date', about: '刊载它的文件公布的日期；不知道就空着', example: '2025-02-10' },
    of: ({ published }) => published,
  },
  printed('预算数（原文）', '预算数一格的原文', '10.00', ({ project }) => project.budget.raw),
  printed('原文金额单位', '原表的金额单位', '万元', ({ project }) => project.moneyUnit),
  yuan(COLUMN_NAMES.budget, '预算数换算成元，一分不差', ({ project }) => project.budget.fen, { fiscal: 'value' }),
  {
    ...{ name: COLUMN_NAMES.noNumber, type: 'text', about: '预算数没有数字时是为什么：未公布、未填、不适用或读不出数' },
    ...{ example: BLANK, computed: true, of: ({ project }) => amountStateOf(project.budget) },
  },
  printed('资金用途', '资金用途，照原文', '召开会议', ({ project }) => project.purpose),
]

const SINCE: readonly Filled<ProjectDossier>[] = [
  {
    ...{ name: '往年年度', type: 'year', about: '与它相比的往年；没有延续往年的项目就空着', example: '2024' },
    ...{ computed: true, of: ({ moneyChange }) => moneyChange?.since },
  },
  yuan('往年预算数（元）', '它所延续的项目那一年的预算数合计；有一个没有数字就空着', beforeOf, { computed: true }),
  yuan('比往年增减（元）', '预算数减往年预算数；少了为负', differenceOf, { computed: true, example: '-20000.00' }),
  {
    ...{ name: '比往年增减比例', type: 'number', about: '增减除以往年预算数，0.2 是多两成', example: '-0.2' },
    ...{ computed: true, of: ({ moneyChange: money }) => compared(money)?.share },
  },
]

const RESULT: readonly Filled<ProjectDossier>[] = [
  yuan('年初预算（元）', '自评里的年初预算数', ({ appraisal }) => appraisal?.execution?.original, { fiscal: 'value' }),
  yuan('调整后预算（元）', '自评里的全年（调整后）预算数', ({ appraisal }) => appraisal?.execution?.revised, {
    fiscal: 'value',
  }),
  yuan('全年执行（元）', '自评里的全年执行数', ({ appraisal }) => appraisal?.execution?.executed, { fiscal: 'value' }),
  printed('执行率（原文）', '自评里的预算执行率，照原文', '90.00%', (one) => one.appraisal?.execution?.published?.raw),
  {
    ...{ name: '执行率（本站算）', type: 'number', about: '全年执行除以调整后预算，1 是全部执行', example: '0.9' },
    ...{ computed: true, of: ({ appraisal }) => appraisal?.execution?.computed },
  },
  printed('自评总分', '自评总分，照原文', '98.6', ({ appraisal }) => appraisal?.appraisal.totalScore?.raw),
  printed('自评等级', '自评结论里的等级，照原文', '优', ({ appraisal }) => appraisal?.appraisal.grade),
]

const COUNTS: readonly Filled<ProjectDossier>[] = [
  counted(COLUMN_NAMES.indicators, '绩效指标有几项', '项', ({ project }) => project.indicators.length),
  counted('达到（本站算）', '按原文的指标值和完成值相比，达到的有几项', '项', ({ attainments }) => attainments.met),
  counted('未达到（本站算）', '未达到的有几项', '项', ({ attainments }) => attainments.missed),
  counted('没法比（本站算）', '没法比的有几项', '项', ({ attainments }) => attainments.incomparable),
  counted('待评（本站算）', '还没有公布结果的有几项', '项', ({ attainments }) => attainments.pending),
  counted('审查要点（本站算）', '本站按规则找出的地方有几处', '处', ({ findings }) => findings.length),
]

/** Projects, a row each. */
export const PROJECT_TABLE = tableOf<ProjectDossier>(
  {
    ...{
      id: 'projects',
      title: '项目',
      about: '一个项目一行：预算、与往年相比、执行、自评和达到没有',
      key: ['所在页'],
    },
    columns: [
      ...[...OWNER, ...BUDGET, ...SINCE, ...RESULT, ...COUNTS],
      ...originOf<ProjectDossier>(({ project }) => projectPath(project)),
    ],
  },
  ({ projects }) => projects,
)

function compared(money: ProjectDossier['moneyChange']) {
  return money?.change.state === 'compared' ? money.change : undefined
}

function differenceOf({ moneyChange }: ProjectDossier): bigint | undefined {
  return compared(moneyChange)?.difference
}

/** Only where both have a number: then the difference leads back to what was. */
function beforeOf({ moneyChange, project }: ProjectDossier): bigint | undefined {
  const change = compared(moneyChange)
  return change && project.budget.fen !== undefined ? project.budget.fen - change.difference : undefined
}
