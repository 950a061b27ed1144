import type { SiteDossier } from '../../../dossier/site-dossier.ts'
import type { Site } from '../../../model/site.ts'
import { readerOf } from '../../shared/projects/reader.ts'
import type { Readings } from '../../shared/projects/table.ts'
import type { CodeFile, NameFile, PlaceFile, SuggestGuide } from '../../shared/suggest/files.ts'
import { readingsOf } from '../projects/readings.ts'
import { codeFilesOf } from './code-files.ts'
import { nameFilesOf } from './name-files.ts'
import { namesOf } from './names-of.ts'
import { placeFilesOf } from './place-files.ts'
import { suggestedUnitsOf } from './units-of.ts'

/** What a file of the suggestions holds. */
export type SuggestFile = SuggestGuide | Readings | NameFile | PlaceFile | CodeFile

/** What suggestions are made of: a part of the site's dossier. */
export type Suggested = Pick<SiteDossier, 'departments' | 'projects'> & { readonly site: Pick<Site, 'region'> }

/** Everything that suggestions are made of, by the names of the files without `.json`. */
export function suggestFilesOf(dossier: Suggested): Map<string, SuggestFile> {
  const units = suggestedUnitsOf(dossier)
  const ids = units.map(({ id }) => id)
  const projects = dossier.projects.map(({ project }) => project)
  const names = namesOf(projects, ids)
  const readings = readingsOf([...names, ...units].map(({ name }) => name))
  const [read, usual] = [readerOf(readings), readerOf({ ...readings, exceptions: {} })]
  const unusual = new Set(Object.keys(readings.exceptions))
  const named = nameFilesOf(names, (name) => (unusual.has(name) ? [read(name), usual(name)] : [read(name)]))
  const [places, codes] = [placeFilesOf(names), codeFilesOf(projects, ids)]
  const guide: SuggestGuide = {
    years: [...new Set(dossier.departments.map(({ department }) => department.year))].sort((a, b) => b - a),
    region: dossier.site.region,
    units,
    nameFiles: named.files.length,
    deep: named.deep,
    placeFiles: places.length,
    codeFiles: codes.begins,
  }
  return new Map<string, SuggestFile>([
    ['guide', guide],
    ['readings', readings],
    ...numbered('names', named.files),
    ...numbered('places', places),
    ...numbered('codes', codes.files),
  ])
}

function numbered<File extends SuggestFile>(name: string, files: readonly File[]): [string, File][] {
  return files.map((file, index) => [`${name}-${index}`, file])
}
