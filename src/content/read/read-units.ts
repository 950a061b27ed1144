import { statSync } from 'node:fs'
import { type Diagnostic, inOrder } from '../../faults/diagnostic.ts'
import { YEAR_PATTERN } from '../../model/ids.ts'
import { defined } from '../../parse/defined.ts'
import type { UnitPlace } from '../layout.ts'
import type { UnitFiles } from '../unit-files.ts'
import type { YamlFile } from '../yaml/yaml-file.ts'
import { readFolder } from './folder.ts'
import { type LoadedUnit, loadUnit } from './load-unit.ts'
import { Reader } from './reader.ts'

/** The units of a content folder, as their files have them. */
interface UnitsReading {
  /** Oldest year first. A unit whose department cannot be read is left out, and so is any other file that cannot. */
  readonly units: readonly UnitFiles[]
  /** What is wrong with names and notation, by file, line and column. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Reads what the files of all units say, or of `only` one, without parsing their values or reading their documents. None where
 *  there is no such folder. Throws when the system refuses to read a file. */
export function readUnits(dir: string, only?: UnitPlace): UnitsReading {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) return { units: [], diagnostics: [] }
  const reader = new Reader(dir)
  const isAsked = (name: string, asked?: string | number) => asked === undefined || name === String(asked)
  const years = readFolder(reader, '').folders.filter(
    ({ name }) => YEAR_PATTERN.test(name) && isAsked(name, only?.year),
  )
  const units = years.flatMap((year) =>
    readFolder(reader, year.path)
      .folders.filter(({ name }) => isAsked(name, only?.unit))
      .flatMap((unit) => unitFilesOf(loadUnit(reader, Number(year.name), unit)) ?? []),
  )
  return { units, diagnostics: inOrder(reader.diagnostics) }
}

function unitFilesOf({ place, department, whole, projects, appraisal, monitoring }: LoadedUnit): UnitFiles | undefined {
  const head = soundValue(department?.yaml)
  if (!department || !head) return undefined
  return defined({
    ...place,
    head,
    body: department.body,
    projects: projects.flatMap(({ slug, yaml }) => {
      const file = soundValue(yaml)
      return file ? [{ slug, file }] : []
    }),
    whole: soundValue(whole),
    wholeAppraisal: soundValue(appraisal)?.department,
    appraisals: soundValue(appraisal)?.appraisals,
    reports: soundValue(monitoring)?.reports,
  })
}

/** What a file says, unless any of it is only guessed. */
function soundValue<T>(yaml: YamlFile<T> | undefined): T | undefined {
  return yaml?.diagnostics.length === 0 ? yaml.value : undefined
}
