import { lengthOf } from '../document/account.ts'
import { placeOf } from '../document/place.ts'
import type { Examined } from '../examine.ts'
import { faultsOfFile, type ImportedFile } from '../import-file.ts'
import type { ImportReport } from '../run-import.ts'

/** A report for machines: what was read with its fields, places and accounts, what became of the files, and every
 *  fault. Places are in the words that content files use. */
export function reportJson({ files, faults, planned }: ImportReport): object {
  return {
    written: faults.length === 0,
    documents: files.map(fileJson),
    files: planned.map(({ path, state, bytes }) => ({ path, state, bytes: bytes.length })),
    faults,
  }
}

function fileJson(file: ImportedFile): object {
  const { name, kind } = file
  const faults = faultsOfFile(file)
  if (kind === 'refused') return { name, kind, faults }
  if (kind === 'workbook') return { name, kind, units: file.workbook.units, faults }
  return { name, kind, ...examinedJson(file.examined), faults }
}

function examinedJson({ source, bytes, recognised, year, unit, accounting }: Examined): object {
  const { layout, title, projects, appraisals, imprint, claims } = recognised
  return {
    layout,
    bytes: bytes.length,
    encoding: source.encoding,
    year: year.year,
    yearFrom: year.evidence,
    unit,
    title,
    notes: source.notes ?? [],
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
