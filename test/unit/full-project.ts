import type { ProjectFile } from '../../src/model/files/project-file.ts'
import type { Project } from '../../src/model/project.ts'
import { parseProject } from '../../src/parse/project.ts'

type Whole<Type> = Type extends readonly (infer Item)[]
  ? readonly Whole<Item>[]
  : Type extends object
    ? { readonly [Key in keyof Type]-?: Whole<NonNullable<Type[Key]>> }
    : Type

/** A project's file with every field that there is, each a text of its own: it does not compile where one is missing. */
export const FULL_FILE = {
  code: 'QB01',
  name: '全部栏目项目',
  title: '2.全部栏目绩效目标表',
  unit: '101001填报的单位',
  department: '主管的部门',
  implementer: '实施的单位',
  period: '2018—2022年实施',
  moneyUnit: '万元',
  budget: '12.34',
  funding: { 财政拨来的钱: '12.00', 别处来的钱: '0.34' },
  periodMoney: { 三年一共的钱: '45.67', 三年里拨来的钱: '40.00' },
  purpose: '钱用在这里',
  spendPlan: { '6月底': '41.00%', '12月底': '100.00%' },
  periodGoals: ['三年里要达到的目标'],
  goals: ['今年要达到的目标'],
  periodIndicators: [
    {
      ...{ level1: '产出指标', level2: '质量指标', name: '三年里考过的比例', description: '考过的说明' },
      ...{ operator: '≥', target: '81', unit: '%', baseline: '60', basis: '考过的依据', weight: '11.5' },
      otherYears: [{ year: 2018, target: '61', actual: '62' }],
      finalTarget: { year: 2024, target: '83' },
      ...{ noNumberReason: '考过没有数的原因', standard: '考过的标准', remark: '考过的备注' },
      places: [{ place: '别的镇', target: '84', actual: '85' }],
      fields: [{ label: '考过怎么算', text: '考过的记录' }],
    },
  ],
  indicators: [
    {
      ...{ level1: '产出指标', level2: '数量指标', name: '办班次数', description: '办班的次数说明' },
      ...{ operator: '≥', target: '7', unit: '期', baseline: '3', basis: '办班的依据', weight: '17.5' },
      otherYears: [{ year: 2019, target: '5', actual: '6' }],
      finalTarget: { year: 2023, target: '9' },
      ...{ noNumberReason: '没有数的原因', standard: '办班的标准', remark: '办班的备注' },
      places: [{ place: '某某镇', target: '4', actual: '2' }],
      fields: [{ label: '数据怎么来', text: '办班的记录' }],
    },
  ],
  fields: [{ label: '项目负责人', text: '栏目里的内容' }],
  notes: ['表下的附注'],
  tables: [
    {
      heading: '实施进度计划',
      rows: [
        ['哪个阶段', '什么时候'],
        ['招标', '三月里'],
      ],
    },
  ],
  supplied: ['moneyUnit'],
  unplaced: [{ text: '没有归类的原文', place: '第99行' }],
  source: { file: 'source/full.txt', place: '第1张表', edited: { budget: '12.35' } },
  continues: '2020/101001/qb00',
} as const satisfies Whole<ProjectFile>

/** The same, read. */
export const FULL_PROJECT: Project = parseProject(structuredClone(FULL_FILE) as unknown as ProjectFile, {
  year: 2021,
  unit: '101001',
  name: 'qb01',
})

/** What each part must show wherever it is shown, by its key in the model. */
export const SHOWN: Readonly<Record<Exclude<keyof Project, 'year' | 'unit' | 'slug'>, readonly string[]>> = {
  name: ['全部栏目项目'],
  title: ['2.全部栏目绩效目标表'],
  budget: ['12.34'],
  funding: ['财政拨来的钱', '12.00', '别处来的钱', '0.34'],
  periodMoney: ['三年一共的钱', '45.67', '三年里拨来的钱', '40.00'],
  purpose: ['钱用在这里'],
  code: ['QB01'],
  printedUnit: ['101001填报的单位'],
  department: ['主管的部门'],
  implementer: ['实施的单位'],
  period: ['2018—2022年实施'],
  moneyUnit: ['万元'],
  spendPlan: ['6月底', '41.00%', '12月底', '100.00%'],
  goals: ['今年要达到的目标'],
  periodGoals: ['三年里要达到的目标'],
  indicators: [
    ...['数量指标', '办班次数', '办班的次数说明', '≥7期', '3期', '办班的依据', '17.5', '2019年', '5期', '6期'],
    ...['2023年', '9期', '没有数的原因', '办班的标准', '办班的备注'],
    ...['某某镇', '≥4期', '2期', '数据怎么来', '办班的记录'],
  ],
  periodIndicators: [
    ...['质量指标', '三年里考过的比例', '考过的说明', '≥81%', '60%', '考过的依据', '11.5', '2018年', '61%', '62%'],
    ...['2024年', '83%', '考过没有数的原因', '考过的标准', '考过的备注'],
    ...['别的镇', '≥84%', '85%', '考过怎么算', '考过的记录'],
  ],
  fields: ['项目负责人', '栏目里的内容'],
  notes: ['表下的附注'],
  tables: ['实施进度计划', '哪个阶段', '什么时候', '招标', '三月里'],
  supplied: ['金额单位，由发布者补充为万元'],
  unplaced: ['没有归类的原文'],
  source: ['full.txt', '第1张表'],
  continues: ['2020'],
}

/** Texts that a consumer must show and does not, by part; `without` are the parts that it names a reason to leave out. */
export function hiddenTexts(shown: string, without: readonly string[] = []): string[] {
  return Object.entries(SHOWN)
    .filter(([key]) => !without.includes(key))
    .flatMap(([key, texts]) => texts.filter((text) => !shown.includes(text)).map((text) => `${key}: ${text}`))
}
