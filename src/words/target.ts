import { absenceOf } from '../model/absence.ts'
import type { Target, TargetKind } from '../model/target.ts'

/** What kind of target a cell holds, in words; absent where the value speaks for itself. */
const TARGET_NOTES: Partial<Record<TargetKind, string>> = { 'number-missing': '缺数字', quality: '定性' }

/** What is said beside a target as printed; nothing where it has a number, or where its own words say that nothing is there. */
export function targetNote(target: Target | undefined): string | undefined {
  return target && absenceOf(target.raw) === undefined ? TARGET_NOTES[target.kind] : undefined
}
