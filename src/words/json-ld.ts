import type { Site } from '../model/site.ts'
import { yearDataPath } from './data-address.ts'

/** A value as JSON that may stand in a page's script element of data: no sign in it can end the element or begin a comment.
 *  Source: HTML Living Standard, 4.12.1.3 (restrictions for contents of script elements). */
export function jsonInPage(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => {
    const code = sign.charCodeAt(0).toString(16).padStart(4, '0')
    return `\\u${code}`
  })
}

/** The pages above one, from the home page down, as search engines read them. Addresses are full. */
export function breadcrumbsOf(trail: readonly { readonly name: string; readonly address: string }[]) {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, address }, place) => ({
      ...{ '@type': 'ListItem', position: place + 1, name, item: address },
    })),
  }
}

/** What catalogues of data sets need to know of one. */
interface DataSet {
  readonly name: string
  readonly description: string
  /** Full address of the page about it. */
  readonly address: string
  /** The years that it is about, `2023` or `2021/2024`. */
  readonly years: string
  readonly version: string
  /** `YYYY-MM-DD`. */
  readonly updated: string
  readonly files: readonly { readonly name: string; readonly type: string; readonly address: string }[]
}

/** The files of a year's data. `addressOf` gives the full address of a path. */
export function yearFilesOf(year: number, addressOf: (path: string) => string): DataSet['files'] {
  const type = 'application/gzip'
  return [
    { name: `${year}年项目表`, type, address: addressOf(yearDataPath(year, 'projects')) },
    { name: `${year}年指标表`, type, address: addressOf(yearDataPath(year, 'indicators')) },
    { name: `${year}年全部`, type, address: addressOf(yearDataPath(year, 'units-json')) },
  ]
}

/** A data set with its files, as catalogues of data read it. Source: schema.org/Dataset. */
export function dataSetOf(site: Pick<Site, 'name' | 'region' | 'licence' | 'government'>, set: DataSet) {
  const { name, description, address, years, version, updated, files } = set
  return {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    ...{ name, description, url: address, inLanguage: 'zh-CN', isAccessibleForFree: true },
    ...{ version, dateModified: updated, temporalCoverage: years, spatialCoverage: site.region },
    ...(site.licence && { license: site.licence }),
    publisher: { '@type': 'Organization', name: site.government.organiser ?? site.name },
    distribution: files.map((file) => ({
      ...{ '@type': 'DataDownload', name: file.name, encodingFormat: file.type, contentUrl: file.address },
    })),
  }
}
