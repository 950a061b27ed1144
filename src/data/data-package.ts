import type { SiteDossier } from '../dossier/site-dossier.ts'
import {
  DATA_FOLDER,
  DATABASE_PATH,
  schemaPath,
  YEAR_FILES,
  type YearData,
  yearDataPath,
} from '../words/data-address.ts'
import { TABLES } from './columns/tables.ts'
import { addressOf, noticeOf } from './records.ts'

/** What a written file is. */
export interface FileFacts {
  readonly bytes: number
  /** SHA-256, in hexadecimal digits. */
  readonly sha256: string
}

/** A file that the package lists. */
interface Packaged {
  /** From the site's root. */
  readonly path: string
  readonly resource: object
}

/** The files that the package of a site lists, each by its path from the site's root. */
export function packagedFilesOf({ years }: Pick<SiteDossier, 'years'>): Packaged[] {
  return [
    ...years.flatMap(({ year: { year } }) =>
      YEAR_FILES.map((data) => ({ path: yearDataPath(year, data), resource: yearResource(year, data) })),
    ),
    { path: DATABASE_PATH, resource: DATABASE },
  ]
}

/** The descriptor of all files of data for all units, a Data Package. `factsOf` tells what a file is, by its path from the site's root. Paths
 *  in it are relative to the folder that it stands in.
 *  Source: Data Package 2.0. */
export function dataPackageOf(dossier: SiteDossier, factsOf: (path: string) => FileFacts) {
  const { site, version, updated, years } = dossier
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    ...{ name: 'mingzhang', id: addressOf(site, '/'), title: `${site.name}：${site.region}预算绩效数据` },
    ...{ description: site.description, homepage: addressOf(site, '/data/') },
    ...{ version, created: `${updated}T00:00:00Z`, ...noticeOf(site), ...licenceOf(dossier) },
    contributors: [
      { title: site.government.organiser ?? site.name, path: addressOf(site, '/about/'), roles: ['publisher'] },
    ],
    sources: years.map(({ year: { year } }) => ({
      title: `${year}年各单位公开的文件，清单见这个文件`,
      path: addressOf(site, yearDataPath(year, 'sources')),
    })),
    resources: packagedFilesOf(dossier).map(({ path, resource }) => {
      const { bytes, sha256 } = factsOf(path)
      return { ...resource, path: nameIn(path), bytes, hash: `sha256:${sha256}` }
    }),
  }
}

function nameIn(path: string): string {
  return path.slice(DATA_FOLDER.length)
}

const DATABASE = {
  ...{ name: 'all', title: '全部年度（SQLite）', format: 'sqlite', mediatype: 'application/vnd.sqlite3' },
  compression: 'gz',
}

function yearResource(year: number, data: YearData): object {
  const name = `${year}-${data}`
  if (data === 'units-json')
    return {
      name,
      title: `${year}年全部（NDJSON）`,
      format: 'ndjson',
      mediatype: 'application/x-ndjson',
      compression: 'gz',
    }
  if (data === 'workbook') return { name, title: `${year}年全部（XLSX）`, format: 'xlsx', mediatype: XLSX }
  const { title, about } = TABLES[data]
  return {
    ...{ name, type: 'table', title: `${year}年${title}`, description: about },
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', compression: 'gz', schema: nameIn(schemaPath(data)) },
  }
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A licence is named by its identifier where it is written like one, such as `CC BY 4.0`; otherwise the page about the site says what it
 *  allows. */
function licenceOf({ site }: Pick<SiteDossier, 'site'>): object {
  if (!site.licence) return {}
  const name = site.licence.trim().replaceAll(' ', '-')
  const isName = /^[-a-zA-Z0-9._]+$/.test(name)
  return { licenses: [{ ...(isName && { name }), title: site.licence, path: addressOf(site, '/about/') }] }
}
