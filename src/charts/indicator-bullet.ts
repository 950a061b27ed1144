import type { AppraisedRow } from '../dossier/appraisal-dossier.ts'
import { achievedWords } from '../words/achieved-words.ts'
import { drawBullet } from './pictures/bullet.ts'
import type { Picture } from './pictures/shape.ts'

/** Target and actual of an indicator; undefined where they are no two numbers. `target` is the target as printed. */
export function indicatorBullet(
  { bullet, indicator, attainment }: Pick<AppraisedRow, 'bullet' | 'indicator' | 'attainment'>,
  target: string,
): Picture | undefined {
  if (!bullet) return undefined
  return drawBullet(
    { ...bullet, isMet: attainment.state === 'met' },
    `目标 ${target}，完成 ${achievedWords(indicator)}`,
  )
}
