import type { Project } from '../../model/project.ts'
import { namedNowOf } from '../years/former-names.ts'

/** A project's name as it is compared between years. */
export interface ComparedName extends PresentName {
  /** What the name says it was called before, as in 城区保洁（原：环卫清扫）. */
  readonly former: readonly PresentName[]
}

/** A name without the former one that it may tell of. */
export interface PresentName {
  /** Letters and digits only, in one width and case, without list numbers and without the budget's own year. */
  readonly plain: string
  /** `plain` without words that any name may carry (经费, 专项, 工作 …); the same as `plain` where nothing would be left. */
  readonly core: string
  /** `core` with the budget's own year left in: the same where the name is printed alike in two years' budgets. */
  readonly dated: string
  /** The name alone says nothing about the work, such as 工作经费. */
  readonly general: boolean
  /** Ordinals and numbers, each with its counter, such as `二期`, `第3批` or `2021`. */
  readonly numbers: readonly string[]
  /** The budget's own year makes it a batch of that year, such as 2022年老旧小区改造工程 in the budget of 2022. */
  readonly batch: boolean
}

const BRACKETED_YEAR = /[([〔【〈](?:(?:19|20)\d{2}(?:年度?)?|\d{2}年度?)[)\]〕】〉]/g
const LIST_NUMBER =
  /^(?:[([][一二三四五六七八九十\d]+[)\]][、.]?|[一二三四五六七八九十]+、|\d{1,2}[、)]|\d{1,2}\.(?!\d))/
const ONE_OFF = /建设|工程|改造|购置|采购|修缮|维修|新建|扩建|改建/
const FILLERS = /专项|项目|经费|资金|费用|费|工作|支出|的|和|与|及|等/g
const GENERAL =
  /^(?:专项|其他|一般|部门|单位|机关|日常|业务|工作|项目|补助|奖补|经费|资金|费用?|支出|公用|运转|运行|类|相关)+$/
const NUMBERS =
  /第?(?:(?<![一二三四五六七八九十百])[一二三四五六七八九十百]+|\d+|(?<![ivx])[ivx]+)(?:期|批次?|轮|次|标段|标|届|号|段|小|中|幼儿园|人民医院)|\d+(?:\.\d+)?/g

/** Reads a name for comparison. The year of the budget is a label when it stands in brackets, and in front or at the
 *  end of what recurs; with works and purchases it tells this year's batch from the last one's. */
export function comparedNameOf({ name, year }: Pick<Project, 'name' | 'year'>): ComparedName {
  const { present, former } = namedNowOf(name.normalize('NFKC').toLowerCase().replace(/\s+/g, ''))
  return { ...presentNameOf(present, year), former: former.map((one) => presentNameOf(one, year)) }
}

/** Whether a later name says that the earlier one was its own. */
export function wasNamed({ former }: ComparedName, before: ComparedName): boolean {
  return former.some(({ core, dated }) => core === before.core || dated === before.dated)
}

/** Whether two projects of different years carry one name, or print one name alike. */
export function sameName(one: ComparedName, other: ComparedName): boolean {
  return one.plain === other.plain || one.dated === other.dated
}

function presentNameOf(printed: string, year: number): PresentName {
  const listed = printed.replace(BRACKETED_YEAR, '').replace(LIST_NUMBER, '')
  const undated = listed.replace(new RegExp(`^${year}年?度?|${year}年?度?$`, 'g'), '')
  const plain = lettersOf(undated) || lettersOf(printed)
  return {
    plain,
    core: coreOf(plain),
    dated: coreOf(lettersOf(listed.replace(/(?<=\d{4}年)度/g, '')) || plain),
    general: GENERAL.test(plain),
    numbers: (plain.match(NUMBERS) ?? []).map((number) => number.replace(/^第/, '')),
    batch: undated !== listed && ONE_OFF.test(undated),
  }
}

function coreOf(plain: string): string {
  return plain.replaceAll('补贴', '补助').replace(FILLERS, '') || plain
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}
