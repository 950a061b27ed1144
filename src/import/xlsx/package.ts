import { importFault } from '../../faults/import-fault.ts'
import { openZip, type Zip } from '../../office/open-zip.ts'
import { scanXml } from '../../office/scan-xml.ts'

/** Where a sheet of a spreadsheet is kept, in the order of the tabs. */
interface SheetPart {
  readonly name: string
  /** Whether its tab is hidden. */
  readonly hidden: boolean
  readonly path: string
}

/** A spreadsheet's package, opened. */
export interface XlsxPackage {
  readonly name: string
  readonly zip: Zip
  readonly sheets: readonly SheetPart[]
  /** Whether days count from 1904. */
  readonly date1904: boolean
  /** Paths of shared strings and styles; absent when it has none. */
  readonly strings?: string
  readonly styles?: string
}

interface Relation {
  readonly type: string
  readonly target: string
}

/** Opens the package of an .xlsx file. Source: ECMA-376 part 1, 12.
 *  @throws ImportFault when it is no spreadsheet, is damaged, or holds macros. */
export function openXlsx(name: string, bytes: Uint8Array): XlsxPackage {
  const zip = openZip(name, bytes)
  refuseMacros(name, zip)
  const root = [...relationsOf(name, zip, '').values()].find(({ type }) => type === 'officeDocument')
  const book = root && zip.text(root.target)
  if (!root || book === undefined || !/<(?:[a-z]+:)?workbook[\s>]/.test(book)) throw importFault('zip-not-excel', name)
  const relations = relationsOf(name, zip, root.target)
  const other = (wanted: string) => [...relations.values()].find(({ type }) => type === wanted)?.target
  const [strings, styles] = [other('sharedStrings'), other('styles')]
  return {
    name,
    zip,
    ...readBook(name, root.target, book, relations),
    ...(strings !== undefined && { strings }),
    ...(styles !== undefined && { styles }),
  }
}

function refuseMacros(name: string, zip: Zip): void {
  const types = zip.text('[Content_Types].xml') ?? ''
  const macro = zip.names.find((path) => /vbaProject\.bin$|(^|\/)macrosheets\//i.test(path))
  if (macro !== undefined || /macroEnabled/i.test(types)) throw importFault('workbook-holds-macros', name)
  if (/sheet\.binary/i.test(types)) throw importFault('workbook-binary', name)
}

function readBook(name: string, path: string, xml: string, relations: ReadonlyMap<string, Relation>) {
  const sheets: SheetPart[] = []
  let date1904 = false
  scanXml(name, path, xml, {
    open: (tag, attributes) => {
      if (tag === 'workbookPr') date1904 = /^(1|true)$/.test(attributes.date1904 ?? '')
      if (tag !== 'sheet') return
      const id = Object.entries(attributes).find(([key]) => /^[a-z]+:id$/i.test(key))?.[1]
      const relation = relations.get(id ?? '')
      // A chart on a tab of its own has no cells.
      if (relation?.type !== 'worksheet') return
      const hidden = attributes.state === 'hidden' || attributes.state === 'veryHidden'
      sheets.push({ name: attributes.name ?? '', hidden, path: relation.target })
    },
  })
  return { sheets, date1904 }
}

/** What a part refers to, by id; of the package itself when `part` is empty. Links to the outside are left out. */
export function relationsOf(name: string, zip: Zip, part: string): Map<string, Relation> {
  const slash = part.lastIndexOf('/') + 1
  const folder = part.slice(0, slash)
  const path = `${folder}_rels/${part.slice(slash)}.rels`
  const relations = new Map<string, Relation>()
  scanXml(name, path, zip.text(path) ?? '<none/>', {
    open: (tag, { Id, Type, Target, TargetMode }) => {
      if (tag !== 'Relationship' || !Id || !Target || TargetMode === 'External') return
      const target = new URL(Target, `zip:///${folder}`).pathname.slice(1)
      relations.set(Id, { type: Type?.split('/').at(-1) ?? '', target: decodeURIComponent(target) })
    },
  })
  return relations
}
