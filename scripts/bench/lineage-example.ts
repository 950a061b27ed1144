import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readContent } from '../../src/content/read/read-content.ts'
import { lineageOf } from '../../src/facts/years/lineage.ts'
import { type ExampleOptions, lineageTruthOf } from '../example/example.ts'
import { writeExample } from '../example-folder.ts'

/** How the links of an example county agree with what is true of it. */
interface ExampleScore {
  /** Links that are true, not true, and true ones that were not found: taken as certain, and suggested ones with them. */
  readonly strong: { readonly right: number; readonly wrong: number; readonly missed: number }
  readonly all: { readonly right: number; readonly wrong: number; readonly missed: number }
}

/** Makes up a county, follows its projects through the years, and compares the links with the truth that the generator
 *  knows and the content does not tell. */
export async function scoreExample(options: ExampleOptions): Promise<ExampleScore> {
  const folder = await mkdtemp(join(tmpdir(), 'mingzhang-lineage-'))
  try {
    writeExample(folder, options)
    const { content } = await readContent(folder)
    if (!content) throw new Error('The generated content has faults.')
    const lineage = lineageOf(content.years)
    const addressOf = ({ year, unit, slug }: { year: number; unit: string; slug: string }) => `${year}/${unit}/${slug}`
    const links = content.years
      .flatMap(({ departments }) => departments.flatMap(({ projects }) => projects))
      .flatMap((project) => lineage.linksTo(project))
      .map(({ before, after, strong }) => ({ key: `${addressOf(before)} ${addressOf(after)}`, strong }))
    const truth = new Set(
      [...lineageTruthOf(options)].flatMap(({ after, before }) => before.map((one) => `${one} ${after}`)),
    )
    return {
      strong: scoreOf(
        links.filter(({ strong }) => strong),
        truth,
      ),
      all: scoreOf(links, truth),
    }
  } finally {
    await rm(folder, { recursive: true })
  }
}

function scoreOf(links: readonly { readonly key: string }[], truth: ReadonlySet<string>) {
  const right = links.filter(({ key }) => truth.has(key)).length
  return { right, wrong: links.length - right, missed: truth.size - right }
}
