import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, statSync, writevSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { RecordCache } from '../../content/cache/record-cache.ts'
import { type PageRecord, pageRecordOf } from '../page-record.ts'
import type { DataSizes } from '../write-data.ts'
import { KeptBeside, readIfThere } from './kept-beside.ts'
import type { PageGroups } from './page-groups.ts'
import { cutAgain, cutPage, formOf, type PageForm, type Stamp, stampedPieces } from './stamp.ts'

/** A file of a built site that the next build may keep. */
interface KeptFile {
  readonly file: string
  readonly form: PageForm
  /** Absent where it is no page. */
  readonly record?: PageRecord
}

/** What a build takes over of the last one. */
export interface Taken {
  /** Pages, and what is rendered beside them. */
  readonly files: readonly KeptFile[]
  /** How many bytes each file of data has that was taken over with its unit, by its path. */
  readonly data: DataSizes
  /** The slugs of the units whose pages are to be rendered, with all pages of no unit that are built; undefined where nothing is. */
  readonly asked: readonly string[] | undefined
}

/** What the last build wrote to an output folder, by what it was made of. It is never believed unseen: a group of files is taken over
 *  where each of them is still the one that was written, and rendered again where one is not. */
export class KeptPages {
  /** What stands beside the pages. */
  readonly beside: KeptBeside
  readonly #groups: PageGroups
  readonly #cache: RecordCache
  readonly #rendered = new Map<string, KeptFile>()
  readonly #data = new Map<string, KeptFile>()
  readonly #sums = new Map<string, string>()

  /** `cache` is the folder where such knowledge is kept. */
  constructor(cache: string, out: string, groups: PageGroups) {
    this.#groups = groups
    this.#cache = new RecordCache(cache, out, 'pages')
    this.beside = new KeptBeside(this.#cache, groups.beside)
  }

  /** Writes what can be taken over from the last site in `out` to a folder, stamped. Throws when the system refuses to write. */
  take(out: string, to: string, stamp: Stamp): Taken {
    const { units, others } = this.#groups
    const course: Course = { out, to, stamp, folders: new Set() }
    const files: KeptFile[] = []
    const takeGroup = (key: string) => {
      const known = this.#cache.get(key) as readonly KeptFile[] | undefined
      const isTaken = known !== undefined && this.#takeFiles(known, course)
      if (isTaken) files.push(...known)
      return isTaken
    }
    const asked = units.filter(({ key }) => !takeGroup(key)).map(({ unit }) => unit)
    const isWhole = asked.length === 0 && (others === undefined || takeGroup(others))
    const data = new Set(units.flatMap((group) => group.data))
    return {
      files: files.filter(({ file }) => !data.has(file)),
      data: sizesOf(
        files.filter(({ file }) => data.has(file)).map(({ file }) => file),
        to,
      ),
      asked: isWhole ? undefined : asked,
    }
  }

  /** Has everything made again, whatever could be taken over. */
  takeNone(): Taken {
    const { units, others } = this.#groups
    const asked = units.length === 0 && others === undefined ? undefined : units.map(({ unit }) => unit)
    return { files: [], data: {}, asked }
  }

  /** Whether only pages of units are built, nothing beside them. */
  get isOfUnits(): boolean {
    return this.#groups.others === undefined
  }

  /** The SHA-256 of every file that was taken over or settled, as it stands in the site. */
  get sums(): ReadonlyMap<string, string> {
    return new Map([...this.#sums, ...this.beside.sums])
  }

  /** Writes the stamp into a file that was rendered to a folder. */
  settle(folder: string, file: string, { standIn, stamp }: Stamps): void {
    const path = join(folder, file)
    const bytes = readFileSync(path)
    const cut = cutPage(bytes, standIn)
    const pieces = stampedPieces(cut, stamp)
    if (cut.parts.length > 0) writePieces(path, pieces)
    this.#sums.set(file, sumOf(pieces))
    const record = file.endsWith('.html') && { record: pageRecordOf(file, bytes.toString()) }
    this.#rendered.set(file, { file, form: formOf(cut), ...record })
  }

  /** Looks at the data of units that were written to a folder, the stamp in them, and not taken over. Returns the paths of all data that
   *  are not of one unit alone. */
  settleData(
    folder: string,
    written: DataSizes,
    { taken, stamp }: { readonly taken: Taken; readonly stamp: Stamp },
  ): string[] {
    const ofUnits = new Set(this.#groups.units.flatMap(({ data }) => data))
    const { version } = stamp
    for (const file of Object.keys(written)) {
      if (!ofUnits.has(file) || file in taken.data) continue
      const bytes = readFileSync(join(folder, file))
      this.#sums.set(file, sumOf([bytes]))
      this.#data.set(file, { file, form: formOf(cutPage(bytes, { version })) })
    }
    return Object.keys(written).filter((file) => !ofUnits.has(file))
  }

  /** The files that were rendered. */
  get rendered(): readonly string[] {
    return [...this.#rendered.keys()]
  }

  /** What the checks need to know of the pages among them. */
  get records(): readonly PageRecord[] {
    return [...this.#rendered.values()].flatMap(({ record }) => record ?? [])
  }

  /** Remembers what was rendered and what was taken over, and ends the use. */
  save(): void {
    const others = new Map(this.#rendered)
    for (const { key, pages, data } of this.#groups.units) {
      const files = [...pages, ...data]
      const own = files.flatMap((file) => this.#rendered.get(file) ?? this.#data.get(file) ?? [])
      if (own.length === files.length) this.#cache.put(key, own)
      for (const file of pages) others.delete(file)
    }
    if (others.size > 0 && this.#groups.others !== undefined) this.#cache.put(this.#groups.others, [...others.values()])
    this.beside.put()
    this.#cache.save()
  }

  /** Ends the use, and leaves what was known before. */
  close(): void {
    this.#cache.close()
  }

  #takeFiles(files: readonly KeptFile[], course: Course): boolean {
    const isTaken = files.every((file) => {
      const sum = takeFile(file, course)
      if (sum !== undefined) this.#sums.set(file.file, sum)
      return sum !== undefined
    })
    if (!isTaken) for (const { file } of files) rmSync(join(course.to, file), { force: true })
    return isTaken
  }
}

/** The stamp, and what stands for it in what was rendered. */
interface Stamps {
  readonly standIn: Stamp
  readonly stamp: Stamp
}

interface Course {
  readonly out: string
  readonly to: string
  readonly stamp: Stamp
  /** The folders that were made. */
  readonly folders: Set<string>
}

/** Where a file of the last site is the one that was written, it stands in the other folder, stamped. Returns its SHA-256 there. */
function takeFile({ file, form }: KeptFile, { out, to, stamp, folders }: Course): string | undefined {
  const bytes = readIfThere(join(out, file))
  const cut = bytes && cutAgain(bytes, form)
  if (!cut) return undefined
  const target = join(to, file)
  const folder = dirname(target)
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true })
  folders.add(folder)
  const pieces = stampedPieces(cut, stamp)
  writePieces(target, pieces)
  return sumOf(pieces)
}

function sumOf(pieces: readonly Uint8Array[]): string {
  const sum = createHash('sha256')
  for (const piece of pieces) sum.update(piece)
  return sum.digest('hex')
}

function writePieces(file: string, pieces: readonly Uint8Array[]): void {
  const target = openSync(file, 'w')
  try {
    writevSync(target, pieces)
  } finally {
    closeSync(target)
  }
}

function sizesOf(files: readonly string[], folder: string): DataSizes {
  return Object.fromEntries(files.map((file) => [file, statSync(join(folder, file)).size]))
}
