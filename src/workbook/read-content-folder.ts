import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { z } from 'zod'
import { importFault } from '../faults/import-fault.ts'
import { appraisalFileSchema } from '../model/appraisal-file.ts'
import { departmentFileSchema } from '../model/department-file.ts'
import { SLUG_PATTERN, YEAR_PATTERN } from '../model/ids.ts'
import { projectFileSchema } from '../model/project-file.ts'
import { parseFrontMatter } from '../parse/front-matter.ts'
import type { UnitRecord } from './fields.ts'

/** The records of every unit of a content folder, as its files have them, oldest year first.
 *  @throws ImportFault when there are none, or a file is not as its schema says. */
export async function readContentFolder(content: string): Promise<UnitRecord[]> {
  const years = (await namesIn(content, 'folder')).filter((name) => YEAR_PATTERN.test(name))
  const folders = await Promise.all(
    years.map(async (year) => (await namesIn(join(content, year), 'folder')).map((unit) => ({ year, unit }))),
  )
  const units = folders.flat().filter(({ unit }) => SLUG_PATTERN.test(unit))
  if (units.length === 0) throw importFault('content-none', content)
  return Promise.all(units.map(({ year, unit }) => readUnit(content, Number(year), unit)))
}

async function readUnit(content: string, year: number, folder: string): Promise<UnitRecord> {
  const path = join(content, `${year}`, folder)
  const names = await namesIn(path, 'file')
  const slugs = names.filter(
    (name) => name.endsWith('.yaml') && name !== 'appraisal.yaml' && name !== 'monitoring.yaml',
  )
  const parts = parseFrontMatter(await readFile(join(path, 'department.md'), 'utf8'))
  if (!parts) throw importFault('content-not-valid', join(path, 'department.md'))
  const projects = await Promise.all(
    slugs.map(async (name) => ({
      slug: name.replace(/\.yaml$/, ''),
      file: await readRecord(join(path, name), projectFileSchema),
    })),
  )
  const appraisals = names.includes('appraisal.yaml')
    ? await readRecord(join(path, 'appraisal.yaml'), appraisalFileSchema)
    : undefined
  return {
    year,
    folder,
    head: checked(join(path, 'department.md'), departmentFileSchema, parse(parts.head)),
    body: parts.body.replace(/^\n/, ''),
    projects,
    appraisals: appraisals?.appraisals ?? [],
  }
}

async function readRecord<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.output<Schema>> {
  return checked(path, schema, parse(await readFile(path, 'utf8')))
}

function checked<Schema extends z.ZodType>(path: string, schema: Schema, value: unknown): z.output<Schema> {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw importFault('content-not-valid', path)
}

async function namesIn(path: string, kind: 'file' | 'folder'): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    throw importFault('content-missing', path)
  })
  return entries
    .filter((entry) => (kind === 'file' ? entry.isFile() : entry.isDirectory()))
    .map(({ name }) => name)
    .toSorted()
}
