/** A page to be cited, in one state of the content. */
export interface Cited {
  /** Who answers for what it shows: the unit whose document it is, or who runs the site. */
  readonly author: string
  readonly title: string
  /** Name of the site. */
  readonly site: string
  /** Its full address. */
  readonly address: string
  /** Names the state of the content. */
  readonly version: string
  /** The day that the content was last changed on, `YYYY-MM-DD`. */
  readonly updated: string
}

/** Stands where whoever cites writes the day of the visit, which no built page knows. */
export const DAY_OF_VISIT = '引用日期'

/** The address of a page that also names the state of the content that was read; the page tells where it has another now. */
export function permalinkOf({ address, version }: Pick<Cited, 'address' | 'version'>): string {
  return `${address}?v=${version}`
}

/** A reference as GB/T 7714—2015, 4.6.1 (electronic resources) has it: `责任者. 题名[EB/OL]. (更新日期)[引用日期]. 地址.` */
export function gbtWords(cited: Cited): string {
  const { author, title, updated } = cited
  return `${author}. ${title}[EB/OL]. (${updated})[${DAY_OF_VISIT}]. ${permalinkOf(cited)}.`
}

/** A BibTeX entry in one line. Texts are kept from being read as commands. */
export function bibtexOf(cited: Cited): string {
  const { author, title, site, address, version, updated } = cited
  const fields = [
    `author = {{${texOf(author)}}}`,
    `title = {{${texOf(title)}}}`,
    `howpublished = {${texOf(site)}，\\url{${permalinkOf(cited)}}}`,
    `year = {${updated.slice(0, 4)}}`,
    `note = {更新于 ${updated}，数据版本 ${version}}`,
  ]
  return `@misc{${keyOf(address)}, ${fields.join(', ')}}`
}

/** CSL-JSON with one item, in one line. */
export function cslJsonOf(cited: Cited): string {
  const { author, title, site, address, version, updated } = cited
  return JSON.stringify([
    {
      id: keyOf(address),
      type: 'webpage',
      author: [{ literal: author }],
      title,
      'container-title': site,
      issued: { raw: updated },
      version,
      URL: permalinkOf(cited),
      language: 'zh-CN',
    },
  ])
}

/** HTML of a frame that shows a page of the site within another. */
export function frameOf(address: string, title: string): string {
  return `<iframe src="${address}" title="${attributeOf(title)}" width="100%" height="480" loading="lazy"></iframe>`
}

/** A key that no other page of a host has, such as `p-2025-101001-a1`. */
function keyOf(address: string): string {
  return `p${new URL(address).pathname.replace(/[^A-Za-z0-9]+/g, '-').replace(/-$/, '')}`
}

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}

function texOf(text: string): string {
  return text.replace(/[\\{}#$%&_~^]/g, (sign) => TEX[sign] ?? `\\${sign}`)
}

function attributeOf(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;')
}
