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
      const isTaken = known?.every((file) => takeFile(file, { out, to, stamp })) ?? false
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

  /** Writes the stamp into a file that was rendered to a folder. */
  settle(folder: string, file: string, stamps: Stamps): void {
    this.#rendered.set(file, settleFile(file, folder, stamps))
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
}

/** The stamp, and what stands for it in what was rendered. */
interface Stamps {
  readonly standIn: Stamp
  readonly stamp: Stamp
}

function settleFile(file: string, folder: string, { standIn, stamp }: Stamps): KeptFile {
  const path = join(folder, file)
  const bytes = readFileSync(path)
  const cut = cutPage(bytes, standIn)
  const form = formOf(cut)
  if (cut.parts.length > 0) writeFileSync(path, stampedPage(cut, stamp))
  return { file, form, ...(file.endsWith('.html') && { record: pageRecordOf(file, bytes.toString()) }) }
}

interface Course {
  readonly out: string
  readonly to: string
  readonly stamp: Stamp
}

/** Whether a file of the last site is the one that was written: then it stands in the other folder, stamped. */
function takeFile({ file, form }: KeptFile, { out, to, stamp }: Course): boolean {
  const bytes = readIfThere(join(out, file))
  const cut = bytes && cutAgain(bytes, form)
  if (!cut) return false
  const target = join(to, file)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, stampedPage(cut, stamp))
  return true
}
