import { createHash } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { ContentFile } from '../../../src/content/write/write-content.ts'
import { type Examined, examine } from '../../../src/import/examine.ts'
import { contentFilesOf } from '../../../src/import/plan/content-files.ts'
import type { ProjectFile } from '../../../src/model/files/project-file.ts'
import { committed, SAMPLE, SAMPLE_NAME } from './sample.ts'

const PATHS = [
  '2021/101001/department.md',
  '2021/101001/13030321b95ph8dge1f7c.yaml',
  '2021/101001/13030321edvatpnrxmpqi.yaml',
  '2021/101001/13030321mwem2pdp4lc56.yaml',
  '2021/101001/13030321u1nt12qdpvy1d.yaml',
  '2021/101001/source/shanhaiguan-npc-2021.txt',
]

let examined: Examined
let files: ContentFile[]
let projects: ProjectFile[]
let department: string

beforeAll(() => {
  examined = examine(SAMPLE_NAME, SAMPLE)
  files = contentFilesOf([examined])
  projects = files.filter(({ path }) => path.endsWith('.yaml')).map(({ bytes }) => parse(textOf(bytes)) as ProjectFile)
  department = textOf(files[0]?.bytes)
})

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes)
}

describe('the import of the sample document', () => {
  test('finds its year and its unit and no fault', () => {
    expect(examined.faults).toEqual([])
    expect(examined.parts[0]?.year).toEqual({ year: 2021, evidence: { en: 'the file name', zh: '文件名' } })
    expect(examined.parts[0]?.unit).toEqual({ code: '101001', name: '秦皇岛市山海关区人民代表大会常务委员会本级' })
  })

  test('accounts for every character', () => {
    expect(examined.accounting.account).toEqual({ read: 7266, placed: 6181, residue: 1085, unplaced: 0 })
    expect(examined.accounting.labels).toBe(356)
    const lengths = [...examined.accounting.residue].map(([kind, ranges]) => [
      kind,
      ranges.reduce((sum, { start, end }) => sum + end - start, 0),
    ])
    expect(Object.fromEntries(lengths)).toEqual({
      'line end': 413,
      'cell tab': 348,
      'bookmark mark': 187,
      'blank line': 97,
      indent: 27,
      'space between two entries of a line': 10,
      'trailing space': 3,
    })
  })

  test('gives the committed files byte for byte', () => {
    expect(files.map(({ path }) => path)).toEqual(PATHS)
    for (const { path, bytes } of files) expect(textOf(bytes)).toBe(committed(path.replace('2021/101001/', '')))
  })

  test('keeps the source document as it was published', () => {
    expect(createHash('sha256').update(SAMPLE).digest('hex')).toBe(
      '9aa635652b3ef2fc82876607adef82533bb01f51bad24f7ff7dbce9e70a45259',
    )
    expect(department).toContain('sha256: 9aa635652b3ef2fc82876607adef82533bb01f51bad24f7ff7dbce9e70a45259\n')
    expect(SAMPLE.length).toBe(18608)
  })
})

describe('the projects of the sample document', () => {
  test('have the codes, names, titles and places that are printed', () => {
    expect(projects.map(({ code, name, title, source }) => [code, name, title, source?.place])).toEqual([
      ['13030321B95PH8DGE1F7C', '人大代表活动费', '1.人大代表活动费绩效目标表', '第63–169行'],
      ['13030321EDVATPNRXMPQI', '车辆保险费', '2.车辆保险费绩效目标表', '第173–278行'],
      ['13030321MWEM2PDP4LC56', '人大会议', '3.人大会议绩效目标表', '第283–389行'],
      ['13030321U1NT12QDPVY1D', '综合事务管理费', '4.综合事务管理费绩效目标表', '第394–500行'],
    ])
  })

  test('have the printed amounts, 416,000.00 元 together', () => {
    expect(projects.map(({ budget, funding, moneyUnit }) => [budget, funding, moneyUnit])).toEqual([
      ['100000.00', { 财政资金: '100000.00', 其他资金: '0' }, '元'],
      ['16000.00', { 财政资金: '16000.00', 其他资金: '0' }, '元'],
      ['200000.00', { 财政资金: '200000.00', 其他资金: '0' }, '元'],
      ['100000.00', { 财政资金: '100000.00', 其他资金: '0' }, '元'],
    ])
    expect(projects.reduce((sum, { budget }) => sum + Number(budget), 0)).toBe(416_000)
  })

  test('have the printed spend plans with their blank cells', () => {
    expect(projects.map(({ spendPlan }) => Object.entries(spendPlan ?? {}))).toEqual([
      [
        ['3月底', '50.00%'],
        ['6月底', '80.00%'],
        ['10月底', '100.00%'],
        ['12月底', '100.00%'],
      ],
      [
        ['3月底', ''],
        ['6月底', '100.00%'],
        ['10月底', '100.00%'],
        ['12月底', '100.00%'],
      ],
      [
        ['3月底', ''],
        ['6月底', '90.00%'],
        ['10月底', '100.00%'],
        ['12月底', '100.00%'],
      ],
      [
        ['3月底', '50.00%'],
        ['6月底', '100.00%'],
        ['10月底', '100.00%'],
        ['12月底', '100.00%'],
      ],
    ])
  })

  test('have their goals one by one, also those that go on without a tab', () => {
    expect(projects.map(({ goals }) => goals)).toEqual([
      [
        '1.发挥常委及代表的桥梁纽带作用',
        '2.推动宪法、法律在我区的有效实施，监督宪法和法律在行政区域内正确实施；监督区本级预算按照人代会通过的预算有效实施，监督经济和社会发展计划有效实施。',
      ],
      ['1.保证四辆公车完成2021年续保'],
      ['1.保障会议顺利召开', '2.完成会议议程'],
      ['1.加强人大对内对外交流，保障人大工作正常运转', '2.促进社会和谐稳定'],
    ])
  })

  test('have the printed purposes', () => {
    expect(projects.map(({ purpose }) => purpose)).toEqual([
      '组织市、区人大代表围绕政府工作报告和“一府两院”专项报告涉及内容开展调查研究视察活动，推动政府各项政策有效落实，集中放映民意，发挥常委及代表的桥梁纽带作用，组织各工作委员会、特聘专家及人大代表进行执法检查、调研、推动宪法、法律在我区的有效实施，监督宪法和法律在行政区域内正确实施；监督区本级预算按照取人代会通过的预算有效实施，监督经济和社会发展计划有效实施。',
      '四辆公车2021年续保',
      '按照《宪法》和《地方组织法》有关规定，保障区人大每年至少召开一次代表大会和6次以上常委会会议经费',
      '为加强县乡、人大工作，机关办公设备购置、维护、会议各类材料及其他综合性文件的编辑、印刷；党报党刊的征订；办公、会务用品等；联系镇街人大；机关离退休干部服务工作；机关党建、人大机关承担的全区重点工作等经费',
    ])
  })

  test.each([0, 1, 2, 3])('have nine indicators of the same categories (project %i)', (n) => {
    expect(projects[n]?.indicators.map(({ level1, level2, basis }) => [level1, level2, basis])).toEqual([
      ['产出指标', '数量指标', '年度工作计划'],
      ['产出指标', '质量指标', '年度工作计划'],
      ['产出指标', '时效指标', '年度工作计划'],
      ['产出指标', '成本指标', '年度工作计划'],
      ['效益指标', '经济效益指标', '年度工作计划'],
      ['效益指标', '社会效益指标', '年度工作计划'],
      ['效益指标', '生态效益指标', '年度工作计划'],
      ['效益指标', '可持续影响指标', '年度工作计划'],
      ['满意度指标', '服务对象满意度指标', '年度工作计划'],
    ])
  })

  test('have the 36 printed names, descriptions and targets', () => {
    const indicators = projects.flatMap(({ indicators }) => indicators)
    expect(indicators.map(({ name, description, target }) => [name, description, target])).toEqual([
      ['开展社会服务活动次数', '开展社会服务活动次数', '≥90%'],
      ['社情民意反应率', '社情民意反映情况', '≥90%'],
      ['完成率', '专项调研完成率', '≥90%'],
      ['参加培训人均成本', '参加培训人均成本', '≥90%'],
      ['经济发展', '经济发展', '促进经济发展'],
      ['社会稳定水平', '通过人大代表活动工作促进社会稳定', '促进社会稳定'],
      ['改善生态环境质量', '改善生态环境质量', '促进改善生态环境质量'],
      ['保障人才队伍可持续建设', '保障人才队伍可持续建设', '促进人才队伍可持续建设'],
      ['群众满意度', '群众对当年人大代表工作的整体满意度', '≥90%'],
      ['车辆正常使用情况', '车辆正常使用率', '≥75%'],
      ['完成续保车辆的数量', '全部车辆完成续保', '≥75%'],
      ['完成率', '车辆续保完成情况', '≥75%'],
      ['按总成本控制', '按总成本控制', '≥100%'],
      ['节约车辆保险费用', '节约车辆保险费用', '节约车辆保险费用'],
      ['保障车辆管理工作有序开展', '正常安全持续使用', '车辆正常使用'],
      ['节能环保减排', '节能环保减排', '节能环保减排'],
      ['持续保障车辆管理', '持续保障车辆管理', '持续保障车辆管理'],
      ['群众满意度', '群众对公车使用的整体满意度', '%'],
      ['实现率', '反映政治任务实现率', '≥90%'],
      ['会议圆满完成', '会议圆满完成', '会议圆满完成'],
      ['完成率', '反映会务工作完成情况', '≥90%'],
      ['会议人均成本', '会议人均成本', '≥90%'],
      ['拉动地方经济发展', '拉动地方经济发展', '拉动地方经济发展'],
      ['社会稳定水平', '促进社会和谐稳定', '促进社会稳定'],
      ['改善生态环境质量', '督促改善生态环境质量', '改善生态环境质量'],
      ['项目持续发挥作用期限', '项目持续发挥作用期限', '项目持续发挥作用期限'],
      ['群众满意度', '群众对当年人大会议的整体满意度', '≥90%'],
      ['支付办公经费人数', '支付办公经费人数', '≥90%'],
      ['办公设备运行率', '办公设备正常运行率', '≥90%'],
      ['完成率', '保障人大工作正产运转', '45人'],
      ['项目控制预算数', '不超过财政支持经费', '≥90%'],
      ['成本节约', '成本节约', '成本节约'],
      ['社会稳定水平', '通过人大相关工作促进社会稳定水平逐步提高', '促进社会稳定'],
      ['满足生态环境要求', '满足生态环境要求', '满足生态环境要求'],
      ['长期使用性', '长期使用性', '长期使用性'],
      ['群众满意度', '群众对当年人大工资的整体满意度', '≥90%'],
    ])
  })
})

describe('the department part of the sample document', () => {
  test('has its headings in order', () => {
    expect(department.match(/^#.*$/gm)).toEqual([
      '# 第一部分 部门整体绩效目标',
      '## 一、总体绩效目标',
      '## 职责分类目标：',
      '## 二、分项绩效目标',
      '## 三、工作保障措施',
      '### （一）突出政治建设统领，在坚持党的领导上展现新作为',
      '### （二）突出增强监督实效，在推动高质量发展上取得新进展',
      '### （三）突出履职服务保障，推动代表主体作用更大发挥',
      '### （四）突出履职效能，实现人大工作再创新',
      '# 第二部分 预算项目绩效目标',
    ])
  })

  test.each([
    ['一、总体绩效目标', ['1、', '2、', '3、', '4、', '5、']],
    ['职责分类目标：', ['1、', '2、', '3、', '4、']],
    ['二、分项绩效目标', ['1、', '2、', '3、', '4、']],
    ['（一）突出政治', ['1.', '2.', '3.']],
    ['（二）突出增强', ['1.', '2.', '3.', '4.']],
    ['（三）突出履职', ['1.', '2.', '3.', '4.']],
    ['（四）突出履职', ['1.', '2.', '3.', '4.']],
  ])('has the numbered items under %s', (heading, numbers) => {
    expect(under(heading).match(/^\d[、.]/gm)).toEqual(numbers)
  })

  test('has an introduction to the overall goals', () => {
    expect(under('一、总体绩效目标').trim().split('\n')[0]).toBe(
      '根据山海关区第十五届人民代表大会第四次会议通过的工作报告，深入贯彻依法治国方略，全面履行法定职责，努力推进法治山海关建设进程。',
    )
  })

  test('has the metrics of each sub-goal as printed, tabs before colons too', () => {
    expect(
      under('二、分项绩效目标')
        .split(/^\d、/m)
        .slice(1)
        .map((goal) => goal.match(/(?<=^- ).*$/gm)),
    ).toEqual([
      [
        '重要工作参与率：反映重要工作的参与情况',
        '执法检查、视察等监督工作完成率\t：反映年度执法检查和集中视察等监督工作完成情况',
        '建议督办完成率\t：反映建议督办的完成情况。',
        '调研计划完成率\t：反映调研计划完成情况',
        '培训计划完成率\t：反映代表培训和机关人员培训的情况',
      ],
      [
        '会务工作完成率\t：反映会务工作完成情况',
        '会议筹备工作完成率：反映会议筹备工作完成情况',
        '政治任务实现率\t：反映政治任务实现情况',
      ],
      [
        '常委会人事任免工作完成率：反映常委会人事任免工作完成情况',
        '换届选举工作完成率：反映换届选举工作完成情况',
        '政治任务实现率：反映政治任务实现情况',
      ],
      [
        '社情民意反映率\t:反映社情民意回应情况',
        '新闻宣传任务完成率:反映年度新闻宣传任务完成情况',
        '政治任务实现率:反映完成政治任务完成情况',
        '重要课题和专项调研完成率:反映重点和专题调研完成情况',
      ],
    ])
  })

  test('has the grade scale of each sub-goal, the last one with its full stop', () => {
    expect(department.match(/(?<=^> ).*$/gm)).toEqual([
      '各项指标完成100%为优，完成95%为良，完成90%为中，达不到90%为差',
      '各项指标完成100%为优，完成95%为良，完成90%为中，达不到90%为差',
      '各项指标完成100%为优，完成95%为良，完成90%为中，达不到90%为差',
      '各项指标完成100%为优，完成95%为良，完成90%为中，达不到90%为差。',
    ])
  })

  test('leaves out the full stop where the document does', () => {
    expect(department).toContain('高效督办有关部门负责人的目标责任书和述职报告\n\n4、人大事务管理方面。')
  })
})

/** What stands under a heading that starts so, up to the next heading. */
function under(heading: string): string {
  return (
    department
      .split(/^#+ /m)
      .find((part) => part.startsWith(heading))
      ?.replace(/^.*\n/, '') ?? ''
  )
}
