import { extname } from 'node:path'
import { ImportFault } from '../faults/import-fault.ts'

/** What kind of file bytes are, told by how they begin and never by a name. */
type FileKind = 'zip' | 'ole' | 'pdf' | 'rtf' | 'mhtml' | 'html' | 'picture' | 'archive' | 'program' | 'unknown'

const STARTS: readonly (readonly [prefix: readonly number[], kind: FileKind])[] = [
  [[0x50, 0x4b, 0x03, 0x04], 'zip'],
  [[0x50, 0x4b, 0x05, 0x06], 'zip'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'ole'],
  [[0x25, 0x50, 0x44, 0x46], 'pdf'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'rtf'],
  [[0x89, 0x50, 0x4e, 0x47], 'picture'],
  [[0xff, 0xd8, 0xff], 'picture'],
  [[0x47, 0x49, 0x46, 0x38], 'picture'],
  [[0x52, 0x61, 0x72, 0x21], 'archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'archive'],
  [[0x1f, 0x8b], 'archive'],
  [[0x4d, 0x5a], 'program'],
  [[0x7f, 0x45, 0x4c, 0x46], 'program'],
]
const HTML =
  /^(?:\s|<!--(?:(?!-->)[\s\S])*-->|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|table|meta|div|style)\b/i
const MHTML = /^(?:\s*[\w-]+:[^\n]*\n)*?(?:MIME-Version:|Content-Type:\s*multipart\/related)/i
const LOOKED_AT = 2048

/** The kind of a file; text that is no web page is `unknown`. */
function kindOf(bytes: Uint8Array): FileKind {
  const kind = STARTS.find(([prefix]) => prefix.every((byte, at) => bytes[at] === byte))?.[1]
  if (kind) return kind
  const head = startOf(bytes)
  if (HTML.test(head)) return 'html'
  return MHTML.test(head) ? 'mhtml' : 'unknown'
}

/** What files of a name should be; all others should be text. */
const EXPECTED: Readonly<Record<string, { readonly kinds: readonly FileKind[]; readonly words: string }>> = {
  '.docx': { kinds: ['zip'], words: 'a Word document' },
  '.xlsx': { kinds: ['zip'], words: 'an Excel workbook' },
  '.odt': { kinds: ['zip'], words: 'an OpenDocument text' },
  '.doc': { kinds: ['ole'], words: 'an old Word document' },
  '.pdf': { kinds: ['pdf'], words: 'a PDF file' },
  '.html': { kinds: ['html', 'unknown'], words: 'a web page' },
  '.htm': { kinds: ['html', 'unknown'], words: 'a web page' },
}
const TEXT = { kinds: ['unknown'], words: 'text' } as const

/** Checks that a file is what its name says.
 *  @throws ImportFault that says what it is instead, and the name that it should have. */
export function checkKind(name: string, bytes: Uint8Array): void {
  const { kinds, words } = EXPECTED[extname(name).toLowerCase()] ?? TEXT
  const kind = kindOf(bytes)
  const old = kind === 'ole' ? oleKindOf(bytes) : undefined
  const fits = kinds.some((one) => one === kind) && (old === undefined || old === 'doc')
  if (bytes.length === 0) throw new ImportFault(`${name}: the file is empty.`)
  if (fits) return
  const [found, way] = old ? OLE_WORDS[old] : KIND_WORDS[kind]
  throw new ImportFault(`${name}: this is ${found}, not ${words}. ${way}`)
}

/** The kind of a file, and what can be done with it where another is expected. */
const KIND_WORDS: Readonly<Record<FileKind, readonly [found: string, way: string]>> = {
  zip: ['a .docx, .xlsx or other zipped file', 'Give it the ending that it had.'],
  ole: ['a file of an old office program', 'Save it as .docx or .xlsx.'],
  pdf: ['a PDF file', 'Rename it to .pdf.'],
  rtf: ['an RTF file', 'Save it as .docx.'],
  mhtml: ['a web page saved with its pictures (MHTML)', 'Save it as .html.'],
  html: ['a web page', 'Rename it to .html.'],
  picture: [
    'a picture',
    'Its words must be typed, such as into the workbook of npm run import -- --template out.xlsx.',
  ],
  archive: ['a packed archive', 'Unpack it, and import the files in it.'],
  program: ['a program', 'It is not read.'],
  unknown: ['of no kind that is known', 'Perhaps it is damaged; fetch it again.'],
}
const OLE_WORDS = {
  doc: ['an old Word document', 'Rename it to .doc.'],
  xls: ['an old Excel workbook', 'Save it as .xlsx.'],
  encrypted: ['an office file with a password', 'Save it without one.'],
} as const

/** An old office file says in its directory what it holds; names there are UTF-16. */
function oleKindOf(bytes: Uint8Array): 'doc' | 'xls' | 'encrypted' | undefined {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const holds = (name: string) => text.includes(Buffer.from(name, 'utf16le'))
  if (holds('EncryptedPackage')) return 'encrypted'
  if (holds('WordDocument')) return 'doc'
  return holds('Workbook') || text.includes(Buffer.from('Book', 'utf16le')) ? 'xls' : undefined
}

function startOf(bytes: Uint8Array): string {
  const [first, second] = bytes
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'latin1'
  return new TextDecoder(encoding).decode(bytes.subarray(0, LOOKED_AT)).replace(/^ï»¿/, '')
}
