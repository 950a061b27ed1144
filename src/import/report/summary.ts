import { printable } from '../../faults/quote.ts'
import { printsUnit } from '../../model/printed-unit.ts'
import { lengthOf } from '../document/account.ts'
import type { Claim } from '../document/claims.ts'
import type { Range, SourceText } from '../document/document.ts'
import { lineOf, shortPlaceOf } from '../document/place.ts'
import type { Examined } from '../examine.ts'
import type { FilledContent } from '../filled.ts'
import { formatColumns } from './columns.ts'
import { firstLines } from './summary-faults.ts'

/** What was found in a document and where, and the account of its characters, as lines for a terminal. With `verbose`,
 *  also the lines of each kind of residue, and all text without a place. */
export function formatExamined(examined: Examined, verbose: boolean): string[] {
  const { source, recognised, year, unit, bytes } = examined
  return [
    `${source.name}: ${recognised.layout}, ${bytes.length} bytes`,
    ...formatColumns(
      [
        ['year', `${year.year}, from ${year.evidence}`],
        ...(source.encoding === undefined ? [] : [['encoding', source.encoding]]),
        ['unit', unit.code === undefined ? unit.name : `${unit.code} ${unit.name}`],
        ...(recognised.title === undefined ? [] : [['title', recognised.title]]),
      ],
      '  ',
    ),
    ...departmentLines(examined),
    ...projectLines(examined),
    ...appraisalLines(examined),
    ...accountLines(examined, verbose),
    ...unplacedLines(examined, verbose),
    ...(source.notes ?? []).map((note) => `  note: ${note}`),
  ]
}

/** What a filled workbook gave, as lines for a terminal. */
export function formatWorkbook(name: string, { units }: FilledContent): string[] {
  const heads = ['year', 'unit', 'name', 'projects', 'indicators', 'self-appraisals']
  const rows = units.map((unit) => [unit.year, unit.folder, unit.name, unit.projects, unit.indicators, unit.appraisals])
  return [`${name}: filled workbook`, ...formatColumns([heads, ...rows.map((row) => row.map(String))], '  ')]
}

function departmentLines({ source, recognised: { department, claims, projects } }: Examined): string[] {
  if (department.length === 0) return []
  const outside = claims.filter(({ start }) => !projects.some(({ range }) => range.start <= start && start < range.end))
  return ['  department: fields and their lines', `    ${formatFields(source, outside)}`]
}

function projectLines({ source, recognised: { projects, claims } }: Examined): string[] {
  if (projects.length === 0) return []
  const rows = projects.map(({ file, range }) => [
    file.code ?? '',
    file.name,
    printsUnit(file.budget) ? file.budget : `${file.budget} ${file.moneyUnit}`,
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
    '  projects (– is a blank cell)',
    ...formatColumns([['code', 'name', 'budget', 'plan', 'goals', 'indicators', 'lines'], ...rows], '    '),
    '  projects: fields and their lines',
    ...fields,
  ]
}

function appraisalLines({ source, recognised: { appraisals, claims } }: Examined): string[] {
  if (appraisals.length === 0) return []
  const heads = ['code', 'name', 'funding rows', 'indicators', 'lines']
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
    '  self-appraisals',
    ...formatColumns([heads, ...rows], '    '),
    '  self-appraisals: fields and their lines',
    ...fields,
  ]
}

function unplacedLines({ source, accounting: { unplaced } }: Examined, verbose: boolean): string[] {
  if (unplaced.length === 0) return []
  const rows = unplaced.map((range) => [
    shortPlaceOf(source, range),
    printable(source.text.slice(range.start, range.end)),
  ])
  return ['  unplaced text and its lines', ...firstLines(formatColumns(rows, '    '), '    ', verbose)]
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
): string[] {
  const kinds = [...residue].map(([kind, ranges]): [string, string, string] => [
    '',
    `${ranges.reduce((sum, range) => sum + lengthOf(text, range), 0)}`,
    formatKind(text, kind, ranges, verbose),
  ])
  return [
    '  account of characters',
    ...formatColumns(
      [
        ['read', `${account.read}`, ''],
        ['placed', `${account.placed}`, `${account.placed - labels} in fields, ${labels} words of the form`],
        ['residue', `${account.residue}`, kinds.length > 0 ? 'of which' : ''],
        ...kinds,
        ['unplaced', `${account.unplaced}`, ''],
      ],
      '    ',
    ),
  ]
}

function formatKind(text: string, kind: string, ranges: readonly Range[], verbose: boolean): string {
  const lines = [...new Set(ranges.map(({ start }) => lineOf(text, start)))]
  return `${kind}, on ${lines.length} ${lines.length === 1 ? 'line' : 'lines'}${verbose ? `: ${lines.join(' ')}` : ''}`
}
