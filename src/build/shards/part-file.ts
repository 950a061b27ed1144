import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { codeVersion } from '../../content/cache/code-version.ts'

/** Says of which site a folder holds a part, and what is in it. */
export const PART_FILE = 'part.json'
/** What of a part will stand in the site. */
export const SITE_FOLDER = 'site'
/** What is known of its pages, a line each. */
export const PAGES_FILE = 'pages.jsonl'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)
/** Below the part's folder, whatever the system. */
const path = z.string().refine((text) => !/(^|\/)\.{0,2}(\/|$)|[\\:\0]/.test(text))

const partSchema = z.strictObject({
  part: z.int().min(1),
  of: z.int().min(1),
  /** SHA-256 over the names and bytes of the whole content. */
  content: sha256,
  /** The day that the site says it was updated on, `YYYY-MM-DD`. */
  updated: z.string(),
  /** What it was built with: SHA-256 over code and packages, and the kind of processor, which files are packed differently on. */
  generator: z.string(),
  /** Where the site will stand. */
  site: z.string(),
  base: z.string(),
  /** Its pages are to be opened without a server. */
  folder: z.boolean(),
  /** The shards of the search index that it has, each with its place among those of all years. */
  search: z.array(z.strictObject({ place: z.int().min(0), folder: z.string(), pages: z.int().min(0) })),
  /** Every other file of it: its path from the part's folder, its bytes and their SHA-256. */
  files: z.array(z.tuple([path, z.int().min(0), sha256])),
})

/** What a part of a site says of itself. */
export type PartFile = z.infer<typeof partSchema>

/** What a part of a site says of itself; undefined where none stands in the folder, or one that is damaged. */
export function readPartFile(folder: string): PartFile | undefined {
  const file = join(folder, PART_FILE)
  if (!existsSync(file)) return undefined
  try {
    return partSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof z.ZodError) return undefined
    throw error
  }
}

/** The SHA-256 of every file that parts bring to the site, by its path there. */
export function sumsOfParts(parts: readonly PartFile[]): Map<string, string> {
  const files = parts.flatMap((part) => part.files).filter(([path]) => path.startsWith(`${SITE_FOLDER}/`))
  return new Map(files.map(([path, , sha256]) => [path.slice(SITE_FOLDER.length + 1), sha256]))
}

/** Names the generator that is running. */
export function generatorPrint(): string {
  return `${codeVersion()}-${process.arch}`
}
