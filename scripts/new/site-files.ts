import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import { GENERATOR } from '../../src/build/generator.ts'
import { ROOT_FILES, SCHEMA_FOLDER } from '../../src/content/layout.ts'

/** What a publisher says of a new site. */
export interface NewSite {
  /** The folder's name, which is the repository's too. */
  readonly folder: string
  /** Short name of the place, such as 云溪县. */
  readonly name: string
  /** Full name of the place, such as 湖南省岳阳市云溪县. */
  readonly region: string
  /** Origin that the site will stand at. */
  readonly url: string
  /** Folder of the first year, left empty. */
  readonly year: number
}

/** What of this package a new repository names or takes along. */
export interface Package {
  readonly version: string
  /** The range of the npm package `node` that this package was made with. */
  readonly node: string
  /** Text of the glossary that the site begins with. */
  readonly glossary: string
  /** JSON Schemas for editors, by file name. */
  readonly schemas: readonly { readonly name: string; readonly text: string }[]
}

/** A file of a new repository; `path` has forward slashes. */
export interface NewFile {
  readonly path: string
  readonly text: string
}

const TEMPLATE = join(GENERATOR, 'scripts', 'new', 'template')

/** npm leaves these out of a package, or reads them itself, when they stand in it under their own names. */
const HIDDEN: Readonly<Record<string, string>> = { gitignore: '.gitignore', npmrc: '.npmrc' }

/** Letters, digits and the few marks that names of places have: nothing that YAML, JSON or a shell reads as its own. */
const PLAIN_NAME = /^[\p{L}\p{N}][\p{L}\p{N}（）()·\- ]{0,60}$/u

/** Whether a name can be written into the files of a new site as it is. */
export function isPlainName(name: string): boolean {
  return PLAIN_NAME.test(name) && name === name.trim()
}

/** All files of a publisher's new repository. The site's names must be plain (`isPlainName`). */
export function newSiteFiles(site: NewSite, own: Package): NewFile[] {
  const values: Readonly<Record<string, string>> = {
    folder: packageName(site.folder),
    name: site.name,
    region: site.region,
    url: site.url,
    version: own.version,
    node: own.node,
  }
  const filled = templateFiles().map(({ path, text }) => ({ path, text: fill(text, values) }))
  return [
    ...filled,
    { path: `content/${ROOT_FILES.glossary}`, text: own.glossary },
    ...own.schemas.map(({ name, text }) => ({ path: `content/${SCHEMA_FOLDER}/${name}`, text })),
    // git keeps no empty folder.
    { path: `content/${site.year}/.gitkeep`, text: '' },
  ]
}

function templateFiles(): NewFile[] {
  return readdirSync(TEMPLATE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => {
      const path = relative(TEMPLATE, file).replaceAll(sep, '/')
      return { path: HIDDEN[path] ?? path, text: readFileSync(file, 'utf8') }
    })
}

/** Puts values in the place of `{{name}}`. Throws when a template names a value that there is not. GitHub's own `${{ … }}`
 *  has a space behind the brackets and stays. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`The template names {{${name}}}, which is no value of a new site.`)
    return value
  })
}

/** A folder's name as npm allows names of packages. */
function packageName(folder: string): string {
  const plain = folder
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return plain === '' ? 'budget-site' : plain
}
