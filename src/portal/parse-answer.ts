import { z } from 'zod'
import type { Words } from '../faults/language.ts'
import { codePointOf, unsafeIndexOf } from '../faults/quote.ts'
import { MANIFEST_FORMAT, type Manifest, manifestSchema, type NameList, nameListSchema } from '../model/manifest.ts'
import { Refused } from './refusal.ts'

/** The manifest that the site at an address answers, `file`.
 *  @throws Refused when it is none, is of another site, or its numbers do not go together. */
export function parseManifest(text: string, file: string, address: string): Manifest {
  const value = parseJson(text, file)
  const { data: formatted } = z.object({ format: z.number() }).safeParse(value)
  if (formatted && formatted.format !== MANIFEST_FORMAT)
    throw new Refused('manifest-format', String(formatted.format), String(MANIFEST_FORMAT))
  const manifest = held(manifestSchema, value, file)
  if (manifest.address !== new URL(address).href) throw new Refused('manifest-elsewhere', manifest.address)
  checkOnce(
    manifest.years.map(({ year }) => String(year)),
    file,
  )
  checkOnce(
    manifest.units.map(({ id }) => id),
    file,
  )
  for (const { years } of manifest.units)
    checkOnce(
      years.map(({ year }) => String(year)),
      file,
    )
  checkSums(manifest)
  return manifest
}

/** The list of names that a site answers, `file`; it must be of this year and of the same state as the manifest.
 *  @throws Refused when it is not. */
export function parseNameList(
  text: string,
  file: string,
  { version, year }: Pick<NameList, 'version' | 'year'>,
): NameList {
  const list = held(nameListSchema, parseJson(text, file), file)
  if (list.version !== version || list.year !== year) throw new Refused('names-differ', file)
  const stray = list.projects.find(([unit]) => unit >= list.units.length)
  if (stray) throw new Refused('manifest-not-valid', String(stray[0]), file)
  return list
}

/** No text of an answer may have characters that nobody sees or that turn the reading direction. */
function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text, (_key, value: unknown) => {
      const unsafe = typeof value === 'string' ? unsafeIndexOf(value) : -1
      if (unsafe !== -1) throw new Refused('manifest-not-valid', codePointOf(String(value).slice(unsafe)), file)
      return value
    })
  } catch (error) {
    if (error instanceof SyntaxError) throw new Refused('answer-not-json', file, NOT_JSON)
    throw error
  }
}

const NOT_JSON: Words = { en: 'it is not JSON', zh: '不是 JSON' }

function held<Value>(schema: z.ZodType<Value>, value: unknown, file: string): Value {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const path = issue?.path ?? []
  const keys = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : []
  const bad = path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  )
  const where = [file, path.join('.')].join(' ').trim()
  throw new Refused('manifest-not-valid', keys[0] ?? printedAs(bad), where)
}

function printedAs(value: unknown): string {
  return typeof value === 'string' ? value : (JSON.stringify(value)?.slice(0, 60) ?? '')
}

function checkOnce(names: readonly string[], file: string): void {
  const seen = new Set<string>()
  const twice = names.find((name) => seen.size === seen.add(name).size)
  if (twice !== undefined) throw new Refused('manifest-not-valid', twice, file)
}

/** A year's units must come to what the year says. */
function checkSums({ years, units }: Manifest): void {
  const rows = units.flatMap((unit) => unit.years)
  const said = new Set(years.map(({ year }) => year))
  const stray = rows.find(({ year }) => !said.has(year))
  if (stray) throw new Refused('manifest-sums', String(stray.year))
  for (const { year, projects, fen, missing = 0 } of years) {
    const own = rows.filter((row) => row.year === year)
    const sum = (part: (row: (typeof own)[number]) => number) => own.reduce((all, row) => all + part(row), 0)
    const money = own.reduce((all, row) => all + BigInt(row.fen), 0n)
    const agrees =
      sum((row) => row.projects) === projects && sum((row) => row.missing ?? 0) === missing && money === BigInt(fen)
    if (!agrees) throw new Refused('manifest-sums', String(year))
  }
}
