import { hash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { RecordCache } from '../../content/cache/record-cache.ts'
import { type PageRecord, pageRecordOf } from '../page-record.ts'
import { KeptBeside, readIfThere } from './kept-beside.ts'
import type { PageGroups } from './page-groups.ts'
import { cutAgain, cutPage, formOf, type PageForm, type Stamp, stampedPage } from './stamp.ts'

/** A file of a built site that the next build may keep. */
interface KeptFile {
  readonly file: string
  readonly form: PageForm
  /** Absent where it is no page. */
  readonly record?: PageRecord
}

/** What a build takes over of the last one. */
interface Taken {
  readonly files: readonly KeptFile[]
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
  readonly #sums = new Map<string, string>()

  /** `cache` is the folder where such knowledge is kept. */
  constructor(cache: string, out: string, groups: PageGroups) {
    this.#groups = groups
    this.#cache = new RecordCache(cache, out, 'pages')
    this.beside = new KeptBeside(this.#cache, groups.beside)
  }

  /** Writes what can be taken over from the last site in `out` to a folder, stamped. Throws when the system refuses to write. */
  take(out: string, to: string, stamp: Stamp): Taken {
    const files: KeptFile[] = []
    const takeGroup = (key: string) => {
      const known = this.#cache.get(key) as readonly KeptFile[] | undefined
      const isTaken = known?.every((file) => this.#take(file, { out, to, stamp })) ?? false
      if (known && isTaken) files.push(...known)
      return isTaken
    }
    const asked = this.#groups.units.filter(({ key }) => !takeGroup(key)).map(({ unit }) => unit)
    const isWhole = asked.length === 0 && (this.#groups.others === undefined || takeGroup(this.#groups.others))
    return { files, asked: isWhole ? undefined : asked }
  }

  /** Has all pages rendered, whatever could be taken over. */
  takeNone(): Taken {
    const { units, others } = this.#groups
    return { files: [], asked: units.length === 0 && others === undefined ? undefined : units.map(({ unit }) => unit) }
  }

  /** Whether only pages of units are built, nothing beside them. */
  get isOfUnits(): boolean {
    return this.#groups.others === undefined
  }

  /** The SHA-256 of every file that was taken over or settled, as it stands in the site. */
  get sums(): ReadonlyMap<string, string> {
    return new Map([...this.#sums, ...this.beside.sums])
  }

  /** Writes the stamp into files that were rendered to a folder. Returns what the checks need to know of the pages among them. */
  settle(folder: string, rendered: readonly string[], stamps: Stamps): PageRecord[] {
    for (const file of rendered) {
      const { kept, sum } = settleFile(file, folder, stamps)
      this.#rendered.set(file, kept)
      this.#sums.set(file, sum)
    }
    return [...this.#rendered.values()].flatMap(({ record }) => record ?? [])
  }

  /** Remembers what was rendered and what was taken over, and ends the use. */
  save(): void {
    const others = new Map(this.#rendered)
    for (const { key, files } of this.#groups.units) {
      const own = files.flatMap((file) => this.#rendered.get(file) ?? [])
      if (own.length === files.length) this.#cache.put(key, own)
      for (const file of files) others.delete(file)
    }
    if (others.size > 0 && this.#groups.others !== undefined) this.#cache.put(this.#groups.others, [...others.values()])
    this.beside.put()
    this.#cache.save()
  }

  /** Ends the use, and leaves what was known before. */
  close(): void {
    this.#cache.close()
  }

  #take(file: KeptFile, course: Course): boolean {
    const sum = takeFile(file, course)
    if (sum !== undefined) this.#sums.set(file.file, sum)
    return sum !== undefined
  }
}

/** The stamp, and what stands for it in what was rendered. */
interface Stamps {
  readonly standIn: Stamp
  readonly stamp: Stamp
}

function settleFile(file: string, folder: string, { standIn, stamp }: Stamps): { kept: KeptFile; sum: string } {
  const path = join(folder, file)
  const bytes = readFileSync(path)
  const cut = cutPage(bytes, standIn)
  const form = formOf(cut)
  const stamped = cut.parts.length > 0 ? stampedPage(cut, stamp) : bytes
  if (stamped !== bytes) writeFileSync(path, stamped)
  const kept = { file, form, ...(file.endsWith('.html') && { record: pageRecordOf(file, bytes.toString()) }) }
  return { kept, sum: hash('sha256', stamped) }
}

interface Course {
  readonly out: string
  readonly to: string
  readonly stamp: Stamp
}

/** Where a file of the last site is the one that was written, it stands in the other folder, stamped. Returns its SHA-256 there. */
function takeFile({ file, form }: KeptFile, { out, to, stamp }: Course): string | undefined {
  const bytes = readIfThere(join(out, file))
  const cut = bytes && cutAgain(bytes, form)
  if (!cut) return undefined
  const target = join(to, file)
  const stamped = stampedPage(cut, stamp)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, stamped)
  return hash('sha256', stamped)
}
