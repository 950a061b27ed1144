import type { Language } from '../../faults/language.ts'
import type { ImportedFile } from '../import-file.ts'
import { faultsJson } from './report-json.ts'
import { formatWorkbook } from './summary.ts'
import { formatFaults } from './summary-faults.ts'
import { formatTables, tablesJson } from './tables.ts'

/** What a file holds, as lines for a terminal; why it cannot be read where it cannot. */
export function fileLines(file: ImportedFile, language: Language): string[] {
  if (file.kind === 'refused') return formatFaults(file.faults, false, language)
  return file.kind === 'workbook'
    ? formatWorkbook(file.name, file.workbook, language)
    : formatTables(file.examined, language)
}

/** The same for machines. */
export function tablesOfFile(file: ImportedFile, language: Language): object {
  const { name, kind } = file
  if (kind === 'refused') return { name, kind, ...faultsJson(file.faults, language) }
  return kind === 'workbook'
    ? { name, kind, units: file.workbook.units }
    : { name, kind, tables: tablesJson(file.examined.recognised) }
}
