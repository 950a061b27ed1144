/** A day as people read it: `2026-02-01` is `2026年2月1日`. */
export function dayWords(day: string): string {
  const [year, month, date] = day.split('-').map(Number)
  return `${year}年${month}月${date}日`
}

/** From when to when documents were published; what their lack is called where none says. */
export function publishedWords(span: { readonly first: string; readonly last: string } | undefined): string {
  if (!span) return '文件没有写公布日期'
  return span.first === span.last
    ? `文件公布于${dayWords(span.first)}`
    : `文件公布于${dayWords(span.first)}至${dayWords(span.last)}`
}
