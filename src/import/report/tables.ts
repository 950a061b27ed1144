import { type Language, say } from '../../faults/language.ts'
import { printable } from '../../faults/quote.ts'
import type { Examined } from '../examine.ts'
import { formatColumns } from './columns.ts'
import { REPORT_WORDS } from './words.ts'

/** Every table of a document for machines: its number and heading, what reads it, and the records that it gives. */
export function tablesJson({ forms, tables }: Examined['recognised']): object[] {
  return tables.map(({ number, heading, layout, looksLike }) => {
    const records = forms.find((form) => form.number === number)?.records
    return {
      number,
      ...(heading !== undefined && { heading }),
      ...(layout && { layout: layout.en }),
      ...(looksLike !== undefined && { looksLike }),
      ...(records && { projects: records.projects.map(({ file }) => file.name) }),
      ...(records && { appraisals: records.appraisals.map(({ file }) => file.name) }),
    }
  })
}

/** The same as lines for a terminal, with the unit and year of each record. */
export function formatTables(examined: Examined, language: Language): string[] {
  const { recognised, parts, source } = examined
  const rows = recognised.tables.map(({ number, heading, layout, looksLike }) => {
    const form = recognised.forms.find((one) => one.number === number)
    const records = [...(form?.records.projects ?? []), ...(form?.records.appraisals ?? [])]
    const names = records.map(({ file }) => file.name)
    const place = records[0]?.range.start
    const part = parts.find(({ projects, appraisals }) =>
      [...projects, ...appraisals].some(({ range }) => range.start === place),
    )
    const what = layout ?? (looksLike === undefined ? REPORT_WORDS.tableLeft : REPORT_WORDS.tableNotKnown)
    return [
      `${number}`,
      say(what, language),
      part ? `${part.year.year} ${part.unit.code === undefined ? '' : `${part.unit.code} `}${part.unit.name}` : '',
      printable(names.join('、')),
      printable(heading ?? '–'),
    ]
  })
  return [printable(source.name), ...formatColumns(rows, '  ')]
}
