import { SLUG_PATTERN, YEAR_PATTERN } from '../model/ids.ts'
import { SOURCE_FOLDER } from '../model/source-name.ts'

/** Files at the root of the content folder. */
export const ROOT_FILES = {
  site: 'site.yaml',
  glossary: 'glossary.yaml',
  units: 'units.yaml',
  import: 'import.yaml',
} as const

const ROOT_KINDS = ['site', 'glossary', 'units', 'import'] as const satisfies readonly (keyof typeof ROOT_FILES)[]

/** Files of which a unit's folder has one each; every other YAML file there is a project. */
export const UNIT_FILES = {
  department: 'department.md',
  appraisal: 'appraisal.yaml',
  monitoring: 'monitoring.yaml',
  whole: 'targets.yaml',
} as const

/** The folder at the root that holds the JSON Schemas of all files, for editors. */
export const SCHEMA_FOLDER = 'schema'

const PROJECT_ENDING = '.yaml'

/** A unit's folder of one year. */
export interface UnitPlace {
  readonly year: number
  /** Name of the unit's folder. */
  readonly unit: string
}

/** What a file of a unit's own folder is. `slug`: a project file's name without its ending. */
export type UnitFileKind =
  | { readonly kind: keyof typeof UNIT_FILES }
  | { readonly kind: 'project'; readonly slug: string }

/** Where a file of a unit stands, by its kind. `name` is that of a document's own file. */
type UnitFilePlace = UnitPlace & (UnitFileKind | { readonly kind: 'source'; readonly name: string })

/** Where any content file stands, by its kind. */
export type ContentPlace = { readonly kind: keyof typeof ROOT_FILES } | UnitFilePlace

/** The kinds of files that have a schema. */
export const SCHEMA_KINDS = [
  'appraisal',
  'department',
  'glossary',
  'import',
  'monitoring',
  'project',
  'site',
  'units',
  'whole',
] as const
export type SchemaKind = (typeof SCHEMA_KINDS)[number]

/** Path of a unit's folder from the content folder, such as `2021/101001`. */
export function unitFolder({ year, unit }: UnitPlace): string {
  return `${year}/${unit}`
}

/** The name of a project's file. */
export function projectFileName(slug: string): string {
  return slug + PROJECT_ENDING
}

/** Path of a file from the content folder with forward slashes, such as `2021/101001/department.md`. */
export function contentPath(place: ContentPlace): string {
  if (!('unit' in place)) return ROOT_FILES[place.kind]
  return `${unitFolder(place)}/${nameIn(place)}`
}

function nameIn(place: UnitFilePlace): string {
  if (place.kind === 'source') return `${SOURCE_FOLDER}/${place.name}`
  return place.kind === 'project' ? projectFileName(place.slug) : UNIT_FILES[place.kind]
}

/** What a file of a unit's own folder is, by its name; undefined for one that does not belong there. */
export function unitFileKindOf(name: string): UnitFileKind | undefined {
  for (const kind of ['department', 'appraisal', 'monitoring', 'whole'] as const)
    if (name === UNIT_FILES[kind]) return { kind }
  return name.endsWith(PROJECT_ENDING) ? { kind: 'project', slug: name.slice(0, -PROJECT_ENDING.length) } : undefined
}

/** A name that is one, and not a path or hidden. */
const PLAIN_NAME = /^[^./\\\p{C}][^/\\\p{C}]*$/u

/** What stands at a path of the content folder; the reverse of `contentPath`. Undefined for a path where no content belongs. */
export function contentPlaceOf(path: string): ContentPlace | undefined {
  for (const kind of ROOT_KINDS) if (path === ROOT_FILES[kind]) return { kind }
  return unitFilePlaceOf(path)
}

/** The same for files of units alone. */
export function unitFilePlaceOf(path: string): UnitFilePlace | undefined {
  const [year = '', unit = '', first = '', name, ...rest] = path.split('/')
  if (!YEAR_PATTERN.test(year) || !SLUG_PATTERN.test(unit) || !PLAIN_NAME.test(name ?? first) || rest.length > 0)
    return undefined
  const place = { year: Number(year), unit }
  if (name !== undefined) return first === SOURCE_FOLDER ? { ...place, kind: 'source', name } : undefined
  const known = unitFileKindOf(first)
  return known && { ...place, ...known }
}

/** Name of the JSON Schema of a kind of file, in its folder. */
export function schemaFileName(kind: SchemaKind): string {
  return `${kind}.schema.json`
}
