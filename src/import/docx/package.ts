import { type ImportFault, importFault } from '../../faults/import-fault.ts'
import { openZip, type Zip } from '../../office/open-zip.ts'
import { childrenOf, parseXml, type XmlElement } from '../../office/xml.ts'

/** The parts of a Word file that hold text or say how it is numbered. Absent ones are undefined or none. */
export interface DocxPackage {
  readonly document: XmlElement
  readonly styles: XmlElement | undefined
  readonly numbering: XmlElement | undefined
  readonly footnotes: XmlElement | undefined
  readonly endnotes: XmlElement | undefined
  readonly comments: XmlElement | undefined
  /** Headers and footers, in the order of their files. */
  readonly margins: readonly XmlElement[]
}

const RELATIONSHIP = /\/(?:relationships|officeDocument\/relationships)\/([A-Za-z]+)$/

/** Opens a Word file.
 *  @throws ImportFault when it is damaged, holds macros, or is a file of another kind. */
export function openDocx(name: string, bytes: Uint8Array): DocxPackage {
  const zip = openZip(name, bytes)
  refuseMacros(name, zip)
  const main = targetsOf(name, zip, '')('officeDocument')[0]
  const document = main === undefined ? undefined : partOf(name, zip, main)
  if (main === undefined || document?.name !== 'document') throw otherKind(name, zip)
  const targets = targetsOf(name, zip, main)
  const first = (type: string) => {
    const [target] = targets(type)
    return target === undefined ? undefined : partOf(name, zip, target)
  }
  return {
    document,
    styles: first('styles'),
    numbering: first('numbering'),
    footnotes: first('footnotes'),
    endnotes: first('endnotes'),
    comments: first('comments'),
    margins: [...targets('header'), ...targets('footer')].flatMap((target) => partOf(name, zip, target) ?? []),
  }
}

function refuseMacros(name: string, zip: Zip): void {
  const macro = zip.names.find((entry) => /vba(Project|Data)/i.test(entry))
  const types = zip.text('[Content_Types].xml')
  if (macro === undefined && !types?.includes('macroEnabled')) return
  throw importFault('holds-macros', name, macro)
}

function otherKind(name: string, zip: Zip): ImportFault {
  const has = (entry: string) => zip.names.includes(entry)
  if (has('xl/workbook.xml')) return importFault('zip-not-word-but-excel', name)
  if (has('ppt/presentation.xml')) return importFault('zip-not-word-but-slides', name)
  if (has('mimetype')) return importFault('zip-not-word-but-opendocument', name)
  return importFault('zip-not-word', name)
}

function partOf(name: string, zip: Zip, part: string): XmlElement | undefined {
  const xml = zip.text(part)
  return xml === undefined ? undefined : parseXml(name, part, xml)
}

/** Targets inside the package of a part's relationships, by the last word of their type. */
function targetsOf(name: string, zip: Zip, part: string): (type: string) => string[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const relationships = partOf(name, zip, `${folder}_rels/${part.slice(folder.length)}.rels`)
  const inside = childrenOf(relationships, 'Relationship')
    .filter(({ attributes }) => attributes.TargetMode !== 'External')
    .map(
      ({ attributes: { Type = '', Target = '' } }) => [RELATIONSHIP.exec(Type)?.[1], resolve(folder, Target)] as const,
    )
  return (type) => inside.filter(([one]) => one === type).map(([, target]) => target)
}

function resolve(folder: string, target: string): string {
  return new URL(target, `zip:/${folder}`).pathname.slice(1)
}
