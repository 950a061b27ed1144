import { UNREADABLE } from '../../model/absence.ts'
import { type Amount, amountStateOf } from '../../model/amount.ts'
import type { Appraisal, AppraisedFunding, Figure } from '../../model/appraisal.ts'
import { agreesWith, roundTo } from '../results/printed.ts'
import { shareOfMoney, sumOf } from './money.ts'

/** How an appraised project's budget was executed, from its total row. Amounts in integer fen; one is absent where it is
 *  not published or no number. */
export interface Execution {
  /** 年初预算. */
  readonly original?: bigint
  /** 全年（调整后）预算. */
  readonly revised?: bigint
  /** 全年执行. */
  readonly executed?: bigint
  /** 预算执行率 as published. */
  readonly published?: Figure
  /** Executed ÷ revised, 0–1 or more, to 2 decimals of per cent. Absent where revised is 0 or either is missing.
   *  Source: 财预〔2020〕10号. */
  readonly computed?: number
  /** Whether the published rate is another than the computed one, at the decimals printed. */
  readonly differs: boolean
}

/** The row of an appraisal's budget that stands for all of it: the one labelled as the total (年度资金总额, 合计), the only
 *  one, or the first where all the others can be read and add up to it. Undefined when none can be told. */
export function totalRowOf({ funding }: Pick<Appraisal, 'funding'>): AppraisedFunding | undefined {
  const labelled = funding.find(({ source }) => TOTAL.test(source.replace(/\s/g, '')))
  const [first, ...others] = funding
  return labelled ?? (first && isTotalOf(first, others) ? first : undefined)
}

/** The execution of an appraised project's budget; undefined when the appraisal has no total row. */
export function executionOf(appraisal: Pick<Appraisal, 'funding'>): Execution | undefined {
  const row = totalRowOf(appraisal)
  if (!row) return undefined
  const rate = executionRateOf(row)
  const published = row.rate && perCentOf(row.rate)
  return {
    ...withFen('original', row.original),
    ...withFen('revised', row.revised),
    ...withFen('executed', row.executed),
    ...(published && { published }),
    ...(rate !== undefined && { computed: roundTo(rate, 4) }),
    differs: published?.value !== undefined && rate !== undefined && !agreesWith(published, rate),
  }
}

/** Executed ÷ revised of one row, unrounded; undefined where revised is 0 or either is missing. */
export function executionRateOf({ revised, executed }: AppraisedFunding): number | undefined {
  return shareOfMoney(executed?.fen, revised?.fen)
}

const TOTAL =
  /^(其中[:：])?((年度|项目|全年)?(资金|预算|经费)?(总额|总数|总计|合计)|(年度|项目)(资金|预算)(数|额)?)([(（].*[)）])?[:：]?$/

function isTotalOf(first: AppraisedFunding, others: readonly AppraisedFunding[]): boolean {
  if (others.length === 0) return true
  return (['revised', 'executed'] as const).every((key) => {
    const parts = others.flatMap((row) => row[key] ?? [])
    const sum = sumOf(parts.flatMap(({ fen }) => fen ?? []))
    return first[key]?.fen === sum && parts.every((part) => amountStateOf(part) !== UNREADABLE)
  })
}

/** A rate printed without its sign under a head that has it, such as `95.00`, is 95 %. */
function perCentOf({ raw, value }: Figure): Figure {
  if (value === undefined || /[%％]/.test(raw) || value <= 2) return { raw, ...(value !== undefined && { value }) }
  return { raw: `${raw}%`, value: value / 100 }
}

function withFen(key: 'original' | 'revised' | 'executed', amount: Amount | undefined) {
  return amount?.fen === undefined ? {} : { [key]: amount.fen }
}
