import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { GENERATOR } from '../src/build/generator.ts'
import { makeFolder } from '../src/build/make-folder.ts'
import { jsonSchemas } from '../src/content/json-schemas.ts'
import { ROOT_FILES, SCHEMA_FOLDER } from '../src/content/layout.ts'
import type { Words } from '../src/faults/language.ts'
import { type ExampleOptions, exampleFiles } from './example/example.ts'

/** Marks a folder as a written example, so that the next one may replace it. Hidden files are no content. */
const MARKER = '.mingzhang-example.json'

/** Why an example cannot be written to a folder; undefined where it can: it is new, empty or holds an earlier example. */
export function refusalOf(out: string): Words | undefined {
  if (!existsSync(out)) return undefined
  const names = readdirSync(out)
  if (names.length === 0 || names.includes(MARKER)) return undefined
  return {
    en: `The example cannot be written to ${out}: it has files that are no example. Name an empty or new folder with --out.`,
    zh: `不能把虚构的县写到 ${out}：里面有别的文件。请用 --out 写一个空的或新的文件夹。`,
  }
}

/** Writes an example in the place of an earlier one, with the project's own glossary and the schemas for editors. Returns
 *  how many files it wrote. The folder must not be refused. */
export function writeExample(out: string, options: Omit<ExampleOptions, 'glossary'>): number {
  const glossary = readFileSync(join(GENERATOR, 'content', ROOT_FILES.glossary), 'utf8')
  rmSync(out, { recursive: true, force: true })
  makeFolder(out)
  writeFileSync(join(out, MARKER), `${JSON.stringify(options)}\n`)
  const schemas = jsonSchemas().map(({ name, text }) => ({ path: `${SCHEMA_FOLDER}/${name}`, text }))
  let count = 0
  const folders = new Set<string>()
  for (const { path, text } of [...schemas, ...exampleFiles({ ...options, glossary })]) {
    const file = join(out, path)
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true })
    folders.add(dirname(file))
    writeFileSync(file, text)
    count += 1
  }
  return count
}
