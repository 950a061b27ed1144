import { type Language, say, type Words } from '../../faults/language.ts'
import { printable } from '../../faults/quote.ts'
import { printsUnit } from '../../model/printed-unit.ts'
import { lengthOf } from '../document/account.ts'
import type { Claim } from '../document/claims.ts'
import type { Range, SourceText } from '../document/document.ts'
import { lineOf, shortPlaceOf } from '../document/place.ts'
import { residueWords } from '../document/residue-kinds.ts'
import type { Examined } from '../examine.ts'
import type { FilledContent } from '../filled.ts'
import type { ProjectDraft } from '../layouts/recognised.ts'
import { formatColumns } from './columns.ts'
import { asideLines } from './summary-aside.ts'
import { firstLines } from './summary-faults.ts'
import { REPORT_WORDS } from './words.ts'

/** What was found in a document and where, and the account of its characters, as lines for a terminal. With `verbose`,
 *  also the lines of each kind of residue, and all text without a place. */
export function formatExamined(examined: Examined, verbose: boolean, language: Language): string[] {
  const { source, recognised, parts, bytes } = examined
  const words = (sayable: Words) => say(sayable, language)
  return [
    words(REPORT_WORDS.document(source.name, recognised.layout, bytes.length)),
    ...formatColumns(
      [
        ...parts.flatMap(({ year, unit }) => [
          [words(REPORT_WORDS.year), words(REPORT_WORDS.yearFrom(year.year, year.evidence))],
          [words(REPORT_WORDS.unit), unit.code === undefined ? unit.name : `${unit.code} ${unit.name}`],
        ]),
        ...(source.encoding === undefined ? [] : [[words(REPORT_WORDS.encoding), source.encoding]]),
        ...(recognised.title === undefined ? [] : [[words(REPORT_WORDS.title), recognised.title]]),
      ],
      '  ',
    ),
    ...departmentLines(examined, language),
    ...projectLines(examined, language),
    ...appraisalLines(examined, language),
    ...asideLines(examined, verbose, language),
    ...accountLines(examined, verbose, language),
    ...unplacedLines(examined, verbose, language),
    ...(source.notes ?? []).map((note) => `  ${words(REPORT_WORDS.note(note))}`),
  ]
}

/** What a filled workbook gave, as lines for a terminal. */
export function formatWorkbook(name: string, { units }: FilledContent, language: Language): string[] {
  const heads = headsOf(['year', 'unit', 'name', 'projects', 'indicators', 'appraisals'], language)
  const rows = units.map((unit) => [unit.year, unit.folder, unit.name, unit.projects, unit.indicators, unit.appraisals])
  return [
    say(REPORT_WORDS.workbook(name), language),
    ...formatColumns([heads, ...rows.map((row) => row.map(String))], '  '),
  ]
}

type Head =
  | 'year'
  | 'unit'
  | 'name'
  | 'code'
  | 'budget'
  | 'plan'
  | 'goals'
  | 'indicators'
  | 'lines'
  | 'fundingRows'
  | 'projects'
  | 'appraisals'

function headsOf(heads: readonly Head[], language: Language): string[] {
  return heads.map((head) => say(REPORT_WORDS[head], language))
}

function departmentLines(
  { source, recognised: { department, claims, projects } }: Examined,
  language: Language,
): string[] {
  if (department.length === 0) return []
  const outside = claims.filter(({ start }) => !projects.some(({ range }) => range.start <= start && start < range.end))
  return [`  ${say(REPORT_WORDS.departmentFields, language)}`, `    ${formatFields(source, outside)}`]
}

function budgetOf({ budget, moneyUnit }: ProjectDraft['file']): string {
  if (budget === undefined) return ''
  return printsUnit(budget) ? budget : `${budget} ${moneyUnit}`
}

function projectLines({ source, recognised: { projects, claims } }: Examined, language: Language): string[] {
  if (projects.length === 0) return []
  const rows = projects.map(({ file, range }) => [
    file.code ?? '',
    file.name,
    budgetOf(file),
    Object.values(file.spendPlan ?? {})
      .map((share) => share || '–')
      .join(' '),
    `${file.goals?.length ?? 0}`,
    `${file.indicators.length}`,
    shortPlaceOf(source, range),
  ])
  const fields = projects.flatMap(({ file, range: { start, end } }) => {
    const inside = claims.filter((claim) => start <= claim.start && claim.start < end)
    return [`    ${file.name}`, `      ${formatFields(source, inside)}`]
  })
  return [
    `  ${say(REPORT_WORDS.projectList, language)}`,
    ...formatColumns(
      [headsOf(['code', 'name', 'budget', 'plan', 'goals', 'indicators', 'lines'], language), ...rows],
      '    ',
    ),
    `  ${say(REPORT_WORDS.projectFields, language)}`,
    ...fields,
  ]
}

function appraisalLines({ source, recognised: { appraisals, claims } }: Examined, language: Language): string[] {
  if (appraisals.length === 0) return []
  const heads = headsOf(['code', 'name', 'fundingRows', 'indicators', 'lines'], language)
  const rows = appraisals.map(({ file, range }) => [
    file.code ?? '',
    file.name,
    `${file.funding.length}`,
    `${file.indicators.length}`,
    shortPlaceOf(source, range),
  ])
  const fields = appraisals.flatMap(({ file, range: { start, end } }) => {
    const inside = claims.filter((claim) => start <= claim.start && claim.start < end)
    return [`    ${file.name}`, `      ${formatFields(source, inside)}`]
  })
  return [
    `  ${say(REPORT_WORDS.appraisals, language)}`,
    ...formatColumns([heads, ...rows], '    '),
    `  ${say(REPORT_WORDS.appraisalFields, language)}`,
    ...fields,
  ]
}

function unplacedLines({ source, accounting: { unplaced } }: Examined, verbose: boolean, language: Language): string[] {
  if (unplaced.length === 0) return []
  const rows = unplaced.map((range) => [
    shortPlaceOf(source, range),
    printable(source.text.slice(range.start, range.end)),
  ])
  return [
    `  ${say(REPORT_WORDS.unplacedText, language)}`,
    ...firstLines(formatColumns(rows, '    '), '    ', verbose, language),
  ]
}

/** Each field with its lines; claims of one field that follow one another are one stretch of lines. */
function formatFields(source: SourceText, claims: readonly Claim[]): string {
  const stretches: { what: string; start: number; end: number }[] = []
  for (const { what, start, end } of claims.filter(({ as }) => as === 'field')) {
    const last = stretches.at(-1)
    if (last?.what === what) last.end = end
    else stretches.push({ what, start, end })
  }
  return [...Map.groupBy(stretches, ({ what }) => what)]
    .map(([what, ranges]) => `${what} ${ranges.map((range) => shortPlaceOf(source, range)).join(', ')}`)
    .join(' · ')
}

function accountLines(
  { source: { text }, accounting: { account, labels, residue } }: Examined,
  verbose: boolean,
  language: Language,
): string[] {
  const words = (sayable: Words) => say(sayable, language)
  const kinds = [...residue].map(([kind, ranges]): [string, string, string] => [
    '',
    `${ranges.reduce((sum, range) => sum + lengthOf(text, range), 0)}`,
    words(kindWords(text, kind, ranges, verbose)),
  ])
  return [
    `  ${words(REPORT_WORDS.account)}`,
    ...formatColumns(
      [
        [words(REPORT_WORDS.read), `${account.read}`, ''],
        [
          words(REPORT_WORDS.placed),
          `${account.placed}`,
          words(REPORT_WORDS.placedParts(account.placed - labels, labels)),
        ],
        [words(REPORT_WORDS.residue), `${account.residue}`, kinds.length > 0 ? words(REPORT_WORDS.ofWhich) : ''],
        ...kinds,
        ...(account.aside === undefined ? [] : [[words(REPORT_WORDS.aside), `${account.aside}`, '']]),
        [words(REPORT_WORDS.unplaced), `${account.unplaced}`, ''],
      ],
      '    ',
    ),
  ]
}

function kindWords(text: string, kind: string, ranges: readonly Range[], verbose: boolean): Words {
  const lines = [...new Set(ranges.map(({ start }) => lineOf(text, start)))]
  return REPORT_WORDS.residueKind(residueWords(kind), lines.length, verbose ? lines.join(' ') : '')
}
