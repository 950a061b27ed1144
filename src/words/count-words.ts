const NUMERALS = ['零', '一', '两', '三', '四', '五', '六', '七', '八', '九', '十']

/** A count before its measure word, such as `两` of `两个项目`; digits above ten. */
export function countWords(count: number): string {
  return NUMERALS[count] ?? ` ${count} `
}
