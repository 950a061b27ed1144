import type { Group } from '../model/category.ts'
import type { TargetKind } from '../model/target.ts'

/** Level one of an indicator in plain words. */
export const GROUP_NAMES: Record<Group, string> = {
  output: '产出',
  cost: '成本',
  benefit: '效益',
  satisfaction: '满意度',
}

/** What kind of target a cell holds, in words; absent where the value speaks for itself. */
export const TARGET_NOTES: Partial<Record<TargetKind, string>> = {
  'number-missing': '缺数字',
  quality: '定性',
  blank: '未填',
}
