import { lstat, readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'
import { type AppraisalFile, appraisalFileSchema } from '../../model/appraisal-file.ts'
import { type DepartmentFile, departmentFileSchema } from '../../model/department-file.ts'
import { SLUG_PATTERN, YEAR_PATTERN } from '../../model/ids.ts'
import { type ProjectFile, projectFileSchema } from '../../model/project-file.ts'
import { parseFrontMatter } from '../../parse/front-matter.ts'

/** A unit that stands in the content folder already. */
export interface ExistingUnit {
  readonly year: number
  /** Name of its folder. */
  readonly slug: string
  readonly head: DepartmentFile
  /** The Markdown under the front matter, as it stands. */
  readonly body: string
  readonly projects: readonly { readonly slug: string; readonly file: ProjectFile }[]
  readonly appraisals: AppraisalFile['appraisals']
}

/** The units of a content folder, so that an import keeps their names and what other documents gave them. What cannot be read
 *  is left out: whether it may be overwritten is asked later. Nothing is a link's target. */
export async function readExistingUnits(contentDir: string): Promise<ExistingUnit[]> {
  const years = (await namesIn(contentDir)).filter((name) => YEAR_PATTERN.test(name))
  const units = await Promise.all(
    years.map(async (year) => {
      const folders = (await namesIn(join(contentDir, year))).filter((name) => SLUG_PATTERN.test(name))
      return Promise.all(folders.map((slug) => readUnit(join(contentDir, year, slug), Number(year), slug)))
    }),
  )
  return units.flat().filter((unit) => unit !== undefined)
}

async function readUnit(folder: string, year: number, slug: string): Promise<ExistingUnit | undefined> {
  const text = await readText(join(folder, 'department.md'))
  const parts = text === undefined ? undefined : parseFrontMatter(text)
  const head = parts && recordOf(parts.head, departmentFileSchema)
  if (!head) return undefined
  const names = (await namesIn(folder)).filter(
    (name) => name.endsWith('.yaml') && name !== 'appraisal.yaml' && name !== 'monitoring.yaml',
  )
  const projects = await Promise.all(
    names.map(async (name) => {
      const file = recordOf(await readText(join(folder, name)), projectFileSchema)
      return file ? [{ slug: name.replace(/\.yaml$/, ''), file }] : []
    }),
  )
  const appraisals = recordOf(await readText(join(folder, 'appraisal.yaml')), appraisalFileSchema)?.appraisals ?? []
  return { year, slug, head, body: parts.body, projects: projects.flat(), appraisals }
}

function recordOf<Schema extends z.ZodType>(text: string | undefined, schema: Schema): z.output<Schema> | undefined {
  if (text === undefined) return undefined
  try {
    return schema.safeParse(parse(text, { logLevel: 'silent' })).data
  } catch (error) {
    if (error instanceof Error && error.name === 'YAMLParseError') return undefined
    throw error
  }
}

async function readText(path: string): Promise<string | undefined> {
  const stats = await lstat(path).catch(absent)
  return stats?.isFile() ? readFile(path, 'utf8') : undefined
}

async function namesIn(folder: string): Promise<string[]> {
  const stats = await lstat(folder).catch(absent)
  return stats?.isDirectory() ? (await readdir(folder)).toSorted() : []
}

function absent(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT' && error.code !== 'ENOTDIR') throw error
}
