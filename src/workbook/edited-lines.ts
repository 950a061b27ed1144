const SIGN = ' = '

/** What a person changed as the lines of one cell: `budget = 10.00`. */
export function editedLines(edited: Readonly<Record<string, string>> | undefined): string | undefined {
  const lines = Object.entries(edited ?? {}).map(([key, printed]) => key + SIGN + printed)
  return lines.length === 0 ? undefined : lines.join('\n')
}

/** Such a cell read again. A line without a sign is kept as a key with nothing printed, for the check to tell. */
export function editedOfLines(cell: string | undefined): Record<string, string> {
  const lines = (cell ?? '').split('\n').filter((line) => line.trim() !== '')
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(SIGN)
      return at < 0 ? [line, ''] : [line.slice(0, at), line.slice(at + SIGN.length)]
    }),
  )
}
