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
import { auditLines } from './summary-audit.ts'
import { firstLines } from './summary-faults.ts'
import { wholeLines } from './summary-wholes.ts'
import { REPORT_WORDS } from './words.ts'

/** What was found in a document and where, and the account of its characters, as lines for a terminal. With `verbose`,
 *  also where each field stands, the lines of each kind of residue, and all text without a place. */
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
    ...departmentLines(examined, verbose, language),
    ...wholeLines(examined, language),
    ...projectLines(examined, verbose, language),
    ...appraisalLines(examined, verbose, language),
    ...auditLines(examined, verbose, language),
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

function departmentLines({ source, recognised }: Examined, verbose: boolean, language: Language): string[] {
  const { department, claims, projects, appraisals } = recognised
  if (department.length === 0 || !verbose) return []
  const forms = [...projects, ...appraisals].map(({ range }) => range)
  const outside = claims.filter(({ start }) => !forms.some((range) => range.start <= start && start < range.end))
  return [`  ${say(REPORT_WORDS.departmentFields, language)}`, `    ${formatFields(source, outside, language)}`]
}

function budgetOf({ budget, moneyUnit }: ProjectDraft['file']): string {
  if (budget === undefined) return ''
  return printsUnit(budget) ? budget : `${budget} ${moneyUnit}`
}

function projectLines(
  { source, recognised: { projects, claims } }: Examined,
  verbose: boolean,
  language: Language,
): string[] {
  if (projects.length === 0) return []
  const rows = projects.map(({ file, range }) => [
    printable(file.code ?? ''),
    printable(file.name),
    printable(budgetOf(file)),
    printable(
      Object.values(file.spendPlan ?? {})
        .map((share) => share || '–')
        .join(' '),
    ),
    `${file.goals?.length ?? 0}`,
    `${file.indicators.length}`,
    say(shortPlaceOf(source, range), language),
  ])
  const heads = headsOf(['code', 'name', 'budget', 'plan', 'goals', 'indicators', 'lines'], language)
  return [
    `  ${say(REPORT_WORDS.projectList, language)}`,
    ...formatColumns([heads, ...rows], '    '),
    ...(verbose
      ? [`  ${say(REPORT_WORDS.projectFields, language)}`, ...fieldLines(source, projects, claims, language)]
      : []),
  ]
}

function appraisalLines(
  { source, recognised: { appraisals, claims } }: Examined,
  verbose: boolean,
  language: Language,
): string[] {
  if (appraisals.length === 0) return []
  const heads = headsOf(['code', 'name', 'fundingRows', 'indicators', 'lines'], language)
  const rows = appraisals.map(({ file, range }) => [
    printable(file.code ?? ''),
    printable(file.name),
    `${file.funding.length}`,
    `${file.indicators.length}`,
    say(shortPlaceOf(source, range), language),
  ])
  return [
    `  ${say(REPORT_WORDS.appraisals, language)}`,
    ...formatColumns([heads, ...rows], '    '),
    ...(verbose
      ? [`  ${say(REPORT_WORDS.appraisalFields, language)}`, ...fieldLines(source, appraisals, claims, language)]
      : []),
  ]
}

/** The fields of each form with their places. Claims are in the order of the document. */
function fieldLines(
  source: SourceText,
  forms: readonly { readonly file: { readonly name: string }; readonly range: Range }[],
  claims: readonly Claim[],
  language: Language,
): string[] {
  return forms.flatMap(({ file, range }) => {
    const inside = claims.slice(firstFrom(claims, range.start), firstFrom(claims, range.end))
    return [`    ${printable(file.name)}`, `      ${formatFields(source, inside, language)}`]
  })
}

/** Index of the first claim that starts at an offset or behind it. */
function firstFrom(claims: readonly Claim[], offset: number): number {
  let [low, high] = [0, claims.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((claims[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

function unplacedLines({ source, accounting: { unplaced } }: Examined, verbose: boolean, language: Language): string[] {
  if (unplaced.length === 0) return []
  const rows = unplaced.map((range) => [
    say(shortPlaceOf(source, range), language),
    printable(source.text.slice(range.start, range.end)),
  ])
  return [
    `  ${say(REPORT_WORDS.unplacedText, language)}`,
    ...firstLines(formatColumns(rows, '    '), '    ', verbose, language),
  ]
}

/** Each field with its lines; claims of one field that follow one another are one stretch of lines. */
function formatFields(source: SourceText, claims: readonly Claim[], language: Language): string {
  const stretches: { what: string; start: number; end: number }[] = []
  for (const { what, start, end } of claims.filter(({ as }) => as === 'field')) {
    const last = stretches.at(-1)
    if (last?.what === what) last.end = end
    else stretches.push({ what, start, end })
  }
  return [...Map.groupBy(stretches, ({ what }) => what)]
    .map(([what, ranges]) => `${what} ${ranges.map((range) => say(shortPlaceOf(source, range), language)).join(', ')}`)
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
