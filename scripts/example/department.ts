import type { UnitFiles } from '../../src/content/unit-files.ts'
import type { DepartmentBlock } from '../../src/content/write/markdown.ts'
import { formatMarkdown } from '../../src/content/write/markdown.ts'
import { COUNTY } from './places.ts'
import { type Random, randomOf } from './random.ts'
import { SORT_TEXTS } from './sorts.ts'
import type { ExampleUnit } from './units.ts'

const OVERALL = [
  '围绕县委县政府中心工作，认真履行部门职责，高质量完成年度各项目标任务',
  '坚持过紧日子，优化支出结构，严控一般性支出，提高财政资金使用效益',
  '加强机关思想建设、组织建设、作风建设和廉政建设，提高管理服务水平',
  '完善内部控制和绩效管理制度，项目支出绩效目标管理实现全覆盖',
  '主动接受人大监督和社会监督，做好预决算和绩效信息公开',
] as const

const MEASURES = [
  '完善制度建设。修订财务管理、采购管理和内部控制制度，为绩效目标的实现奠定制度基础。',
  '加强支出管理。加快项目前期工作和招标采购，按照支出计划及时拨付资金，杜绝年底突击花钱。',
  '加强绩效运行监控。对绩效目标实现程度和预算执行进度实行“双监控”，发现问题及时纠正。',
  '做好绩效自评。年度结束后按要求开展自评，对未完成的目标逐项说明原因，并将结果用于下年预算安排。',
  '规范财务资产管理。严格审批程序，定期盘点固定资产，做到账实相符。',
  '加强内部监督。对资金分配、拨付和使用全过程监督，保障资金安全。',
  '加强宣传培训。组织业务和财务人员学习绩效管理政策，提高绩效目标编报质量。',
  '落实责任分工。把年度任务分解到科室和个人，实行台账管理、按季调度。',
] as const

const GROUPS = [
  '（一）强化组织领导，压实工作责任',
  '（二）强化资金管理，提高使用效益',
  '（三）强化监督检查，确保目标实现',
] as const

/** Grade scales as units print them under each sub-goal. The first is that of the document in content/2021/101001. */
const SCALES = [
  '各项指标完成100%为优，完成95%为良，完成90%为中，达不到90%为差',
  '各项指标完成100%为优，完成95%为良，完成90%为中，达不到90%为差。',
  '各项指标完成100%为优，完成95%为良，完成90%为中，达不到90%为差',
  '完成95%及以上为优，完成85%为良，完成75%为中，达不到75%为差',
] as const

/** What a unit says of itself in a year: front matter and the Markdown under it. */
export function departmentOf(unit: ExampleUnit, year: number): Pick<UnitFiles, 'head' | 'body'> {
  const { code, name } = unit
  const head = { ...(code !== undefined && { code }), name, sources: [] }
  return { head, body: `\n${formatMarkdown(blocksOf(unit, year))}` }
}

function blocksOf(unit: ExampleUnit, year: number): DepartmentBlock[] {
  const random = randomOf('department', unit.name)
  const duties = SORT_TEXTS[unit.sort].duties.map((duty) => duty.split('|'))
  return [
    { kind: 'part', text: '第一部分 部门整体绩效目标' },
    { kind: 'section', text: '一、总体绩效目标' },
    { kind: 'paragraph', text: introductionOf(unit, year) },
    ...random
      .shuffled(OVERALL)
      .slice(0, 4)
      .map((text, n): DepartmentBlock => paragraph(`${n + 1}、${text}。`)),
    { kind: 'section', text: '职责分类目标：' },
    ...duties.map(([topic = '', text = ''], n): DepartmentBlock => paragraph(`${n + 1}、${topic}。${text}。`)),
    { kind: 'section', text: '二、分项绩效目标' },
    ...subGoalsOf(duties, random),
    { kind: 'section', text: '三、工作保障措施' },
    ...measuresOf(random),
    { kind: 'part', text: '第二部分 预算项目绩效目标' },
  ]
}

function introductionOf({ short }: ExampleUnit, year: number): string {
  const plan = year > 2025 ? '“十五五”' : '“十四五”'
  return `${year}年，${short}以习近平新时代中国特色社会主义思想为指导，按照${COUNTY.county}${plan}规划和县委、县政府工作部署，全面履行法定职责，推动各项事业高质量发展。`
}

function subGoalsOf(duties: readonly (readonly string[])[], random: Random): DepartmentBlock[] {
  const scale = random.pick(SCALES)
  const odd = random.chance(0.1) ? random.int(0, duties.length - 1) : -1
  return duties.flatMap(([topic = '', text = ''], n) => [
    paragraph(`${n + 1}、${text}。`),
    ...metricsOf(topic.replace(/方面$/, ''), random),
    { kind: 'scale', text: n === odd ? SCALES[3] : scale } as const,
  ])
}

function metricsOf(topic: string, random: Random): DepartmentBlock[] {
  const metrics = [
    `${topic}任务完成率：反映${topic}年度任务完成情况`,
    `${topic}工作按期完成率：反映${topic}工作的时效`,
    `${topic}资金支付进度：反映${topic}项目资金支付情况`,
    `群众满意度：反映群众对${topic}工作的满意程度`,
    `${topic}问题整改率`,
  ]
  return random
    .shuffled(metrics)
    .slice(0, random.int(2, 4))
    .map((text) => ({ kind: 'metric', text }))
}

function measuresOf(random: Random): DepartmentBlock[] {
  const measures = random.shuffled(MEASURES)
  return GROUPS.flatMap((text, group) => [
    { kind: 'group', text } as const,
    ...measures.slice(group * 2, group * 2 + 2).map((measure, n): DepartmentBlock => paragraph(`${n + 1}.${measure}`)),
  ])
}

function paragraph(text: string): DepartmentBlock {
  return { kind: 'paragraph', text }
}
