import { writeFile } from 'node:fs/promises'
import { type BenchedSize, benchSize, type SizeOptions } from './bench-size.ts'
import { slopesOf } from './summary.ts'
import { slopeLines, tableOf } from './table.ts'

/** What to measure. */
export interface BuildBenchOptions extends Omit<SizeOptions, 'pages'> {
  /** About so many projects, at each size. */
  readonly sizes: readonly number[]
  /** A file for everything measured; absent where none is wanted. */
  readonly json?: string
}

/** Measures building at each size beside the other engines, and prints tables through `print`. Returns whether the pages of the
 *  others print every text of the content: else they are not the same site, and their times mean little. */
export async function benchBuild(
  root: string,
  options: BuildBenchOptions,
  print: (line: string) => void,
): Promise<boolean> {
  const sizes: BenchedSize[] = []
  for (const pages of options.sizes) {
    const sized = await benchSize(root, { ...options, pages }, (step) => print(`${step} …`))
    sizes.push(sized)
    for (const line of ['', ...tableOf(sized), '', ...printedLines(sized), '']) print(line)
    if (options.json !== undefined)
      await writeFile(options.json, `${JSON.stringify({ options, sizes }, undefined, 1)}\n`)
  }
  const slopes = slopesOf(sizes)
  for (const line of slopeLines(slopes)) print(line)
  if (options.json !== undefined)
    await writeFile(options.json, `${JSON.stringify({ options, sizes, slopes }, undefined, 1)}\n`)
  return sizes.every(({ printed }) => Object.values(printed).every(({ missing }) => missing.length === 0))
}

const MOST_MISSING = 10

function printedLines({ printed }: BenchedSize): string[] {
  return Object.entries(printed).flatMap(([engine, { files, texts, missing }]) => [
    `${engine}: ${texts - missing.length} of ${texts} texts of ${files} content files stand on its pages.`,
    ...missing.slice(0, MOST_MISSING).map((text) => `  missing: ${text}`),
  ])
}
