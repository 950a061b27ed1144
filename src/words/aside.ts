import type { AsidePart } from '../model/source.ts'

/** How much of a document was left in it for not being about the unit's targets, such as
 *  `留在原文的 3 张表和 7 段文字，与本单位的绩效目标无关，本站没有收录`. */
export function asideWords(parts: readonly AsidePart[]): string {
  const count = (kind: AsidePart['kind']) => parts.filter((part) => part.kind === kind).length
  const [tables, texts] = [count('table'), count('text')]
  const named = [...(tables > 0 ? [`${tables} 张表`] : []), ...(texts > 0 ? [`${texts} 段文字`] : [])].join('和 ')
  return `留在原文的 ${named}，与本单位的绩效目标无关，本站没有收录`
}
