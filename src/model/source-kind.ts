/** What the bytes of a document begin with: the one thing about them that a browser without our headers goes by. */
type SourceForm = 'zip' | 'ole' | 'pdf' | 'jpeg' | 'png' | 'text' | 'page'

/** A kind of document that may be published. */
interface SourceKind {
  /** What its bytes may be. */
  readonly forms: readonly SourceForm[]
  /** Whether a browser would run it: it is published inside a zip file. */
  readonly packed: boolean
}

/** The largest document that is imported, checked and published. Real ones are below 5 MB; pictures make the largest. */
export const MOST_SOURCE_BYTES = 20_000_000

const OFFICE: SourceKind = { forms: ['zip'], packed: false }
const OLD_OFFICE: SourceKind = { forms: ['ole'], packed: false }
const WPS: SourceKind = { forms: ['ole', 'zip'], packed: false }
const PAGE: SourceKind = { forms: ['page'], packed: true }
const TEXT: SourceKind = { forms: ['text'], packed: false }
const PDF: SourceKind = { forms: ['pdf'], packed: false }
const JPEG: SourceKind = { forms: ['jpeg'], packed: false }
const PNG: SourceKind = { forms: ['png'], packed: false }

/** Every kind of document that is published, by its ending: what departments publish and `import` reads, the national
 *  format for fixed pages (OFD, GB/T 33190), and scans. Pictures are here since stamped tables are published as such; of
 *  their formats only the two that hold no markup. Office files with macros and packed archives are not: nobody can see
 *  what is in them. */
export const SOURCE_KINDS: ReadonlyMap<string, SourceKind> = new Map([
  ['docx', OFFICE],
  ['xlsx', OFFICE],
  ['odt', OFFICE],
  ['ods', OFFICE],
  ['ofd', OFFICE],
  ['doc', OLD_OFFICE],
  ['xls', OLD_OFFICE],
  ['wps', WPS],
  ['et', WPS],
  ['pdf', PDF],
  ['txt', TEXT],
  ['csv', TEXT],
  ['jpg', JPEG],
  ['jpeg', JPEG],
  ['png', PNG],
  ['html', PAGE],
  ['htm', PAGE],
  ['mht', PAGE],
  ['mhtml', PAGE],
])

/** The kind of a document by its file's name; undefined when none of that ending is published. */
export function sourceKindOf(name: string): SourceKind | undefined {
  return SOURCE_KINDS.get(endingOf(name))
}

/** The name under which a document is published; nothing else decides it. That of no known kind keeps its name, and is not
 *  published. A page is inside a zip file, so that no host
 *  serves and no browser runs it. There is one dot and the ending is in lower case: Apache gives a meaning to each
 *  ending of `a.php.et`, from the right, until it knows one.
 *  Source: Apache HTTP Server 2.4, mod_mime, “Files with Multiple Extensions”. */
export function publishedNameOf(name: string): string {
  const kind = sourceKindOf(name)
  if (!kind) return name
  const ending = endingOf(name)
  const stem = name.slice(0, -ending.length - 1).replace(/\./g, '-')
  return kind.packed ? `${stem}-${ending}.zip` : `${stem}.${ending}`
}

/** Whether bytes begin as those of a kind must, so that no browser takes them for a page, whatever type a host gives.
 *  Source: MIME Sniffing Standard, sections 6 and 7. */
export function hasForm({ forms }: SourceKind, bytes: Uint8Array): boolean {
  const magic = MAGIC.find(([, start]) => start.every((byte, at) => bytes[at] === byte))?.[0]
  if (magic) return forms.includes(magic)
  return forms.includes('page') || (forms.includes('text') && !beginsWithTag(bytes))
}

const MAGIC: readonly (readonly [form: SourceForm, start: readonly number[]])[] = [
  ['zip', [0x50, 0x4b, 0x03, 0x04]],
  ['ole', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['jpeg', [0xff, 0xd8, 0xff]],
  ['png', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
]
const SNIFFED_BYTES = 1445

/** Whether the first thing after byte order mark and white space looks like markup, in any encoding. */
function beginsWithTag(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, SNIFFED_BYTES)).replace(/\0/g, '')
  return /^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)?[\t\n\v\f\r ]*<[a-z!?/]/i.test(start)
}

function endingOf(name: string): string {
  return (/\.([^.]*)$/.exec(name)?.[1] ?? '').toLowerCase()
}
