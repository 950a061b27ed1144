import { type ImportPlace, type ImportProblem, sayProblem } from '../../faults/import-fault.ts'
import { type Language, say } from '../../faults/language.ts'
import { ruleSentence } from '../../faults/rule-sentence.ts'
import { auditOf } from '../audit/audit.ts'
import { lengthOf } from '../document/account.ts'
import { placeOf } from '../document/place.ts'
import type { Examined } from '../examine.ts'
import { faultsOfFile, type ImportedFile } from '../import-file.ts'
import type { ImportReport } from '../run-import.ts'
import { tablesJson } from './tables.ts'

/** A report for machines: what was read with its fields, places and accounts, what became of the files — `written` tells whether all went in, and of each content file whether it was
 *  put in place — and every
 *  fault, both as a sentence in `language` and by its code. Places are in the words that content files use. */
export function reportJson(
  { files, refused, faults, written, planned, notes }: ImportReport,
  language: Language,
): object {
  return {
    written: faults.length === 0,
    documents: files.map((file) => fileJson(file, refused.get(file), language)),
    ...(notes.length > 0 && { notes: notes.map((note) => say(note, language)) }),
    files: planned.map((file) => ({
      ...{ path: file.path, state: file.state, bytes: file.bytes.length, written: written.includes(file) },
    })),
    ...faultsJson(faults, language),
  }
}

/** Faults in sentences, and in the same order with their codes, places and words in both languages. */
export function faultsJson(faults: readonly ImportProblem[], language: Language) {
  return {
    faults: faults.map((fault) => sayProblem(fault, language)),
    problems: faults.map((fault) => ({
      code: fault.code,
      ...placeJson(fault.place),
      ...(fault.text !== undefined && { value: fault.text }),
      message: { en: ruleSentence(fault.code, fault, 'en'), zh: ruleSentence(fault.code, fault, 'zh') },
    })),
  }
}

function placeJson({ file, line, at }: ImportPlace) {
  return {
    ...(file !== '' && { file }),
    ...(line !== undefined && { line }),
    ...(at !== undefined && { place: at }),
  }
}

/** `refused`: why the file did not go in; of one that did, what would have kept it from that were it not allowed. */
function fileJson(file: ImportedFile, refused: readonly ImportProblem[] | undefined, language: Language): object {
  const { name, kind } = file
  const taken = refused === undefined
  const faults = faultsJson(refused ?? faultsOfFile(file), language)
  if (kind === 'refused') return { name, kind, taken, ...faults }
  if (kind === 'workbook') return { name, kind, taken, units: file.workbook.units, ...faults }
  return { name, kind, taken, ...examinedJson(file.examined, language), ...faults }
}

function examinedJson({ source, bytes, recognised, parts, accounting }: Examined, language: Language): object {
  const { layout, title, projects, appraisals, imprint, claims } = recognised
  return {
    layout: layout.en,
    bytes: bytes.length,
    encoding: source.encoding,
    parts: parts.map(({ year, unit, projects: ofUnit, appraisals: results }) => ({
      ...{ year: year.year, yearFrom: year.evidence.en, unit },
      ...{ projects: ofUnit.map(({ file }) => file.name), appraisals: results.map(({ file }) => file.name) },
    })),
    title,
    tables: tablesJson(recognised),
    aside: recognised.aside.map(({ part, number }) => ({ ...part, table: number })),
    notes: (source.notes ?? []).map((note) => say(note, language)),
    projects: projects.map(({ file, range }) => ({
      code: file.code,
      name: file.name,
      indicators: file.indicators.length,
      place: placeOf(source, range),
    })),
    appraisals: appraisals.map(({ file, range }) => ({
      code: file.code,
      name: file.name,
      indicators: file.indicators.length,
      place: placeOf(source, range),
    })),
    wholes: recognised.wholes.map(({ file, range }) => ({
      name: file.name,
      tasks: file.tasks?.length ?? 0,
      indicators: file.indicators.length,
      place: placeOf(source, range),
    })),
    wholeAppraisals: recognised.wholeAppraisals.map(({ file, range }) => ({
      name: file.name,
      tasks: file.tasks?.length ?? 0,
      indicators: file.indicators.length,
      place: placeOf(source, range),
    })),
    audit: auditOf(recognised).map(({ name, range, words }) => ({
      name,
      place: placeOf(source, range),
      message: say(words, language),
    })),
    imprint,
    fields: claims
      .filter(({ as }) => as === 'field')
      .map((claim) => ({
        field: claim.what,
        text: source.text.slice(claim.start, claim.end),
        place: placeOf(source, claim),
      })),
    account: {
      ...accounting.account,
      labels: accounting.labels,
      residueByKind: Object.fromEntries(
        [...accounting.residue].map(([kind, ranges]) => [
          kind,
          ranges.reduce((sum, range) => sum + lengthOf(source.text, range), 0),
        ]),
      ),
    },
    unplaced: accounting.unplaced.map((range) => ({
      text: source.text.slice(range.start, range.end),
      place: placeOf(source, range),
    })),
  }
}
