import { MONEY_UNITS, type Total as MoneyTotal, type MoneyUnit } from '../../model/amount.ts'
import { parseAmount } from '../../parse/amount.ts'
import type { UnitPart } from '../parts/parts.ts'
import type { ImportReport } from '../run-import.ts'

/** What the files that went in gave one unit for one year. */
export interface UnitTotal {
  readonly year: number
  /** As its documents or its workbook name it. */
  readonly unit: string
  readonly projects: number
  readonly appraisals: number
  readonly indicators: number
  /** Budgets by the unit in which their tables print them, smallest unit first: never added across units. None of a workbook. */
  readonly budgets: readonly (MoneyTotal & { readonly moneyUnit: MoneyUnit })[]
}

/** Characters of the documents that went in, in Unicode code points. */
interface Characters {
  readonly read: number
  readonly placed: number
  readonly residue: number
  readonly aside: number
  readonly unplaced: number
}

/** The totals of an import. */
export interface Totals {
  readonly files: { readonly read: number; readonly taken: number; readonly refused: number }
  /** By year, then in the order of the files. */
  readonly units: readonly UnitTotal[]
  readonly characters: Characters
}

/** Adds up what an import read, took and refused. */
export function totalsOf({ files, refused }: Pick<ImportReport, 'files' | 'refused'>): Totals {
  const taken = files.filter((file) => !refused.has(file))
  const examined = taken.flatMap((file) => (file.kind === 'document' ? [file.examined] : []))
  const workbooks = taken.flatMap((file) => (file.kind === 'workbook' ? [file.workbook] : []))
  const parts = examined.flatMap((document) => document.parts)
  const groups = Map.groupBy(parts, groupKeyOf(parts))
  const units = [
    ...[...groups.values()].map(unitTotalOf),
    ...workbooks.flatMap((workbook) =>
      workbook.units.map(({ year, name, projects, indicators, appraisals }) => ({
        ...{ year, unit: name, projects, appraisals, indicators, budgets: [] },
      })),
    ),
  ]
  const sum = (key: keyof Characters) => added(examined, ({ accounting: { account } }) => account[key] ?? 0)
  return {
    files: { read: files.length, taken: taken.length, refused: files.length - taken.length },
    units: units.toSorted((a, b) => a.year - b.year),
    characters: {
      read: sum('read'),
      placed: sum('placed'),
      residue: sum('residue'),
      aside: sum('aside'),
      unplaced: sum('unplaced'),
    },
  }
}

/** Which parts are of one unit in one year: by its code, which may be printed in one place and not in another. */
function groupKeyOf(parts: readonly UnitPart[]): (part: UnitPart) => string {
  const named = ({ year, unit }: UnitPart) => `${year.year} ${unit.name}`
  const codes = new Map(parts.flatMap((part) => (part.unit.code === undefined ? [] : [[named(part), part.unit.code]])))
  return (part) => {
    const code = part.unit.code ?? codes.get(named(part))
    return code === undefined ? named(part) : `${part.year.year} ${code}`
  }
}

function unitTotalOf(parts: readonly UnitPart[]): UnitTotal {
  const projects = parts.flatMap((part) => part.projects.map(({ file }) => file))
  const appraisals = parts.flatMap((part) => [...part.appraisals, ...part.wholeAppraisals].map(({ file }) => file))
  const wholes = parts.flatMap((part) => part.wholes.map(({ file }) => file))
  const { year, unit } = parts[0] ?? {}
  return {
    year: year?.year ?? 0,
    unit: unit?.name ?? '',
    projects: projects.length,
    appraisals: appraisals.length,
    indicators: added([...projects, ...appraisals, ...wholes], ({ indicators }) => indicators.length),
    budgets: MONEY_UNITS.flatMap((moneyUnit) => {
      const amounts = projects.filter((one) => one.moneyUnit === moneyUnit).flatMap(({ budget }) => budget ?? [])
      return amounts.length > 0 ? [{ moneyUnit, ...moneyTotalOf(amounts, moneyUnit) }] : []
    }),
  }
}

function moneyTotalOf(amounts: readonly (string | undefined)[], moneyUnit: MoneyUnit): MoneyTotal {
  const fens = amounts.flatMap((amount = '') => parseAmount(amount, moneyUnit)?.fen ?? [])
  return { fen: fens.reduce((sum, fen) => sum + fen, 0n), count: amounts.length, missing: amounts.length - fens.length }
}

function added<One>(all: readonly One[], numberOf: (one: One) => number): number {
  return all.reduce((sum, one) => sum + numberOf(one), 0)
}
