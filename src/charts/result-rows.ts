import type { DepartmentDossier } from '../dossier/department-dossier.ts'
import type { Picture } from './pictures/shape.ts'
import { drawStrip } from './pictures/strip.ts'

/** The results of a unit, where some of its targets can be compared. */
interface ResultStrip {
  readonly met: number
  /** Of those that can be compared. */
  readonly of: number
  readonly picture: Picture
}

/** How many targets of a unit were reached of those that can be compared; undefined where none can be. */
export function resultStripOf({
  attainments: { met, missed },
}: Pick<DepartmentDossier, 'attainments'>): ResultStrip | undefined {
  if (met + missed === 0) return undefined
  const title = `能比的 ${met + missed} 项：${met} 项达到，${missed} 项未达到`
  return { met, of: met + missed, picture: drawStrip({ met, missed }, title) }
}

/** Units by the share of comparable targets that they reached, the best first; those without any last, in their order. */
export function byAttainment<Unit extends Pick<DepartmentDossier, 'attainments'>>(units: readonly Unit[]): Unit[] {
  return units.toSorted((a, b) => shareOf(b) - shareOf(a))
}

function shareOf({ attainments: { met, missed } }: Pick<DepartmentDossier, 'attainments'>): number {
  return met + missed === 0 ? -1 : met / (met + missed)
}
