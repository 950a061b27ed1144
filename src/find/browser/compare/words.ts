import { MOST, type Refusal } from '../basket/places.ts'
import type { ProjectRecord } from './record.ts'
import type { ComparedSection } from './row.ts'

/** Shown while data are being fetched, when they cannot be, and when a pasted text is no project. */
export const LOADING = '正在载入……'
export const FAILED = '数据没有载入成功。请检查网络后再试。'
export const NOT_A_PROJECT = '这不是本站项目页的网址。请打开一个项目页，复制它的网址，例如'
/** Shown before anything is chosen. */
const EMPTY = '还没有选项目。'

/** A project in one phrase. */
export function nameOf({ project }: ProjectRecord): string {
  return `${project.name}（${project.year}年）`
}

/** What the page tells about a comparison. */
export function statusOf(records: readonly ProjectRecord[], sections: readonly ComparedSection[]): string {
  if (records.length === 0) return EMPTY
  const names = records.map(nameOf).join('、')
  if (records.length === 1) return `已选 ${names}。再加一个就能比较。`
  const compared = sections.flatMap(({ rows }) => rows).filter(({ isSame }) => isSame !== undefined)
  const different = compared.filter(({ isSame }) => !isSame).length
  return `正在比较 ${records.length} 个项目：${names}。能比的 ${compared.length} 行里 ${different} 行不同。`
}

/** Why a part of the address is not shown; it is quoted. */
export function refusalWords({ text, reason }: Refusal): string {
  const quoted = `“${text}”`
  const words: Readonly<Record<Refusal['reason'], string>> = {
    'not-valid': `网址里的 ${quoted} 不是项目，没有采用。项目写成 年度/单位/项目，例如 2024/101001/a1。`,
    repeated: `${quoted} 写了两次，只采用一次。`,
    'too-many': `最多比较 ${MOST} 个项目，${quoted} 没有采用。`,
    'not-found': `本站没有项目 ${quoted}，没有采用。`,
  }
  return words[reason]
}
