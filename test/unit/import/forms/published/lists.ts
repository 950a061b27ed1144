import type { PublishedForm } from './published-form.ts'

const HEAD = ['一级指标', '二级指标', '三级指标', '指标性质', '指标值', '度量单位', '指标属性'] as const
const ROWS = [
  ['产出指标', '数量指标', '编制预算单位数', '>=', '120', '个', '定量指标'],
  ['满意度指标', '服务对象满意度指标', '预算单位满意度', '>=', '95', '%', '定量指标'],
  ['产出指标', '质量指标', '系统故障率', '<=', '5', '%', '定量指标'],
  ['效益指标', '社会效益指标', '提升服务水平', '=', '优良', '', '定性指标'],
] as const
const [R1, R2, R3, R4] = ROWS
/** Without an amount no money unit is printed. */
const NO_AMOUNT = { unit: '某某县财政局', moneyUnit: '元' }
const GOAL1 = '完成全县预算编制工作。'
const GOAL2 = '保障财政系统运行。'

function listed(
  title: string,
  name: string,
  goal: string,
  rows: readonly (typeof ROWS)[number][],
  more: object = {},
): object {
  return {
    name,
    title,
    ...more,
    funding: {},
    goals: [goal],
    indicators: rows.map(([level1, level2, row, operator, target, unit, kind]) => ({
      level1,
      level2,
      name: row,
      operator,
      target,
      unit,
      fields: [{ label: '指标属性', text: kind }],
    })),
  }
}

/** Tables with many projects, a row an indicator. */
export const LIST_FORMS: readonly PublishedForm[] = [
  {
    name: '预算05-2表, the project merged down over its rows',
    form: {
      above: ['项目支出绩效目标表（2024年度）', '部门：301001-某某县财政局', '单位：万元'],
      rows: [
        ['单位名称', '项目名称', '项目年度绩效目标', ...HEAD],
        [['某某县财政局', 1, 4], ['预算编制业务费', 1, 2], [GOAL1, 1, 2], ...R1],
        [...R2],
        [['信息系统运维', 1, 2], [GOAL2, 1, 2], ...R3],
        [...R4],
      ],
    },
    content: {
      of: [[2024, '301001', '某某县财政局']],
      records: [
        listed('项目支出绩效目标表（2024年度）', '预算编制业务费', GOAL1, [R1, R2], {
          unit: '301001-某某县财政局',
          moneyUnit: '万元',
        }),
        listed('项目支出绩效目标表（2024年度）', '信息系统运维', GOAL2, [R3, R4], {
          unit: '301001-某某县财政局',
          moneyUnit: '万元',
        }),
      ],
    },
  },
  {
    name: '预算05-2表, the project printed again in every row',
    form: {
      above: ['项目支出绩效目标表（2024年度）', '单位：万元'],
      rows: [
        ['单位名称', '项目名称', '项目年度绩效目标', ...HEAD],
        ['某某县财政局', '预算编制业务费', GOAL1, ...R1],
        ['某某县财政局', '预算编制业务费', GOAL1, ...R2],
        ['某某县财政局', '信息系统运维', GOAL2, ...R3],
        ['某某县财政局', '信息系统运维', GOAL2, ...R4],
      ],
    },
    content: {
      of: [[2024, '', '某某县财政局']],
      records: [
        listed('项目支出绩效目标表（2024年度）', '预算编制业务费', GOAL1, [R1, R2], {
          unit: '某某县财政局',
          moneyUnit: '万元',
        }),
        listed('项目支出绩效目标表（2024年度）', '信息系统运维', GOAL2, [R3, R4], {
          unit: '某某县财政局',
          moneyUnit: '万元',
        }),
      ],
    },
  },
  {
    name: 'Yunnan’s 预算05-2表, units in rows of their own and columns numbered',
    form: {
      above: ['预算05-2表', '项目支出绩效目标表（2024年度）', '单位名称：某某县财政局'],
      rows: [
        ['单位名称、项目名称', '项目年度绩效目标', ...HEAD],
        ['1', '2', '3', '4', '5', '6', '7', '8', '9'],
        ['某某县财政局', '', '', '', '', '', '', '', ''],
        [['预算编制业务费', 1, 2], [GOAL1, 1, 2], ...R1],
        [...R2],
        ['某某县国库支付中心', '', '', '', '', '', '', '', ''],
        [['信息系统运维', 1, 2], [GOAL2, 1, 2], ...R3],
        [...R4],
      ],
    },
    content: {
      of: [
        [2024, '', '某某县财政局'],
        [2024, '', '某某县国库支付中心'],
      ],
      records: [
        listed('项目支出绩效目标表（2024年度）', '预算编制业务费', GOAL1, [R1, R2], NO_AMOUNT),
        listed('项目支出绩效目标表（2024年度）', '信息系统运维', GOAL2, [R3, R4], {
          ...NO_AMOUNT,
          unit: '某某县国库支付中心',
          notes: ['某某县财政局'],
        }),
      ],
    },
  },
]
