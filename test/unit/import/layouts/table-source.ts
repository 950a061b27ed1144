import { ruleSentence } from '../../../../src/faults/rule-sentence.ts'
import { accountOf } from '../../../../src/import/document/account.ts'
import type { Cell, Row, SourceText } from '../../../../src/import/document/document.ts'
import { recognise } from '../../../../src/import/layouts/recognise-layout.ts'

/** What a cell prints, or that with the columns it takes; `''` is a blank cell, `^` one that a cell above is merged over. */
export type PrintedCell = string | readonly [text: string, span: number]

/** A document that is one table. */
export function tableSource(rows: readonly (readonly PrintedCell[])[], ragged = false): SourceText {
  let text = ''
  const cells = rows.map((row) =>
    row.map((cell): Cell => {
      const [printed, span = 1] = typeof cell === 'string' ? [cell] : cell
      const start = text.length
      if (printed === '^') return { start, lines: [], covered: true }
      const lines = printed.split('\n').flatMap((line) => {
        const from = text.length
        text += line
        return line === '' ? [] : [{ text: line, ranges: [{ start: from, end: text.length }] }]
      })
      return { start, lines, ...(span !== 1 && { span }) }
    }),
  )
  return { name: 'a-2024.docx', text, blocks: [{ kind: 'table', rows: cells, ragged }], residue: [] }
}

/** The rows of such a table. */
export function rowsOf(rows: readonly (readonly PrintedCell[])[]): readonly Row[] {
  return tableSource(rows).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
}

/** What such a document gives: its first record of each kind, all projects, what is wrong, and text without a place. */
export function recognisedIn(rows: readonly (readonly PrintedCell[])[], ragged = false) {
  const source = tableSource(rows, ragged)
  const { projects, appraisals, wholes, problems, claims } = recognise(source)
  return {
    project: projects[0]?.file,
    projects: projects.map(({ file }) => file),
    appraisal: appraisals[0]?.file,
    whole: wholes[0]?.file,
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
export function applicationOf(...rows: readonly (readonly PrintedCell[])[]): (readonly PrintedCell[])[] {
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
