import { lengthOf } from './account.ts'
import type { Claim } from './claims.ts'
import { formatColumns } from './columns.ts'
import type { Range } from './document.ts'
import type { Examined } from './examine.ts'
import { lineOf, linesOf } from './place.ts'

/** What was found in a document and where, and the account of its characters, as lines for a terminal. With `verbose`,
 *  also the lines of each kind of residue. */
export function formatExamined(examined: Examined, verbose: boolean): string[] {
  const { source, recognised, year, unit, bytes } = examined
  return [
    `${source.name}: ${recognised.layout}, ${bytes.length} bytes`,
    ...formatColumns(
      [
        ['year', `${year.year}, from ${year.evidence}`],
        ['unit', `${unit.code} ${unit.name}`],
        ...(recognised.title === undefined ? [] : [['title', recognised.title]]),
      ],
      '  ',
    ),
    ...departmentLines(examined),
    ...projectLines(examined),
    ...accountLines(examined, verbose),
  ]
}

function departmentLines({ source, recognised: { department, claims, projects } }: Examined): string[] {
  if (department.length === 0) return []
  const outside = claims.filter(({ start }) => !projects.some(({ range }) => range.start <= start && start < range.end))
  return ['  department: fields and their lines', `    ${formatFields(source.text, outside)}`]
}

function projectLines({ source: { text }, recognised: { projects, claims } }: Examined): string[] {
  if (projects.length === 0) return []
  const rows = projects.map(({ file, range }) => [
    file.code ?? '',
    file.name,
    `${file.budget} ${file.moneyUnit}`,
    Object.values(file.spendPlan ?? {})
      .map((share) => share || '–')
      .join(' '),
    `${file.goals?.length ?? 0}`,
    `${file.indicators.length}`,
    linesOf(text, range),
  ])
  const fields = projects.flatMap(({ file, range: { start, end } }) => {
    const inside = claims.filter((claim) => start <= claim.start && claim.start < end)
    return [`    ${file.name}`, `      ${formatFields(text, inside)}`]
  })
  return [
    '  projects (– is a blank cell)',
    ...formatColumns([['code', 'name', 'budget', 'plan', 'goals', 'indicators', 'lines'], ...rows], '    '),
    '  projects: fields and their lines',
    ...fields,
  ]
}

/** Each field with its lines; claims of one field that follow one another are one stretch of lines. */
function formatFields(text: string, claims: readonly Claim[]): string {
  const stretches: { what: string; start: number; end: number }[] = []
  for (const { what, start, end } of claims.filter(({ as }) => as === 'field')) {
    const last = stretches.at(-1)
    if (last?.what === what) last.end = end
    else stretches.push({ what, start, end })
  }
  return [...Map.groupBy(stretches, ({ what }) => what)]
    .map(([what, ranges]) => `${what} ${ranges.map((range) => linesOf(text, range)).join(', ')}`)
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
