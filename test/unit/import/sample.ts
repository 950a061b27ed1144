import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const UNIT = join(import.meta.dirname, '../../../content/2021/101001')

/** The sample document as published. */
export const SAMPLE: Uint8Array = readFileSync(join(UNIT, 'source/shanhaiguan-npc-2021.txt'))
export const SAMPLE_NAME = 'shanhaiguan-npc-2021.txt'

/** A committed content file of the sample's unit. */
export function committed(path: string): string {
  return readFileSync(join(UNIT, path), 'utf8')
}

/** A short document of the sample's layout; `change` edits its text. */
export function shortDocument(change: (text: string) => string = (text) => text): Uint8Array {
  return new TextEncoder().encode(change(SHORT))
}

/** The text of the short document with rows of its table that have no place, from its line 33 on, every other line. */
export function looseText(text: string, rows = ['共一页']): string {
  return text.replace('\t绩效目标', `${rows.map((row) => `\t${row}\n\n`).join('')}\t绩效目标`)
}

const SHORT = `第一部分
部门整体绩效目标
一、总体绩效目标
1、做好工作。

\t101001某某局本级
\t单位：万元

\t项目编码
\tA1
\t项目名称
\t培训

\t预算规模及资金用途
\t预算数
\t10
\t其中：财政资金
\t8
\t其他资金
\t2

\t
\t办培训班

\t资金支出计划（%）
\t6月底
\t12月底

\t
\t
\t100%

\t绩效目标
\t1.办好培训
班

\t一级指标
\t二级指标
\t三级指标
\t指标值

\t产出指标
\t数量指标
\t人数
\t45人

\t
\t
\t期数
\t
`
