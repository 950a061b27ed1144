import type { TruthPage } from '../truth/truth-page.ts'
import { type Drawer, type Drawn, pick } from './bench-query.ts'
import { named } from './names.ts'
import { shortOf } from './short-name.ts'
import { LETTERS } from './texts.ts'

const MONEY = ['的预算是多少', '多少钱', '花了多少钱', '预算多少？']
const PROGRESS = ['完成了没有', '完成情况', '进展怎么样', '的执行率是多少']
const GRADE = ['自评得了多少分', '评了什么等级', '得分']

/** A question about one project. */
export function drawQuestion(about: 'money' | 'progress' | 'grade'): Drawer {
  const ends = { money: MONEY, progress: PROGRESS, grade: GRADE }[about]
  return ({ name }, { random }) => {
    if ([...name].length < 4 || !LETTERS.test(name)) return undefined
    const typed = name + pick(ends, random)
    return { typed, has: named(name), shows: named(name), leads: named(name) }
  }
}

/** A question that a list answers. */
export const drawListQuestion: Drawer = ({ unit, unitName, year }, { random, projects }) => {
  const short = shortOf(unitName, projects) ?? unitName
  const ofUnit = (page: TruthPage) => page.unit === unit
  const ofYear = (page: TruthPage) => page.year === year
  const missed = (page: TruthPage) => page.missed
  return pick<NonNullable<Drawn>>(
    [
      listQuery('哪些项目没有完成', missed),
      listQuery(`${year}年哪些项目没有达到目标`, (page) => missed(page) && ofYear(page)),
      listQuery(`${short}有哪些项目`, ofUnit),
      listQuery(`${short}${year}年有哪些项目？`, (page) => ofUnit(page) && ofYear(page)),
      listQuery(`${short}哪些项目没有完成`, (page) => missed(page) && ofUnit(page)),
    ],
    random,
  )
}

function listQuery(typed: string, has: (page: TruthPage) => boolean): NonNullable<Drawn> {
  const isRight = (page: TruthPage) => page.kind === 'project' && has(page)
  return { typed, has: isRight, shows: isRight, leads: isRight }
}
