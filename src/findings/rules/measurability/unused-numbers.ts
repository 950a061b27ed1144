import type { Indicator } from '../../../model/indicator.ts'
import { PROJECT_NAMES } from '../../../model/part-names.ts'
import type { Project } from '../../../model/project.ts'
import type { Hit, ProjectRule } from '../../finding.ts'
import { numbersIn, type StatedNumber, statedNumbersOf } from './stated-numbers.ts'

/** Numbers that purpose or goals state and no indicator takes up, each once. */
export const NUMBERS_UNUSED = {
  id: 'numbers-unused',
  group: 'measurability',
  severity: 'note',
  title: '文字里的数没进指标',
  why: '用途和目标里写明了数量，指标里却没有，年底就不会拿它来考核。',
  question: '用途或目标里写的这个数，为什么没有写进指标？',
  find: ({ purpose = '', goals = [], indicators }) => {
    if (indicators.length === 0) return []
    const told = new Set(indicators.flatMap(numbersOf))
    return placesOf({ purpose, goals }).flatMap(({ place, label, text }): Hit[] => {
      const unused = statedNumbersOf(text).filter(({ number }) => !told.has(number))
      for (const { number } of unused) told.add(number)
      return unused.length === 0 ? [] : [{ place, values: unused.map(({ raw }) => raw), message: said(label, unused) }]
    })
  },
} as const satisfies ProjectRule

function placesOf({ purpose, goals = [] }: Pick<Project, 'purpose' | 'goals'>) {
  return [
    { place: 'purpose', label: PROJECT_NAMES.purpose, text: purpose ?? '' },
    ...goals.map(({ text }, index) => ({
      place: `goal-${index + 1}`,
      label: `${PROJECT_NAMES.goals}第${index + 1}条`,
      text,
    })),
  ]
}

/** A percentage is of something else than a count, though the number be the same. */
function numbersOf({ name, description = '', target, remark = '' }: Indicator): number[] {
  const isShare = target?.kind === 'quantity' && target.unit === '%'
  return numbersIn([name, description, isShare ? '' : (target?.raw ?? ''), remark].join(' '))
}

function said(label: string, unused: readonly StatedNumber[]): string {
  return `${label}写了${unused.map(({ raw }) => `“${raw}”`).join('、')}，没有一项指标用到。`
}
