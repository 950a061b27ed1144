import { extname } from 'node:path'
import { importFault } from '../faults/import-fault.ts'
import type { Words } from '../faults/language.ts'

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
  /^(?:\s|<!--(?:-?>|(?!-?>)(?:(?!--!?>)[\s\S])*--!?>)|<\?xml[^>]*>)*<(?:!doctype\s+html|html|head|body|table|meta|div|style)\b/i
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

const WEB_PAGE: Words = { en: 'a web page', zh: '网页' }
/** What files of a name should be; all others should be text. */
const EXPECTED: Readonly<Record<string, { readonly kinds: readonly FileKind[]; readonly words: Words }>> = {
  '.docx': { kinds: ['zip'], words: { en: 'a Word document', zh: ' Word 文档' } },
  '.xlsx': { kinds: ['zip'], words: { en: 'an Excel workbook', zh: ' Excel 工作簿' } },
  '.odt': { kinds: ['zip'], words: { en: 'an OpenDocument text', zh: ' OpenDocument 文档' } },
  '.doc': { kinds: ['ole'], words: { en: 'an old Word document', zh: '旧版 Word 文档' } },
  '.pdf': { kinds: ['pdf'], words: { en: 'a PDF file', zh: ' PDF 文件' } },
  '.html': { kinds: ['html', 'unknown'], words: WEB_PAGE },
  '.htm': { kinds: ['html', 'unknown'], words: WEB_PAGE },
}
const TEXT = { kinds: ['unknown'], words: { en: 'text', zh: '文本' } } as const
/** What files of text are called; any other file that is named is read as text too. */
const TEXT_ENDINGS: readonly string[] = ['.txt', '.csv', '.tsv']

/** Whether a file of this name is one of the kinds that can be imported, so that it is taken where only its folder is named. */
export function isDocumentName(name: string): boolean {
  const ending = extname(name).toLowerCase()
  return Object.hasOwn(EXPECTED, ending) || TEXT_ENDINGS.includes(ending)
}

/** Checks that a file is what its name says.
 *  @throws ImportFault that says what it is instead, and the name that it should have. */
export function checkKind(name: string, bytes: Uint8Array): void {
  const { kinds, words } = EXPECTED[extname(name).toLowerCase()] ?? TEXT
  const kind = kindOf(bytes)
  const old = kind === 'ole' ? oleKindOf(bytes) : undefined
  const fits = kinds.some((one) => one === kind) && (old === undefined || old === 'doc')
  if (bytes.length === 0) throw importFault('file-empty', name)
  if (!fits) throw importFault(`kind-${old ?? kind}`, name, undefined, words)
}

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
