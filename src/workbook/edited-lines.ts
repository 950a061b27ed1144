const MARKS: readonly (readonly [mark: string, written: string])[] = [
  ['\\', '\\\\'],
  ['=', '\\='],
  ['\n', '\\n'],
  ['\r', '\\r'],
]

/** What a person changed as the lines of one cell: `budget = 10.00`. */
export function editedLines(edited: Readonly<Record<string, string>> | undefined): string | undefined {
  return edited && Object.entries(edited).map(lineOf).join('\n')
}

function lineOf([key, printed]: readonly [string, string]): string {
  return `${MARKS.reduce((text, [mark, written]) => text.replaceAll(mark, written), key)} = ${printed}`
}

/** Such a cell read again. A line without a sign is kept as a key with nothing printed, for the check to tell. */
export function editedOfLines(cell: string | undefined): Record<string, string> | undefined {
  if (cell === undefined) return undefined
  const lines = cell.split('\n').filter((line) => line.trim() !== '')
  return Object.fromEntries(
    lines.map((line) => {
      const [, key = line, printed = ''] = /^((?:[^\\=]|\\.)*?) ?= ?(.*)$/.exec(line) ?? []
      return [key.replace(/\\(.)/g, (_, mark: string) => ({ n: '\n', r: '\r' })[mark] ?? mark), printed]
    }),
  )
}
