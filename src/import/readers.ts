import { importFault } from '../faults/import-fault.ts'
import type { SourceText } from './document/document.ts'
import { refuseControls } from './document/refuse-controls.ts'
import { readDocx } from './docx/read-docx.ts'
import { checkKind } from './file-kind.ts'
import { readHtml } from './html/read-html.ts'
import { readText } from './text/read-text.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'

/** Makes the common form of one kind of file. */
interface Reader {
  readonly accepts: (name: string, bytes: Uint8Array) => boolean
  /** @throws ImportFault when the bytes cannot be read. */
  readonly read: (name: string, bytes: Uint8Array) => SourceText
}

/** Every kind of file that is read at once; the first that accepts a file reads it. Text stands last: it takes any file
 *  and says what is wrong with one that is not text. */
const READERS: readonly Reader[] = [
  { accepts: (name) => /\.docx$/i.test(name), read: readDocx },
  { accepts: (name) => /\.html?$/i.test(name), read: readHtml },
  { accepts: (name) => /\.xlsx$/i.test(name), read: readXlsx },
  { accepts: () => true, read: readText },
]

/** Reads a file's bytes by the reader for its kind; a PDF file's by `readAnyDocument` only.
 *  @throws ImportFault when the reader cannot, the file is not what its name says, or its text holds what no document has. */
export function readDocument(name: string, bytes: Uint8Array): SourceText {
  checkKind(name, bytes)
  const reader = READERS.find(({ accepts }) => accepts(name, bytes))
  if (!reader) throw new Error(`No reader accepts ${name}.`)
  return checked(name, reader.read(name, bytes))
}

/** Reads a file's bytes, whatever its kind. What reads a PDF file is loaded only for one: it is large.
 *  @throws ImportFault as `readDocument` does. */
export async function readAnyDocument(name: string, bytes: Uint8Array): Promise<SourceText> {
  if (!/\.pdf$/i.test(name)) return readDocument(name, bytes)
  checkKind(name, bytes)
  const { readPdf } = await import('./pdf/read-pdf.ts')
  return checked(name, await readPdf(name, bytes))
}

function checked(name: string, source: SourceText): SourceText {
  refuseControls(source)
  if (source.blocks.length > 0) return source
  throw importFault('document-without-text', name)
}
