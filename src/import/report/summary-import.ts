import { type Language, say } from '../../faults/language.ts'
import { printable } from '../../faults/quote.ts'
import type { ImportedFile } from '../import-file.ts'
import type { ImportReport } from '../run-import.ts'
import { formatColumns } from './columns.ts'
import { formatExamined, formatWorkbook } from './summary.ts'
import { auditLines } from './summary-audit.ts'
import { formatDifference, formatPlanned } from './summary-files.ts'
import { formatTotals } from './summary-totals.ts'
import { totalsOf } from './totals.ts'
import { REPORT_WORDS } from './words.ts'

/** What is asked of a report, and how it names things. */
interface Asked {
  /** The content folder. */
  readonly content: string
  /** The files as they were named, in their order. */
  readonly paths: readonly string[]
  readonly verbose: boolean
  readonly language: Language
}

/** What an import found and did, as lines for a terminal: one file in full, of several a line each, or all in full with `verbose`;
 *  what would differ from what stands there; what was written; the totals. Faults are not in it. */
export function formatImport(report: ImportReport, { content, paths, verbose, language }: Asked): string[] {
  const { files, planned, written, notes } = report
  const full = verbose || files.length === 1
  const different = planned.filter(({ state }) => state === 'different' || state === 'removed')
  const none = files.every(({ kind }) => kind === 'refused')
  return [
    ...(full
      ? files.flatMap((file) => inFull(file, verbose, language))
      : [...fileLines(report, paths, language), ...auditsOf(files, verbose, language)]),
    ...notes.map((note) => say(REPORT_WORDS.note(note), language)),
    ...different.flatMap((file) => formatDifference(file, language)),
    ...(written.length > 0 ? formatPlanned(content, written, verbose, language) : []),
    ...(none ? [] : formatTotals(totalsOf(report), language)),
  ]
}

/** What should be checked in the originals of several files, each under its name. */
function auditsOf(files: readonly ImportedFile[], verbose: boolean, language: Language): string[] {
  return files.flatMap((file) => {
    const lines = file.kind === 'document' ? auditLines(file.examined, verbose, language) : []
    return lines.length > 0 ? [printable(file.name), ...lines] : []
  })
}

function inFull(file: ImportedFile, verbose: boolean, language: Language): string[] {
  if (file.kind === 'refused') return []
  return file.kind === 'document'
    ? formatExamined(file.examined, verbose, language)
    : formatWorkbook(file.name, file.workbook, language)
}

/** A line a file: whether it went in, its year and unit, and how many projects, self-appraisals and indicators it has. */
function fileLines({ files, refused }: ImportReport, paths: readonly string[], language: Language): string[] {
  const head = [
    ...[REPORT_WORDS.taken, REPORT_WORDS.file, REPORT_WORDS.year, REPORT_WORDS.unit, REPORT_WORDS.projects],
    ...[REPORT_WORDS.appraisals, REPORT_WORDS.indicators],
  ]
  const rows = files.map((file, n) => [
    say(refused.has(file) ? REPORT_WORDS.no : REPORT_WORDS.yes, language),
    printable(paths[n] ?? file.name),
    ...countsOf(file),
  ])
  return formatColumns([head.map((words) => say(words, language)), ...rows], '')
}

function countsOf(file: ImportedFile): string[] {
  if (file.kind === 'refused') return []
  if (file.kind === 'workbook') {
    const { units } = file.workbook
    const sum = (key: 'projects' | 'appraisals' | 'indicators') => `${units.reduce((all, unit) => all + unit[key], 0)}`
    const years = [...new Set(units.map(({ year }) => year))].join(' ')
    return [
      years,
      units.map(({ name }) => printable(name)).join(' '),
      sum('projects'),
      sum('appraisals'),
      sum('indicators'),
    ]
  }
  const { parts, recognised } = file.examined
  const { projects, appraisals, wholes, wholeAppraisals } = recognised
  const records = [...projects, ...appraisals, ...wholes, ...wholeAppraisals]
  const indicators = records.reduce((sum, one) => sum + one.file.indicators.length, 0)
  const years = [...new Set(parts.map(({ year }) => year.year))].join(' ')
  const units = [...new Set(parts.map(({ unit }) => printable(unit.name)))].join(' ')
  return [years, units, `${projects.length}`, `${appraisals.length + wholeAppraisals.length}`, `${indicators}`]
}
