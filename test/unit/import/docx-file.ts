import { strToU8, zipSync } from 'fflate'

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PARTS = ['styles', 'numbering', 'footnotes', 'endnotes', 'comments', 'header', 'footer'] as const

/** Parts of a Word file beside its body, each the XML inside its root element. */
export type DocxParts = Partial<Record<(typeof PARTS)[number], string>>

/** A Word file with this XML in its body. */
export function docxFile(body: string, parts: DocxParts = {}, more: Record<string, Uint8Array> = {}): Uint8Array {
  const used = PARTS.filter((part) => parts[part] !== undefined)
  const relation = (type: string, target: string) =>
    `<Relationship Id="${type}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`
  const xml = (text: string) => strToU8(`<?xml version="1.0" encoding="UTF-8"?>${text}`)
  const relations = (text: string) =>
    xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${text}</Relationships>`)
  return zipSync({
    '[Content_Types].xml': xml('<Types/>'),
    '_rels/.rels': relations(relation('officeDocument', 'word/document.xml')),
    'word/document.xml': xml(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/_rels/document.xml.rels': relations(used.map((part) => relation(part, `${part}.xml`)).join('')),
    ...Object.fromEntries(used.map((part) => [`word/${part}.xml`, xml(`<w:${part} ${W}>${parts[part]}</w:${part}>`)])),
    ...more,
  })
}

/** A paragraph of one run; the text is XML already. */
export function p(text: string, properties = ''): string {
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
}

/** A cell that holds paragraphs. */
export function tc(content: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`
}

/** A table of rows of cells. */
export function tbl(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`
}
