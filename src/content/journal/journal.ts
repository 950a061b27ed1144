import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { unitFilePlaceOf } from '../layout.ts'
import { statsAt } from './durable.ts'

/** The commit record: it stands in the work folder from the moment that everything is staged until all is in place. */
export const JOURNAL = 'journal.json'

/** The journal before it is whole. */
export const JOURNAL_PART = 'journal.part'

/** Where the n-th file of a journal waits: its new bytes, and a copy of those that stand in its place. */
export function stagedName(kind: 'new' | 'old', n: number): string {
  return `${kind}-${n}`
}

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

const journalSchema = z
  .strictObject({
    version: z.literal(1),
    /** Files that change. */
    files: z
      .array(
        z.strictObject({
          /** From the content folder, with forward slashes. */
          path: z.string().refine(isUnitFile),
          /** Absent for a file that is new. */
          before: sha256.optional(),
          /** Absent for a file that goes. */
          after: sha256.optional(),
        }),
      )
      .min(1),
    /** Folders that were not there, outermost first. */
    folders: z.array(z.string()),
  })
  .refine(({ files }) => files.every(({ before, after }) => (before ?? after) !== undefined))
  .refine(({ files }) => new Set(files.map(({ path }) => path.toLowerCase())).size === files.length)
  .refine(({ files, folders }) => folders.every((one) => files.some(({ path }) => path.startsWith(`${one}/`))))

/** What an import changes: enough to finish it or to undo it, and to tell either from an edit by hand. */
export type Journal = z.infer<typeof journalSchema>
export type JournalFile = Journal['files'][number]

/** A file of a unit or one of its documents. Nothing else is ever written or moved, whatever a journal says. */
export function isUnitFile(path: string): boolean {
  return unitFilePlaceOf(path) !== undefined
}

/** A journal as the text of its file. */
export function formatJournal(journal: Journal): string {
  return `${JSON.stringify(journalSchema.parse(journal), undefined, 1)}\n`
}

const MOST_BYTES = 50_000_000

/** The journal of a work folder; `none` when there is none, `damaged` when it cannot be one. */
export function readJournal(folder: string): Journal | 'none' | 'damaged' {
  const path = join(folder, JOURNAL)
  const stats = statsAt(path)
  if (!stats) return 'none'
  if (!stats.isFile() || stats.size > MOST_BYTES) return 'damaged'
  try {
    return journalSchema.parse(JSON.parse(readFileSync(path, 'utf8')))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return 'damaged'
    throw error
  }
}
