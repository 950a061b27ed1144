import { BLANK } from '../../model/absence.ts'
import type { Target, TargetKind } from '../../model/target.ts'
import type { Filled } from './column.ts'

const KINDS: Readonly<Record<TargetKind, string>> = {
  quantity: '数',
  'number-missing': '缺数字',
  dates: '日期',
  'yes-no': '是或否',
  quality: '文字',
  blank: BLANK,
}

const OPERATORS = { '>=': '≥', '<=': '≤', '>': '>', '<': '<', '=': '=' } as const

/** What was read of a printed value, as columns beside it: its kind, sign, number, unit and date. `called` is what the value is, such as
 *  `指标值`. */
export function readColumns<Item>(called: string, of: (item: Item) => Target | undefined): Filled<Item>[] {
  const quantityOf = (item: Item) => {
    const target = of(item)
    return target?.kind === 'quantity' ? target : undefined
  }
  const read = (name: string, about: string, example: string) =>
    ({ name: `${called}${name}`, type: 'text', about: `${called}读出的${about}`, example, computed: true }) as const
  return [
    { ...read('种类', '种类：数、缺数字、日期、是或否、文字、未填', '数'), of: (item) => kindOf(of(item)) },
    { ...read('符号', '比较符号', '≥'), of: (item) => signOf(quantityOf(item)) },
    { ...read('数', '数，百分数照百分号前的数', '90'), type: 'number', of: (item) => quantityOf(item)?.number },
    { ...read('单位', '单位', '%'), of: (item) => quantityOf(item)?.unit },
    { ...read('日期', '日期，精确到原文写的年、月或日', '2025-12-31'), of: (item) => dateOf(of(item)) },
  ]
}

function kindOf(target: Target | undefined): string | undefined {
  return target && KINDS[target.kind]
}

function signOf(quantity: Extract<Target, { kind: 'quantity' }> | undefined): string | undefined {
  return quantity && OPERATORS[quantity.operator]
}

function dateOf(target: Target | undefined): string | undefined {
  if (target?.kind !== 'dates') return undefined
  return target.from === undefined ? target.to : `${target.from}/${target.to}`
}
