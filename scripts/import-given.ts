import type { Words } from '../src/faults/language.ts'
import type { GivenOfDocument } from '../src/import/examine.ts'
import { unitOf } from '../src/import/layouts/unit.ts'
import { MONEY_UNITS } from '../src/model/amount.ts'
import { YEAR_PATTERN } from '../src/model/ids.ts'

/** Flags by which a publisher says what documents do not print, and which of their tables to take. */
export const GIVEN_FLAGS = {
  year: { type: 'string' },
  unit: { type: 'string' },
  'money-unit': { type: 'string' },
  only: { type: 'string' },
  list: { type: 'boolean', default: false },
} as const

interface GivenValues {
  readonly year?: string | undefined
  readonly unit?: string | undefined
  readonly 'money-unit'?: string | undefined
  readonly only?: string | undefined
  readonly list: boolean
}

/** Numbers with ranges, such as 3,5-7. */
const NUMBERS = /^\d{1,5}(-\d{1,5})?(,\d{1,5}(-\d{1,5})?)*$/
const MOST_NUMBERS = 10_000

/** What these flags say, with everything that is wrong with them. */
export function givenOf(
  { year, unit = '', 'money-unit': money, only, list }: GivenValues,
  files: readonly string[],
): { readonly given: GivenOfDocument; readonly problems: readonly Words[] } {
  const moneyUnit = MONEY_UNITS.find((one) => one === money)
  const name = unit.trim()
  const numbers = only === undefined ? undefined : numbersIn(only)
  const problems: Words[] = []
  if (year !== undefined && !YEAR_PATTERN.test(year)) problems.push(noYear(year))
  if (money !== undefined && !moneyUnit) problems.push(noMoneyUnit(money))
  if (unit !== '' && !/\p{Script=Han}/u.test(name)) problems.push(noUnit(unit))
  if (only !== undefined && !numbers) problems.push(noNumbers(only))
  if (only !== undefined && files.length > 1) problems.push(ONE_FILE)
  return {
    problems,
    given: {
      ...(year !== undefined && { year: Number(year) }),
      ...(name !== '' && { unit: unitOf(name) ?? { name } }),
      ...(moneyUnit && { moneyUnit }),
      ...(numbers && { only: numbers }),
      ...(list && { list }),
    },
  }
}

/** The numbers of such a list; undefined when it is none. */
function numbersIn(text: string): number[] | undefined {
  const list = text
    .replaceAll('，', ',')
    .replace(/[\s第张表]/g, '')
    .replace(/[–—~～至]/g, '-')
  if (!NUMBERS.test(list)) return undefined
  const ranges = list.split(',').map((range) => range.split('-').map(Number))
  if (ranges.some(([from = 0, to = from]) => from < 1 || to < from || to - from > MOST_NUMBERS)) return undefined
  return ranges.flatMap(([from = 0, to = from]) => Array.from({ length: to - from + 1 }, (_, n) => from + n))
}

const ONE_FILE: Words = {
  en: '--only takes tables of one file. Name that file alone.',
  zh: '--only 只能用于一个文件，请只写那一个文件。',
}

function noYear(year: string): Words {
  return { en: `“${year}” is not a year such as 2021.`, zh: `“${year}”不是年份。请写成 2021 的样子。` }
}

function noMoneyUnit(unit: string): Words {
  const list = MONEY_UNITS.join('/')
  return {
    en: `“${unit}” is not a money unit. Write one of ${list}.`,
    zh: `“${unit}”不是金额单位。请写 ${list} 中的一个。`,
  }
}

function noUnit(unit: string): Words {
  return {
    en: `“${unit}” is not the name of a unit. Write it such as --unit "301001 某某县财政局"; the code may be left out.`,
    zh: `“${unit}”不是单位名称。请写成 --unit "301001 某某县财政局" 的样子，编码可以不写。`,
  }
}

function noNumbers(text: string): Words {
  return {
    en: `“${text}” are no numbers of tables. Write them such as --only 3,5-7; --list shows them.`,
    zh: `“${text}”不是表的编号。请写成 --only 3,5-7 的样子；编号用 --list 查看。`,
  }
}
