import { printedFenOf } from './amounts.ts'
import { foldedOf } from './fold.ts'
import type { TruthPage } from './truth-page.ts'
import { type Around, type Run, visibleRunsOf } from './visible-text.ts'

const PROJECT = /^\/\d{4}\/[^/]+\/(?!appraisal\/)[^/]+\/$/
const DEPARTMENT = /^\/\d{4}\/[^/]+\/$/

/** Sections of a project's page that speak of other pages, or in the site's own words. */
const NOT_OWN = new Set(['findings', 'years', 'changes', 'scale', 'source', 'missed', 'questions', 'projects'])
/** Elements that hold the site's own words: headings, notes, verdicts. */
const SAID_BY_CLASS = new Set([
  ...['lede', 'note', 'answers', 'beside', 'met', 'missed', 'no-verdict', 'actions', 'flag', 'newest', 'self'],
  ...['permalink', 'screen-only', 'label'],
])
const SAID_BY_TAG = new Set(['dt', 'h2', 'h3', 'caption', 'figcaption', 'summary', 'thead', 'h1'])

/** A self-appraisal on the page of a unit's self-appraisals. */
export interface AppraisalPart {
  /** Path of the project's page; absent where the page names none. */
  readonly project?: string
  readonly cells: readonly string[]
  readonly printed: readonly string[]
}

/** Reads the page of a project, of a department, or another. `path`: with slashes at both ends. `appraisals`: what the unit's page of
 *  self-appraisals says of it. */
export function readPage(path: string, html: string, appraisals: readonly AppraisalPart[]): TruthPage {
  const runs = visibleRunsOf(html)
  const [, year = '', unit = ''] = path.split('/')
  const isProject = PROJECT.test(path)
  const own = runs.filter(isOwn)
  const money = runs.filter(({ within }) => sectionOf(within) === 'money')
  const code = valueAfter(money, '项目编码')
  const budget = printedFenOf(valueAfter(money, '预算数') ?? '')
  const name = withoutCode(headOf(runs, 'h1'), code)
  const appraised = appraisals.flatMap(({ cells }) => cells)
  const monitored = runs.filter(isMonitored).map(({ text }) => text)
  const cells = [name, ...own.flatMap(({ text }) => valuesIn(text)), ...appraised]
  const texts = [...runs.map(({ text }) => text), ...appraisals.flatMap(({ printed }) => printed)]
  return {
    ...{ path, kind: kindOf(path), year: Number(year), unit, name },
    unitName: isProject ? headOf(runs, 'small') : name,
    ...(code !== undefined && { code }),
    ...(budget !== undefined && { budget }),
    ...{ cells, appraised, monitored },
    own: linesOf(cells),
    printed: linesOf(texts),
    amounts: amountsIn([...own.filter(isMoney).map(({ text }) => text), ...appraised]),
    seen: amountsIn(texts),
    missed: runs.some(({ text, within }) => text === '未达到' && within.at(-1)?.classes.includes('missed')),
    years: isProject ? linksIn(runs, 'years').filter((link) => PROJECT.test(link)) : [],
  }
}

/** Reads the page of a unit's self-appraisals, a part each. */
export function readAppraisals(html: string): AppraisalPart[] {
  const parts = Map.groupBy(visibleRunsOf(html), ({ within }) => sectionOf(within) ?? '')
  return [...parts].flatMap(([section, runs]) => {
    if (!/^appraisal-\d+$/.test(section)) return []
    const project = linksIn(runs, section).find((link) => PROJECT.test(link))
    return {
      ...(project !== undefined && { project }),
      cells: runs.filter(isOwn).flatMap(({ text }) => valuesIn(text)),
      printed: runs.map(({ text }) => text),
    }
  })
}

function kindOf(path: string): TruthPage['kind'] {
  if (PROJECT.test(path)) return 'project'
  return DEPARTMENT.test(path) ? 'department' : 'other'
}

/** The section that a text stands in, by the id of its heading; not the frame of a table. */
function sectionOf(within: readonly Around[]): string | undefined {
  return within.find(({ tag, attributes }) => tag === 'section' && attributes['aria-labelledby'] !== undefined)
    ?.attributes['aria-labelledby']
}

function isOwn({ within }: Run): boolean {
  const section = sectionOf(within)
  const said = ({ tag, classes }: Around) => SAID_BY_TAG.has(tag) || classes.some((name) => SAID_BY_CLASS.has(name))
  return section !== undefined && !NOT_OWN.has(section) && !within.some(said) && !isInMonths(within)
}

function isInMonths(within: readonly Around[]): boolean {
  return within.some(({ attributes }) => attributes['aria-labelledby'] === 'months')
}

/** Amounts beside what was spent by the end of a month. */
function isMonitored({ text, within }: Run): boolean {
  return isInMonths(within) && within.at(-1)?.tag === 'small' && /^[\d,]+\.\d\d$/.test(text)
}

function isMoney({ within }: Run): boolean {
  return !within.some(({ classes }) => classes.includes('indicators'))
}

/** What the rows of a table of money are called. */
const MONEY_ROW = /^(?:年初预算|全年预算|调整后预算|全年执行|执行率|分值|得分|原因)$/

/** What a cell says, without the site's labels and figures in it: `偏差原因：受天气影响；得 5/10 分`, `≥9次 → 5次`. */
function valuesIn(text: string): string[] {
  return text
    .split(/；|→|，得 /)
    .map((part) =>
      part
        .replace(/^ ?(?:\d+ |定性 |绩效标准：|描述：|依据：|自评得分：|完成情况：|偏差原因：)|（不适用）$/g, '')
        .trim(),
    )
    .filter(
      (part) =>
        part !== '' &&
        !MONEY_ROW.test(part) &&
        !/^(?:得 |距|未填$|未公布$|刚好达标会得|[\d.+]+，合计 |[\d.]+\/[\d.]+ 分$)/.test(part),
    )
}

function headOf(runs: readonly Run[], tag: 'h1' | 'small'): string {
  const inHead = runs.filter(({ within }) => within.some((around) => around.tag === 'h1'))
  return inHead.find(({ within }) => within.at(-1)?.tag === tag)?.text ?? ''
}

/** A project that shares its name has its code behind it. */
function withoutCode(name: string, code = ''): string {
  return code !== '' && name.endsWith(`（${code}）`) ? name.slice(0, -code.length - 2) : name
}

function valueAfter(runs: readonly Run[], label: string): string | undefined {
  const at = runs.findIndex(({ text, within }) => text === label && within.at(-1)?.tag === 'dt')
  return at < 0 ? undefined : runs[at + 1]?.text
}

function linksIn(runs: readonly Run[], section: string): string[] {
  const links = runs
    .filter(({ within }) => within.some(({ attributes }) => attributes['aria-labelledby'] === section))
    .flatMap(({ within }) => within.flatMap(({ tag, attributes }) => (tag === 'a' ? (attributes.href ?? []) : [])))
  return [...new Set(links)]
}

function linesOf(texts: readonly string[]): string {
  return [...new Set(texts.map(foldedOf))].filter((line) => line !== '').join('\n')
}

function amountsIn(texts: readonly string[]): number[] {
  return [...new Set(texts.flatMap((text) => printedFenOf(text) ?? []))]
}
