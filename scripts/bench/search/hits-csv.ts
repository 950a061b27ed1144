const COLUMN = '网址'

/** The addresses in the page's own table of hits, from its CSV; none where it has no such column. */
export function addressesIn(csv: string): string[] {
  const [head = [], ...rows] = rowsOf(csv.replace(/^\uFEFF/, ''))
  const at = head.indexOf(COLUMN)
  return rows.flatMap((cells) => (at >= 0 && URL.canParse(cells[at] ?? '') ? (cells[at] ?? '') : []))
}

/** Quotes around what holds a comma, a quote or a line's end; in quotes, two quotes stand for one. */
function rowsOf(csv: string): string[][] {
  const rows: string[][] = [['']]
  // Every second part stood in quotes; an empty one between two of these was a doubled quote.
  const parts = csv.split('"')
  for (const [at, part] of parts.entries()) {
    if (at % 2 === 1) addTo(rows, part)
    else if (part === '' && at > 0 && at < parts.length - 1) addTo(rows, '"')
    else addPlain(rows, part)
  }
  return rows
}

function addPlain(rows: string[][], part: string): void {
  for (const [line, text] of part.replaceAll('\r\n', '\n').split('\n').entries()) {
    if (line > 0) rows.push([''])
    for (const [at, cell] of text.split(',').entries()) {
      if (at > 0) rows.at(-1)?.push('')
      addTo(rows, cell)
    }
  }
}

function addTo(rows: readonly string[][], text: string): void {
  const row = rows.at(-1)
  if (row) row[row.length - 1] += text
}
