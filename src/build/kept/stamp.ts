import { createHash, randomBytes, randomInt } from 'node:crypto'
import { dayWords } from '../../words/dates.ts'

/** What any edit changes on every page. Pages are rendered with stand-ins for it, so that a page that shows nothing else of an edit can be
 *  kept: only these places are written anew. */
export interface Stamp {
  /** Names the state of the content: 12 hexadecimal digits. */
  readonly version: string
  /** The day that it was last changed on, `YYYY-MM-DD`. */
  readonly updated: string
}

/** What a place says: the version, or the day in words or in digits. */
type Part = keyof Stamp | 'day'

/** A page cut at the places where parts of the stamp stand: one piece more than there are places. */
interface CutPage {
  readonly pieces: readonly Uint8Array[]
  readonly parts: readonly Part[]
}

/** What tells whether a page is the one that was written, whatever its stamp. */
export interface PageForm {
  /** SHA-256 over the pieces and their lengths. */
  readonly sha256: string
  readonly lengths: readonly number[]
  readonly parts: readonly Part[]
}

/** How a part is printed. */
const WORDS: Readonly<Record<Part, (stamp: Partial<Stamp>) => string | undefined>> = {
  version: ({ version }) => version,
  updated: ({ updated }) => updated && dayWords(updated),
  day: ({ updated }) => updated,
}
const PARTS: readonly Part[] = ['version', 'updated', 'day']
/** What a part may look like, and how many bytes are looked at to tell. */
const LOOKS: Readonly<Record<Part, RegExp>> = {
  version: /^[0-9a-f]{12}/,
  updated: /^\d{4}年\d{1,2}月\d{1,2}日/,
  day: /^\d{4}-\d{2}-\d{2}/,
}
const MOST_BYTES = 40
const MOST_RANDOM = 2 ** 47

/** A stamp of the same year whose words stand nowhere else: nobody can know them before they are drawn. */
export function standInFor({ updated }: Stamp): Stamp {
  const number = () => randomInt(MOST_RANDOM / 2, MOST_RANDOM)
  return { version: randomBytes(6).toString('hex'), updated: `${updated.slice(0, 4)}-${number()}-${number()}` }
}

/** Cuts a file that was written with a stand-in, or with some parts of the stamp itself. */
export function cutPage(bytes: Buffer, standIn: Partial<Stamp>): CutPage {
  const pieces: Uint8Array[] = []
  const parts: Part[] = []
  let at = 0
  for (let next = nextIn(bytes, at, standIn); next; next = nextIn(bytes, at, standIn)) {
    pieces.push(bytes.subarray(at, next.at))
    parts.push(next.part)
    at = next.end
  }
  return { pieces: [...pieces, bytes.subarray(at)], parts }
}

function nextIn(
  bytes: Buffer,
  from: number,
  standIn: Partial<Stamp>,
): { part: Part; at: number; end: number } | undefined {
  const found = PARTS.flatMap((part) => {
    const words = WORDS[part](standIn)
    if (words === undefined) return []
    const at = bytes.indexOf(words, from)
    return at < 0 ? [] : [{ part, at, end: at + Buffer.byteLength(words) }]
  })
  return found.toSorted((a, b) => a.at - b.at)[0]
}

/** Cuts a finished page where one of this form has its stamp; undefined where it is not of this form. */
export function cutAgain(bytes: Buffer, form: PageForm): CutPage | undefined {
  const pieces: Uint8Array[] = []
  let at = 0
  for (const [place, length] of form.lengths.entries()) {
    pieces.push(bytes.subarray(at, at + length))
    at += length
    const part = form.parts[place]
    if (part === undefined) break
    const words = LOOKS[part].exec(bytes.toString('utf8', at, at + MOST_BYTES))
    if (!words) return undefined
    at += Buffer.byteLength(words[0])
  }
  const cut = { pieces, parts: form.parts }
  return at === bytes.length && formOf(cut).sha256 === form.sha256 ? cut : undefined
}

/** The form of a page. */
export function formOf({ pieces, parts }: CutPage): PageForm {
  const lengths = pieces.map(({ length }) => length)
  const sum = createHash('sha256').update(JSON.stringify([lengths, parts]))
  for (const piece of pieces) sum.update(piece)
  return { sha256: sum.digest('hex'), lengths, parts }
}

/** A page with a stamp in its places, piece by piece. */
export function stampedPieces({ pieces, parts }: CutPage, stamp: Stamp): Uint8Array[] {
  const words = parts.map((part) => Buffer.from(WORDS[part](stamp) ?? ''))
  return pieces.flatMap((piece, place) => [piece, words[place] ?? new Uint8Array()])
}
