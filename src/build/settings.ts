import { join } from 'node:path'
import type { ReadingMemory } from '../content/cache/reading-memory.ts'
import { readContent } from '../content/read/read-content.ts'
import { formatDiagnostic } from '../faults/diagnostic.ts'
import type { Content } from '../model/content.ts'
import { siteSchema } from '../model/site.ts'
import { BuildFault } from './fault.ts'
import { shownPath } from './shown-path.ts'

/** The content with the address that it is built for. */
export interface Settings {
  readonly content: Content
  /** Path with slashes at both ends. */
  readonly base: string
  /** Origin without a path. */
  readonly site: string
  /** Prints of what was read; absent where it changed meanwhile. */
  readonly prints?: Prints
}

/** SHA-256 over the names and bytes of content. */
export interface Prints {
  readonly whole: string
  /** Of each unit's folder in a year, by path, such as `2025/101001`. */
  readonly units: ReadonlyMap<string, string>
}

/** Reads the content folder and settles where the site will stand: the command line wins over site.yaml.
 *  Throws a BuildFault that lists every diagnostic, or names the flag that is not valid. */
export async function readSettings(options: {
  readonly content: string
  /** The folder where what was read is kept for the next process, or what this one remembers; without either nothing is kept. */
  readonly records?: string | ReadingMemory
  readonly base?: string
  readonly site?: string
}): Promise<Settings> {
  const base = checkedBase(options.base)
  const site = checkedOrigin(options.site)
  const { content, print, unitPrints, diagnostics } = await readContent(options.content, options.records)
  if (!content) {
    const folder = join(shownPath(options.content), '/')
    throw new BuildFault(
      { en: 'The content has faults.', zh: '内容有错误。' },
      diagnostics.map((diagnostic) => ({
        en: formatDiagnostic(diagnostic, folder, 'en'),
        zh: formatDiagnostic(diagnostic, folder, 'zh'),
      })),
    )
  }
  const prints = print !== undefined && unitPrints && { whole: print, units: unitPrints }
  return { content, base: base ?? content.site.base, site: site ?? content.site.url, ...(prints && { prints }) }
}

/** The content of a site that stands where it is built for. */
export function placed({ content, base, site: url }: Settings): Content {
  return { ...content, site: { ...content.site, base, url } }
}

function checkedBase(base: string | undefined): string | undefined {
  if (base === undefined || siteSchema.shape.base.safeParse(base).success) return base
  const words = {
    en: `--base “${base}” is not a path such as /budget/, with slashes at both ends.`,
    zh: `--base “${base}”不是网站路径。请写成 /budget/ 的样子，两头都有斜杠。`,
  }
  throw new BuildFault(words, [], 'usage')
}

function checkedOrigin(site: string | undefined): string | undefined {
  if (site === undefined || siteSchema.shape.url.safeParse(site).success) return site
  const words = {
    en: `--site “${site}” is not an origin such as https://budget.example.org.`,
    zh: `--site “${site}”不是网站地址。请写成 https://budget.example.org 的样子。`,
  }
  throw new BuildFault(words, [], 'usage')
}
