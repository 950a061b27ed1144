import { ruleSentence } from '../../../../src/faults/rule-sentence.ts'
import { accountOf } from '../../../../src/import/document/account.ts'
import type { Cell, SourceText } from '../../../../src/import/document/document.ts'
import { recognise } from '../../../../src/import/layouts/recognise-layout.ts'

/** A document that is one table; `''` is a blank cell. */
export function tableSource(rows: readonly (readonly string[])[], ragged = false): SourceText {
  let text = ''
  const cells = rows.map((row) =>
    row.map((printed): Cell => {
      const start = text.length
      const lines = printed.split('\n').flatMap((line) => {
        const from = text.length
        text += line
        return line === '' ? [] : [{ text: line, ranges: [{ start: from, end: text.length }] }]
      })
      return { start, lines }
    }),
  )
  return { name: 'a-2024.docx', text, blocks: [{ kind: 'table', rows: cells, ragged }], residue: [] }
}

/** What such a document gives: its first record of each kind, what is wrong, and text without a place. */
export function recognisedIn(rows: readonly (readonly string[])[], ragged = false) {
  const source = tableSource(rows, ragged)
  const { projects, appraisals, problems, claims } = recognise(source)
  return {
    project: projects[0]?.file,
    appraisal: appraisals[0]?.file,
    problems: problems.map((problem) => ruleSentence(problem.code, problem, 'en')),
    unplaced: accountOf(source.text, claims).unplaced.map(({ start, end }) => source.text.slice(start, end)),
  }
}

/** The head and one row of a project's indicators. */
export const INDICATORS = [
  ['一级指标', '二级指标', '三级指标', '指标值'],
  ['产出指标', '数量指标', '改造长度', '10公里'],
] as const

/** The least that an application form has, with rows of its own before the indicators. */
export function applicationOf(...rows: readonly (readonly string[])[]): (readonly string[])[] {
  return [['项目名称', '管网'], ['单位：万元'], ...rows, ...INDICATORS]
}

/** The least that a target table has, with rows of its own before the indicators. */
export function targetTableOf(...rows: readonly (readonly string[])[]): (readonly string[])[] {
  return [['101001某某局', '单位：元'], ['项目编码', 'A1', '项目名称', '管网'], ...rows, ...INDICATORS]
}

/** The least that a self-appraisal has, with rows before its indicators and behind them. */
export function appraisalOf(
  before: readonly (readonly string[])[],
  behind: readonly (readonly string[])[] = [],
): (readonly string[])[] {
  return [
    ['项目名称', '管网'],
    ['单位：万元'],
    ...before,
    ['一级指标', '二级指标', '三级指标', '指标值', '完成值', '分值', '得分'],
    ['产出指标', '数量指标', '改造长度', '10公里', '9公里', '90', '81'],
    ...behind,
  ]
}
