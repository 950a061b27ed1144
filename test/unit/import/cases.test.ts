import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { examine } from '../../../src/import/examine.ts'

const CASES = join(import.meta.dirname, '../../fixtures/import/cases')

function imported(name: string) {
  return examine(name, readFileSync(join(CASES, name)))
}

/** Every record of a file, without where it stands. */
function recordsOf(name: string) {
  const { projects, appraisals, wholes } = imported(name).recognised
  return [...projects, ...appraisals, ...wholes].map(({ file: { source, ...file } }) => file)
}

const indicator = (level1: string, level2: string, name: string, target: string, more: object = {}) => ({
  level1,
  level2,
  name,
  target,
  ...more,
})
const LENGTH = indicator('产出指标', '数量指标', '改造管网长度', '≥10公里')
const CONTENT = indicator('满意度指标', '服务对象满意度指标', '居民满意度', '≥90%')

/** The form that most of these files hold, which differ in how they print it. */
const PIPES = {
  name: '管网改造',
  title: '项目支出绩效目标申报表（2024年度）',
  department: '某某县住建局',
  implementer: '某某县住建局',
  moneyUnit: '万元',
  budget: '300',
  funding: { 财政拨款: '300', 其他资金: '0' },
  goals: ['1.改造管网10公里。', '2.群众满意。'],
  indicators: [LENGTH, CONTENT],
}
const CITY = { ...PIPES, name: '城区污水管网改造', goals: ['改造管网10公里。'] }

describe('every file is read whole: nothing wrong, nothing without a place', () => {
  test.each<[name: string, year: number, unit: object, read: number, placed: number, residue: number, aside?: number]>([
    ['ok-national-self-appraisal.docx', 2022, { code: '219', name: '池州市贵池区棠溪镇人民政府' }, 1035, 681, 354],
    ['ok-qingjian-and-nanyue-as-tables.0.docx', 2021, { name: '清涧县交通运输局' }, 463, 336, 127],
    ['ok-qingjian-and-nanyue-as-tables.1.docx', 2018, { name: '南岳镇政府' }, 561, 399, 162],
    ['r01-weights-with-90-central.docx', 2023, { code: '173', name: '中国科学院' }, 391, 267, 124],
    ['r03-self-appraisal-A-B.docx', 2022, { name: '中江县水利局' }, 1025, 686, 339],
    ['r04-no-third-level-hunan.0.docx', 2021, { name: '宁乡市坝塘镇人民政府' }, 1054, 681, 373],
    ['r04-no-third-level-hunan.1.docx', 2016, { name: '佳县某某局' }, 605, 413, 192],
    ['r05-department-whole-goal.0.docx', 2020, { name: '陕西省某某厅' }, 390, 254, 136],
    ['r07-chongqing-approval-form.docx', 2023, { name: '奉节县云雾土家族乡人民政府' }, 699, 501, 198],
    ['r08-one-value-column-a-township.0.docx', 2022, { name: '安溪县水利局' }, 350, 249, 101],
    ['r10-many-projects-in-one-table.0.docx', 2024, { code: '301001', name: '某某县财政局' }, 384, 261, 121, 2],
    ['r11-transfer-region-table.docx', 2024, { name: '某某省财政厅' }, 388, 260, 128],
    ['r13-label-and-amount-in-one-cell.0.docx', 2024, { name: '某某县住建局' }, 237, 166, 71],
    ['r13-label-and-amount-in-one-cell.1.docx', 2024, { name: '某某县住建局' }, 237, 166, 71],
    ['r14-one-line-outside-the-form.0.docx', 2023, { name: '青神县发展和改革局本级' }, 971, 696, 257, 18],
    ['r14-one-line-outside-the-form.1.docx', 2024, { name: '某某县住建局' }, 250, 163, 78, 9],
    ['r14-one-line-outside-the-form.2.docx', 2024, { name: '某某县住建局' }, 467, 307, 153, 7],
    ['r15-starred-labels.docx', 2024, { name: '某某县住建局' }, 242, 165, 77],
    ['r16-tab-separated-and-csv.0.txt', 2024, { name: '某某县住建局' }, 206, 167, 39],
    ['r17-head-in-two-rows.0.docx', 2024, { name: '某某县住建局' }, 269, 169, 100],
    ['r18-table-inside-the-form.0.docx', 2024, { name: '某某县住建局' }, 243, 171, 72],
    ['r20-grade-or-remark-row-at-the-end.0.docx', 2023, { name: '某某县住建局' }, 173, 116, 57],
    ['r20-grade-or-remark-row-at-the-end.1.docx', 2024, { name: '某某县住建局' }, 260, 178, 82],
    ['r21-unit-line-with-other-words.0.docx', 2024, { name: '某某县住建局' }, 258, 173, 85],
    ['r21-unit-line-with-other-words.1.docx', 2024, { name: '某某县住建局' }, 248, 171, 77],
    ['r23-workbook-with-other-sheets.0.xlsx', 2024, { name: '某某县住建局' }, 287, 163, 53, 71],
    ['r23-workbook-with-other-sheets.1.xlsx', 2024, { name: '某某县住建局' }, 228, 163, 45, 20],
    ['r24-continued-table-caption.0.docx', 2024, { name: '某某县住建局' }, 273, 184, 89],
    ['w01-midterm-beside-annual-money.docx', 2024, { code: '301', name: '某某县住建局' }, 315, 218, 97],
    ['w02-shanghai-project-and-annual-money.docx', 2024, { name: '某某县住建局' }, 281, 192, 89],
    ['w03-two-forms-under-one-title.0.docx', 2024, { name: '某某县住建局' }, 456, 303, 153],
    ['w03-two-forms-under-one-title.1.html', 2024, { name: '某某县住建局' }, 456, 303, 153],
    ['w05-long-term-and-annual-indicators.docx', 2024, { name: '某某县住建局' }, 320, 218, 102],
    ['w08-unknown-side-cell-shifts-pairs.docx', 2024, { name: '某某县住建局' }, 207, 138, 69],
    ['w09-two-indicators-in-one-cell.docx', 2024, { name: '某某县住建局' }, 253, 174, 79],
    ['w10-total-score-only.docx', 2023, { name: '某某县住建局' }, 162, 108, 54],
    [
      'w12-unit-code-with-hyphen-or-brackets.0.docx',
      2024,
      { code: '219', name: '池州市贵池区棠溪镇人民政府' },
      262,
      185,
      77,
    ],
    ['w14-renamed-project-leaves-old-file.0.docx', 2024, { name: '某某县住建局' }, 240, 163, 77],
    ['w14-renamed-project-leaves-old-file.1.docx', 2024, { name: '某某县住建局' }, 242, 165, 77],
  ])('%s', (name, year, unit, read, placed, residue, aside) => {
    const { faults, parts, accounting } = imported(name)
    expect(faults).toEqual([])
    expect(parts.map((part) => [part.year.year, part.unit])).toEqual([[year, unit]])
    expect(accounting.account).toEqual({ read, placed, residue, ...(aside && { aside }), unplaced: 0 })
  })
})

describe('a form printed in another way gives the same records', () => {
  test.each<[name: string, records: object[]]>([
    ['r13-label-and-amount-in-one-cell.0.docx', [{ ...PIPES, funding: { 财政拨款: '280', 其他资金: '20' } }]],
    ['r13-label-and-amount-in-one-cell.1.docx', [PIPES]],
    ['r14-one-line-outside-the-form.1.docx', [PIPES]],
    [
      'r14-one-line-outside-the-form.2.docx',
      [
        PIPES,
        { ...without(PIPES, 'title'), name: '道路改造', budget: '150', funding: { 财政拨款: '150', 其他资金: '0' } },
      ],
    ],
    ['r15-starred-labels.docx', [PIPES]],
    [
      'r16-tab-separated-and-csv.0.txt',
      [
        {
          ...PIPES,
          goals: ['改造管网10公里。'],
          indicators: [LENGTH, indicator('产出指标', '质量指标', '验收合格率', '100%'), CONTENT],
        },
      ],
    ],
    [
      'r17-head-in-two-rows.0.docx',
      [
        {
          ...PIPES,
          indicators: [
            { ...LENGTH, operator: '≥', target: '10', unit: '公里' },
            { ...CONTENT, operator: '≥', target: '90', unit: '%' },
          ],
        },
      ],
    ],
    [
      'r20-grade-or-remark-row-at-the-end.1.docx',
      [{ ...PIPES, fields: [{ label: '备注', text: '以上指标经局党组会议审定。' }] }],
    ],
    ['r21-unit-line-with-other-words.0.docx', [{ ...PIPES, unit: '某某县住建局' }]],
    ['r21-unit-line-with-other-words.1.docx', [PIPES]],
    ['r23-workbook-with-other-sheets.0.xlsx', [PIPES]],
    ['r23-workbook-with-other-sheets.1.xlsx', [PIPES]],
    ['r24-continued-table-caption.0.docx', [PIPES]],
    [
      'w03-two-forms-under-one-title.0.docx',
      [
        { ...PIPES, title: '2024年度项目支出绩效目标表' },
        { ...without(PIPES, 'title'), name: '道路改造', budget: '150', funding: { 财政拨款: '150', 其他资金: '0' } },
      ],
    ],
    [
      'w03-two-forms-under-one-title.1.html',
      [
        { ...PIPES, title: '2024年度项目支出绩效目标表' },
        { ...without(PIPES, 'title'), name: '道路改造', budget: '150', funding: { 财政拨款: '150', 其他资金: '0' } },
      ],
    ],
    [
      'w09-two-indicators-in-one-cell.docx',
      [
        {
          ...PIPES,
          indicators: [
            indicator('产出指标', '数量指标', '1.改造管网长度', '≥10公里'),
            indicator('产出指标', '数量指标', '2.新建泵站', '≥2座'),
            CONTENT,
          ],
        },
      ],
    ],
    [
      'w12-unit-code-with-hyphen-or-brackets.0.docx',
      [{ ...PIPES, department: '219-池州市贵池区棠溪镇人民政府', implementer: '219-池州市贵池区棠溪镇人民政府' }],
    ],
    [
      'w14-renamed-project-leaves-old-file.0.docx',
      [{ ...PIPES, budget: '320', funding: { 财政拨款: '320', 其他资金: '0' } }],
    ],
    [
      'w14-renamed-project-leaves-old-file.1.docx',
      [{ ...PIPES, name: '管网改造工程', budget: '350', funding: { 财政拨款: '350', 其他资金: '0' } }],
    ],
  ])('%s', (name, records) => expect(recordsOf(name)).toEqual(records))
})

describe('what stands beside the year is kept apart from it', () => {
  test.each<[name: string, record: object]>([
    [
      'w01-midterm-beside-annual-money.docx',
      {
        ...CITY,
        department: '301某某县住建局',
        funding: { 财政拨款: '200', 其他资金: '100' },
        periodMoney: { 中期资金总额: '900', 财政拨款: '600', 其他资金: '300' },
        periodGoals: ['目标1：改造管网30公里。'],
        goals: ['目标1：改造管网10公里。'],
      },
    ],
    [
      'w02-shanghai-project-and-annual-money.docx',
      {
        ...PIPES,
        funding: { 当年财政拨款: '280', 其他资金: '20' },
        periodMoney: { 实施期资金总额: '900', 财政资金: '900', 其他资金: '0' },
      },
    ],
    [
      'w05-long-term-and-annual-indicators.docx',
      {
        ...CITY,
        funding: { 财政拨款: '300' },
        periodIndicators: [
          { ...LENGTH, target: '≥30公里' },
          { ...CONTENT, target: '≥95%' },
        ],
      },
    ],
    [
      'w08-unknown-side-cell-shifts-pairs.docx',
      {
        ...CITY,
        budget: '65',
        funding: { 财政拨款: '65' },
        indicators: [LENGTH],
        fields: [{ label: '项目总预算', text: '65' }],
      },
    ],
    [
      'r18-table-inside-the-form.0.docx',
      {
        ...CITY,
        budget: '65',
        funding: {},
        indicators: [LENGTH],
        tables: [
          {
            heading: '项目实施进度计划',
            rows: [
              ['项目实施内容', '开始时间', '完成时间'],
              ['施工图设计', '2024年1月', '2024年3月'],
              ['管网施工', '2024年4月', '2024年11月'],
            ],
          },
        ],
      },
    ],
    [
      'r11-transfer-region-table.docx',
      {
        name: '农村综合改革转移支付',
        title: '中央对地方专项转移支付区域绩效目标表（2024年度）',
        department: '某某省财政厅',
        period: '2024年',
        moneyUnit: '万元',
        budget: '500',
        funding: { 中央补助: '300', 地方资金: '200', 其他资金: '' },
        periodMoney: { 实施期金额: '500', 中央补助: '300', 地方资金: '200', 其他资金: '' },
        periodGoals: ['改善村容村貌。'],
        goals: ['建设5个美丽乡村。'],
        indicators: [
          indicator('产出指标', '数量指标', '建设美丽乡村个数', '≥5个'),
          indicator('效益指标', '社会效益指标', '受益人口', '≥3000人'),
          indicator('满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'),
        ],
        fields: [
          { label: '中央主管部门', text: '财政部' },
          { label: '省级财政部门', text: '某某省财政厅' },
        ],
      },
    ],
  ])('%s', (name, record) => expect(recordsOf(name)).toEqual([record]))
})

describe('forms of their own', () => {
  test('central targets have weights under 分值权重（90）', () => {
    expect(recordsOf('r01-weights-with-90-central.docx')).toEqual([
      {
        name: '国家天文科学数据中心',
        title: '项目绩效目标表（2023年度）',
        department: '[173]中国科学院',
        implementer: '中国科学院国家天文台',
        moneyUnit: '万元',
        budget: '1,000.00',
        funding: { 财政拨款: '1,000.00', 上年结转: '', 其他资金: '' },
        goals: ['1.汇聚整合天文科学数据资源。', '2.提供数据开放共享服务。'],
        indicators: [
          indicator('产出指标', '数量指标', '新增数据资源量', '≥100TB', { weight: '20' }),
          indicator('产出指标', '质量指标', '数据中心可用率', '≥99%', { weight: '30' }),
          indicator('效益指标', '社会效益指标', '服务用户数量', '≥10000人次', { weight: '30' }),
          indicator('满意度指标', '服务对象满意度指标', '用户满意度', '≥90%', { weight: '10' }),
        ],
        fields: [{ label: '执行率分值（10）', text: '' }],
      },
    ])
  })

  test('Chongqing’s approval form has 当年年度预算 as its budget', () => {
    expect(recordsOf('r07-chongqing-approval-form.docx')).toMatchObject([
      {
        budget: '65',
        funding: { 财政资金: '65', 其它资金: '0' },
        indicators: [
          indicator('成本指标（0-20）分', '经济成本指标', '项目建设成本', '≤65万元', { description: '', weight: '10' }),
          indicator('产出指标（40-50）分', '数量指标', '新建晾晒房', '≥300平方米', { description: '', weight: '20' }),
          indicator('满意度指标（10）分', '服务对象满意度指标', '群众满意度', '≥95%', {
            description: '',
            weight: '10',
          }),
        ],
        fields: [
          { label: '项目分类', text: '资产资源类--房屋类' },
          { label: '项目负责人', text: '（略）' },
          { label: '联系电话', text: '（略）' },
          {
            label: '项目审批',
            text: '奉节县民族宗教事务委员会《关于下达2023年度少数民族发展资金项目计划的通知》（奉节民宗委发〔2022〕3号）',
          },
          { label: '项目总体概况', text: '新建中药材晾晒房一座，占地300平方米。' },
          { label: '项目总预算', text: '65' },
          { label: '财政资金预算分类', text: '一般公共预算' },
          { label: '财政资金科目代码', text: '21305' },
          { label: '年度预算执行率', text: '100%' },
          { label: '分值', text: '10分' },
        ],
      },
    ])
  })

  test('one value column a township gives each indicator a value a place', () => {
    const places = ['西坪镇尧山村', '桃舟乡吾培村', '芦田镇三洋村', '蓬莱镇植洋村', '魁斗镇奇观村', '龙涓乡长塔村']
    expect(recordsOf('r08-one-value-column-a-township.0.docx')).toMatchObject([
      {
        budget: '100',
        funding: { 财政拨款: '100', 其他资金: '' },
        indicators: [
          { name: '开展小型水利工程建设（个）', places: places.map((place) => ({ place, target: '1' })) },
          { name: '截至2023年12月底，项目开展率（%）', places: places.map((place) => ({ place, target: '100%' })) },
        ],
      },
    ])
  })

  test('a list table gives a project a block of rows', () => {
    expect(recordsOf('r10-many-projects-in-one-table.0.docx')).toEqual([
      listed('51172324T000009876543', '预算编制业务费', '完成全县预算编制工作。', [
        ['产出指标', '数量指标', '编制预算单位数', '≥', '120', '个', '40', '正向指标'],
        ['满意度指标', '服务对象满意度指标', '预算单位满意度', '≥', '95', '%', '20', '正向指标'],
      ]),
      listed('51172324T000009876544', '信息系统运维', '保障财政系统运行。', [
        ['产出指标', '质量指标', '系统故障率', '≤', '5', '%', '40', '反向指标'],
        ['效益指标', '社会效益指标', '提升服务水平', '定性', '优良', '', '20', '正向指标'],
      ]),
    ])
  })

  test('a whole department has its tasks with their amounts', () => {
    expect(recordsOf('r05-department-whole-goal.0.docx')).toEqual([
      {
        name: '陕西省某某厅',
        title: '部门整体支出绩效目标表（2020年度）',
        moneyUnit: '万元',
        budget: '1500.50',
        funding: { 财政拨款: '1480.50', 其他资金: '20' },
        tasks: [
          {
            name: '任务1',
            content: '保障机关正常运转',
            amounts: { 总额: '1200.50', 财政拨款: '1200.50', 其他资金: '0' },
          },
          { name: '任务2', content: '开展全省统计调查', amounts: { 总额: '300', 财政拨款: '280', 其他资金: '20' } },
        ],
        goals: ['目标1：保障机关运转。', '目标2：完成全省统计调查。'],
        indicators: [
          indicator('产出指标', '数量指标', '开展调查次数', '≥4次'),
          indicator('产出指标', '质量指标', '数据准确率', '≥98%'),
          indicator('效益指标', '社会效益指标', '服务决策', '持续提升'),
          indicator('满意度指标', '服务对象满意度指标', '调查对象满意度', '≥90%'),
        ],
      },
    ])
  })

  test.each([
    ['ok-qingjian-and-nanyue-as-tables.0.docx', '500', 5],
    ['ok-qingjian-and-nanyue-as-tables.1.docx', '10', 5],
  ])('%s keeps its budget and its indicators', (name, budget, count) => {
    const [record] = imported(name).recognised.projects
    expect([record?.file.budget, record?.file.moneyUnit, record?.file.indicators.length]).toEqual([
      budget,
      '万元',
      count,
    ])
  })
})

describe('a form of two levels', () => {
  test('has 指标内容 as the name of its indicators, those of the long term apart', () => {
    const remark = { remark: '' }
    expect(recordsOf('r04-no-third-level-hunan.1.docx')).toMatchObject([
      {
        budget: '200',
        funding: { 财政拨款: '180', 自有资金: '20', 其他: '0' },
        periodGoals: ['全县农村人口饮水安全'],
        goals: ['解决3个村1200人饮水问题'],
        periodIndicators: [
          indicator('产出指标', '数量指标', '解决饮水人口', '30000人', remark),
          indicator('效益指标', '社会效益指标', '饮水安全率', '100%', remark),
        ],
        indicators: [
          indicator('产出指标', '数量指标', '解决饮水人口', '1200人', remark),
          indicator('效益指标', '社会效益指标', '饮水安全率', '100%', remark),
          indicator('效益指标', '服务对象满意度指标', '群众满意度', '≥95%', remark),
        ],
      },
    ])
  })

  test('may print its money in one cell, and labels that head others', () => {
    const [form] = imported('r04-no-third-level-hunan.0.docx').recognised.projects
    expect(form?.file).toMatchObject({
      budget: '10606.7522万元',
      funding: { 财政拨款: '6923.3552万元', 自有资金: '0万元', 其他: '3683.3970万元' },
    })
    expect(form?.file.fields).toContainEqual({ label: '项目立项的依据', text: '机关、学校、乡村振兴按发改立项' })
    expect([form?.file.indicators.length, form?.file.periodIndicators?.length]).toEqual([9, 9])
    expect(form?.file.indicators[0]).toEqual(indicator('产出指标', '数量指标', '88', '100', { remark: '' }))
  })
})

describe('results', () => {
  test.each<[name: string, count: number, result: object]>([
    ['ok-national-self-appraisal.docx', 10, { totalWeight: '100', totalScore: '90' }],
    ['r03-self-appraisal-A-B.docx', 9, { totalWeight: '100', totalScore: '100' }],
    ['r20-grade-or-remark-row-at-the-end.0.docx', 1, { totalScore: '98', grade: '优' }],
    ['w10-total-score-only.docx', 1, { totalScore: '88' }],
  ])('of %s have their total', (name, count, result) => {
    const [form] = imported(name).recognised.appraisals
    const { totalWeight, totalScore, grade, indicators } = form?.file ?? {}
    expect({ totalWeight, totalScore, grade }).toEqual({ totalWeight: undefined, grade: undefined, ...result })
    expect(indicators?.length).toBe(count)
  })

  test('under (A) and (B) stand in the columns of target and actual', () => {
    const [form] = imported('r03-self-appraisal-A-B.docx').recognised.appraisals
    expect(form?.file.indicators[0]).toEqual(
      indicator('产出指标（70分）', '数量指标', '安装坡面水标尺', '≥266米', {
        actual: '≥266米',
        weight: '10',
        score: '10',
        reason: '',
      }),
    )
    expect(form?.file.goals).toEqual([
      {
        planned: '对农村地区供水计量设施设备进行改进，对项目区农业用水计量，为项目区农业生产夯实基础',
        actual: '对项目区农业用水计量，为项目区农业生产夯实基础',
      },
    ])
  })
})

/** A project of the list table: its columns from 一级指标 on. */
function listed(code: string, name: string, goal: string, rows: readonly (readonly string[])[]) {
  return {
    code,
    name,
    title: '部门预算项目绩效目标表（2024年度）',
    unit: '301001-某某县财政局',
    moneyUnit: '万元',
    funding: {},
    goals: [goal],
    indicators: rows.map(([level1, level2, row, operator, target, unit, weight, direction]) => ({
      level1,
      level2,
      name: row,
      operator,
      target,
      unit,
      weight,
      fields: [{ label: '指标方向性', text: direction }],
    })),
  }
}

function without<From extends object, Key extends keyof From>(record: From, key: Key): Omit<From, Key> {
  const { [key]: _, ...others } = record
  return others
}
