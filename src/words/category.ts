import type { Category } from '../model/category.ts'

/** What the levels of an indicator are called. Source: 财预〔2020〕10号. */
const GROUP_NAMES: Readonly<Record<Category['group'], string>> = {
  output: '产出',
  cost: '成本',
  benefit: '效益',
  satisfaction: '满意度',
}

const KIND_NAMES: Readonly<Record<Category['kind'], string>> = {
  quantity: '数量',
  quality: '质量',
  timeliness: '时效',
  cost: '成本',
  economic: '经济',
  social: '社会',
  ecological: '生态',
  sustainability: '可持续影响',
  beneficiary: '服务对象',
}

/** Level one of indicators in words, such as `产出指标`. */
export function formatGroup(group: Category['group']): string {
  return `${GROUP_NAMES[group]}指标`
}

/** An indicator category in words, such as `产出·数量`. */
export function formatCategory({ group, kind }: Category): string {
  return `${GROUP_NAMES[group]}·${KIND_NAMES[kind]}`
}
