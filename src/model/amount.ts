import { type NoNumber, noNumberOf } from './absence.ts'

/** The units that tables print their money in (单位：元, 单位：万元 …), smallest first. */
export const MONEY_UNITS = ['元', '千元', '万元', '百万元', '亿元'] as const
export type MoneyUnit = (typeof MONEY_UNITS)[number]

/** Fen in one of each unit. */
export const FEN_PER_UNIT: Readonly<Record<MoneyUnit, bigint>> = {
  元: 100n,
  千元: 100_000n,
  万元: 1_000_000n,
  百万元: 100_000_000n,
  亿元: 10_000_000_000n,
}

/** A printed amount of money. Source: the cells 预算数, 财政资金, 其他资金. */
export interface Amount {
  /** The cell as printed, such as `100000.00`; empty when the cell was left blank. */
  readonly raw: string
  /** Integer fen, exact however large. Absent where no number is certain: amountStateOf says why. */
  readonly fen?: bigint
  /** The document has no such cell: `raw` is empty, and nothing was left blank. */
  readonly absent?: true
}

/** A sum of amounts. */
export interface Total {
  /** Integer fen: the sum of the amounts that have a number. */
  readonly fen: bigint
  /** How many amounts there are. */
  readonly count: number
  /** How many of them have no number and so are not in the sum. */
  readonly missing: number
}

/** What an amount without a number is called; undefined when it has one. */
export function amountStateOf(amount: Amount | undefined): NoNumber | undefined {
  return noNumberOf(amount?.absent ? undefined : amount?.raw, amount?.fen)
}

/** One source of a project's money (资金来源), such as 财政资金. */
export interface Funding {
  /** The label as printed, without a leading 其中：. */
  readonly source: string
  readonly amount: Amount
}
