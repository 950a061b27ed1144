import { docxFile, p, tbl, tc } from './docx-file.ts'

/** What a made-up file of forms is of. */
interface FormsOf {
  /** How many projects, a form each. */
  readonly count: number
  /** Code of the unit, whose name is made of it. */
  readonly unit: string
  readonly year: number
}

/** A Word file of made-up target tables, a project each: codes, names and amounts differ. */
export function formsDocx({ count, unit, year }: FormsOf): Uint8Array {
  const forms = Array.from({ length: count }, (_, n) =>
    formXml(`${unit}P${n + 1}`, `第${n + 1}项工作经费`, n + 1, unit),
  )
  return docxFile([p(`${year}年部门预算绩效文本`), ...forms].join(''))
}

function formXml(code: string, name: string, number: number, unit: string): string {
  const cells = (...texts: readonly string[]) => texts.map((text) => tc(text === '' ? '<w:p/>' : p(text)))
  return (
    p(`${number}.${name}绩效目标表`) +
    tbl(
      cells(`${unit}某某局（${unit}）本级`, '单位：万元'),
      cells('项目编码', code, '项目名称', name),
      cells('预算规模及资金用途', '预算数', `${number}.50`, '其中：财政资金', `${number}.50`, '其他资金', '0.00'),
      cells('', `用于${name}的各项支出。`),
      cells('资金支出计划（%）', '3月底', '6月底', '10月底', '12月底'),
      cells('', '25.00%', '50.00%', '80.00%', '100.00%'),
      cells('绩效目标', `1.完成${name}的年度任务`),
    ) +
    tbl(
      cells('一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'),
      ...INDICATORS.map(([level1, level2, indicator, target]) =>
        cells(level1, level2, indicator, `${name}${indicator}`, target, '年度工作计划'),
      ),
    )
  )
}

const INDICATORS = [
  ['产出指标', '数量指标', '完成项目数量', '≥12个'],
  ['', '质量指标', '验收合格率', '≥95%'],
  ['', '时效指标', '按期完成率', '≥98%'],
  ['', '成本指标', '控制在预算以内', '≤100%'],
  ['效益指标', '社会效益指标', '受益人数', '≥3000人'],
  ['', '可持续影响指标', '持续发挥作用', '持续'],
  ['满意度指标', '服务对象满意度指标', '群众满意度', '≥90%'],
] as const
