import { closeSync, mkdtempSync, openSync, readSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import type { Value } from '../../data/columns/column.ts'
import { placeOf } from '../../data/columns/common.ts'
import { DATA_TABLES } from '../../data/columns/tables.ts'
import { DICTIONARY_HEADS, dictionaryOf } from '../../data/dictionary.ts'
import { addressOf } from '../../data/records.ts'
import type { SiteDossier } from '../../dossier/site-dossier.ts'
import type { TableId } from '../../words/data-address.ts'
import type { RowsOf } from '../unit-rows.ts'
import { finishOf, STORED_TABLES, type StoredType } from './stored-tables.ts'

const PIECE = 1 << 20
/** An amount of so few digits is the same as a number. */
const EXACT = /^-?\d{1,13}(\.\d{1,2})?$/

/** The bytes of a database of all tables and years, in pieces. The same rows give the same bytes. It is made beside, in a file of the
 *  system's folder for such. */
export function* databasePieces(dossier: SiteDossier, rowsOf: RowsOf): Generator<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-database-'))
  try {
    const file = join(folder, 'all.sqlite')
    writeDatabase(file, dossier, rowsOf)
    yield* piecesOf(file)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function writeDatabase(file: string, dossier: SiteDossier, rowsOf: RowsOf): void {
  const database = new DatabaseSync(file)
  try {
    database.exec('PRAGMA page_size = 8192; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN')
    fill(database, dossier, rowsOf)
    database.exec('COMMIT')
  } finally {
    database.close()
  }
}

/** Rows stand unit by unit, the oldest year first: what is gone is told of a project of an earlier year. */
function fill(database: DatabaseSync, dossier: SiteDossier, rowsOf: RowsOf): void {
  const root = addressOf(dossier.site, '/')
  const tables = STORED_TABLES.map((table) => {
    database.exec(table.create)
    return { table, insert: database.prepare(table.insert) }
  })
  const numbers = new Numbers()
  for (const { departments } of dossier.years.toReversed())
    for (const unit of departments)
      for (const { table, insert } of tables)
        for (const row of rowsOf(table.id, unit)) {
          const place = String(row[table.place])
          insert.run(
            ...numbers.of(table.id, placeOf(unit), place),
            ...table.stored.map((column) => storedValue(row[column.place], column.type, root)),
          )
        }
  insertAbout(database, dossier)
  for (const table of STORED_TABLES) database.exec(finishOf(table, root))
}

/** The numbers of units and projects, in the order in which they are met. */
class Numbers {
  readonly #units = new Map<string, number>()
  readonly #projects = new Map<string, number>()

  /** What a row of a table begins with: its own number where others tell of it, and whose it is. */
  of(table: TableId, unit: string, place: string): (number | null)[] {
    const owner = numberOf(this.#units, unit)
    if (table === 'units') return [owner]
    if (table === 'projects') return [numberOf(this.#projects, place), owner]
    return [owner, this.#projects.get(place) ?? null]
  }
}

function numberOf(known: Map<string, number>, place: string): number {
  const number = known.get(place) ?? known.size + 1
  known.set(place, number)
  return number
}

/** What all rows have alike, and what the columns mean. */
function insertAbout(database: DatabaseSync, { site, version, updated }: SiteDossier): void {
  database.exec(ABOUT)
  const about = database.prepare('INSERT INTO about VALUES (?, ?)')
  const said = { 网站: site.name, 地区: site.region, 网址: addressOf(site, '/'), 数据日期: updated, 数据版本: version }
  const more = { 授权: site.licence, 本站说明: site.notice }
  for (const [name, value] of Object.entries({ ...said, ...more })) if (value) about.run(name, value)
  const entry = database.prepare('INSERT INTO dictionary VALUES (?, ?, ?, ?, ?, ?)')
  for (const { table, name, about: meaning, unit, example, from } of dictionaryOf(DATA_TABLES))
    entry.run(table, name, meaning, unit, example, from)
}

const ABOUT = `CREATE TABLE about (名称 TEXT, 值 TEXT) STRICT;
CREATE TABLE dictionary (${DICTIONARY_HEADS.map((name) => `${name} TEXT`).join(', ')}) STRICT;`

function storedValue(value: Value, type: StoredType, root: string): SQLInputValue {
  if (value === undefined) return null
  if (type === 'yuan' && typeof value === 'string' && EXACT.test(value)) return Number(value)
  if (type === 'path' && typeof value === 'string') return value.slice(root.length)
  return value
}

function* piecesOf(file: string): Generator<Uint8Array> {
  const handle = openSync(file, 'r')
  try {
    for (;;) {
      const piece = new Uint8Array(PIECE)
      const read = readSync(handle, piece)
      if (read === 0) return
      yield piece.subarray(0, read)
    }
  } finally {
    closeSync(handle)
  }
}
