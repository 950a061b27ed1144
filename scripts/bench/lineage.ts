import { parseArgs } from 'node:util'
import { BuildFault } from '../../src/build/fault.ts'
import { readContent } from '../../src/content/read/read-content.ts'
import { lineageOf } from '../../src/facts/years/lineage.ts'
import type { Words } from '../../src/faults/language.ts'
import { COMMAND_WORDS } from '../command-words.ts'
import { checkFlags, readCommandLine } from '../usage.ts'
import { scoreExample } from './lineage-example.ts'
import { type LabelledPair, readPairs, type Verdict, verdictOf } from './lineage-pairs.ts'
import { manyProjects } from './many-projects.ts'

interface Judged extends LabelledPair {
  readonly verdict: Verdict
}

/** How many pairs were linked rightly, linked wrongly, and missed. */
interface Counts {
  readonly right: number
  readonly wrong: number
  readonly missed: number
}

/** Prints precision and recall of the links between years on the labelled pairs and on made-up counties, and how long 12,000 projects take.
 *  `--wrong`: the pairs of the set `tune` that are judged wrongly. `--content DIR`: counts of links in a content folder. */
export async function run(words: readonly string[]): Promise<void> {
  const { wrong, content } = optionsOf(words)
  const judged = readPairs().map((pair): Judged => ({ ...pair, verdict: verdictOf(pair) }))
  for (const set of ['tune', 'held'] as const)
    printSet(
      set,
      judged.filter((pair) => pair.set === set),
    )
  if (wrong) printWrong(judged.filter(({ set }) => set === 'tune'))
  await printExample()
  printTime()
  if (content !== undefined) await printFolder(content)
}

const USAGE: Words = {
  en: `Usage: npm run bench -- lineage [--wrong] [--content DIR]

Precision and recall of the links between years, on labelled pairs and on made-up counties, and how long it takes.
  --wrong         also the pairs that are judged wrongly
  --content DIR   also the links in a content folder, counted
  --lang zh|en    language of this text and of errors; else the system’s
  -h, --help      print this
`,
  zh: `用法：npm run bench -- lineage [--wrong] [--content 文件夹]

测量跨年延续的准确率和召回率（用标注好的项目对和虚构的县），以及用时。
  --wrong         同时列出判断错的项目对
  --content 文件夹  同时统计一个内容文件夹里的延续
  --lang zh|en    这段说明和错误用中文（zh）还是英文（en）；不写就按系统的语言
  -h, --help      显示这些说明
`,
}

const FLAGS = {
  wrong: { type: 'boolean', default: false },
  content: { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
} as const

function optionsOf(words: readonly string[]): { readonly wrong: boolean; readonly content?: string } {
  return readCommandLine(words, USAGE, () => {
    checkFlags(words, FLAGS)
    const { wrong, content, help } = parseArgs({ args: [...words], options: FLAGS }).values
    return help ? 'help' : { wrong, ...(content !== undefined && { content }) }
  })
}

/** Strong links against pairs that are the same project. */
export function strongCountsOf(pairs: readonly Judged[]): Counts {
  return countsOf(
    pairs,
    ({ label }) => label === 'same',
    ({ verdict }) => verdict === 'strong',
  )
}

/** All links against pairs that are the same or related. */
function allCountsOf(pairs: readonly Judged[]): Counts {
  return countsOf(
    pairs,
    ({ label }) => label !== 'different',
    ({ verdict }) => verdict !== 'none',
  )
}

type Test = (pair: Judged) => boolean

function countsOf(pairs: readonly Judged[], meant: Test, said: Test): Counts {
  return {
    right: pairs.filter((pair) => meant(pair) && said(pair)).length,
    wrong: pairs.filter((pair) => !meant(pair) && said(pair)).length,
    missed: pairs.filter((pair) => meant(pair) && !said(pair)).length,
  }
}

function printSet(set: string, pairs: readonly Judged[]): void {
  const head = `${set} (${pairs.length} pairs)`.padEnd(24)
  say(`\n${head}strong: precision  recall   strong+suggested: precision  recall`)
  for (const [kind, own] of Map.groupBy(pairs, (pair) => pair.kind)) say(lineOf(`  ${kind} (${own.length})`, own))
  say(lineOf('  all', pairs))
}

function lineOf(name: string, pairs: readonly Judged[]): string {
  const [strong, all] = [strongCountsOf(pairs), allCountsOf(pairs)]
  return `${name.padEnd(24)}${shares(strong)}${shares(all).padStart(36)}`
}

function shares({ right, wrong, missed }: Counts): string {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : (part / whole).toFixed(2)).padStart(8)
  return `${share(right, right + wrong).padStart(17)}${share(right, right + missed)}`
}

function counts({ right, wrong, missed }: Counts): string {
  return `${right} right, ${wrong} wrong, ${missed} missed`
}

/** The made-up county's own truth, which nobody tuned for. */
const EXAMPLE = { units: 40, projects: 12, years: 5, lastYear: 2025 }

async function printExample(): Promise<void> {
  say('')
  for (const seed of [1, 2, 3]) {
    const { strong, all } = await scoreExample({ ...EXAMPLE, seed })
    say(`${`example county, seed ${seed}`.padEnd(24)}${shares(strong)}${shares(all).padStart(36)}`)
    say(`${''.padEnd(24)}strong: ${counts(strong)}; with suggested: ${counts(all)}`)
  }
}

function printWrong(pairs: readonly Judged[]): void {
  const expected = { same: 'strong', related: 'suggested', different: 'none' } as const
  for (const { kind, label, verdict, before, after, note } of pairs)
    if (verdict !== expected[label])
      say(`${kind}: ${label}, judged ${verdict}: ${before.name} → ${after.name} (${note})`)
}

function printTime(): void {
  say('')
  for (const [units, projects, years, renamed] of [
    [200, 12, 5, 3],
    [20, 120, 5, 3],
    [1, 2500, 2, 1],
    [1, 5000, 2, 1],
  ] as const) {
    const content = manyProjects(units, projects, years, renamed)
    const start = process.cpuUsage()
    lineageOf(content)
    const { user, system } = process.cpuUsage(start)
    const names = renamed === 1 ? ', every name changed' : ''
    const size = `${units} units × ${projects} projects × ${years} years${names}`
    say(`${size}: ${Math.round((user + system) / 1000)} ms CPU`)
  }
}

async function printFolder(folder: string): Promise<void> {
  const { content } = await readContent(folder)
  if (!content) throw new BuildFault(COMMAND_WORDS.contentFaults(folder))
  const lineage = lineageOf(content.years)
  const projects = content.years.flatMap(({ departments }) => departments.flatMap((department) => department.projects))
  const links = projects.flatMap((project) => lineage.linksTo(project))
  for (const [kind, own] of Map.groupBy(
    links,
    ({ evidence, strong }) => `${evidence}, ${strong ? 'strong' : 'suggested'}`,
  ))
    say(`${kind}: ${own.length} links`)
}

function say(line: string): void {
  process.stdout.write(`${line}\n`)
}
