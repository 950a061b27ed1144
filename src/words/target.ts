import type { TargetKind } from '../model/target.ts'

/** What kind of target a cell holds, in words; absent where the value speaks for itself. */
export const TARGET_NOTES: Partial<Record<TargetKind, string>> = {
  'number-missing': '缺数字',
  quality: '定性',
  blank: '未填',
}
