/** One block of department.md, in the words of the document. */
export interface DepartmentBlock {
  readonly kind: 'part' | 'section' | 'group' | 'paragraph' | 'metric' | 'scale'
  readonly text: string
}

const PREFIX = { part: '# ', section: '## ', group: '### ', paragraph: '', metric: '- ', scale: '> ' } as const

/** Blocks → Markdown that ends with a line end: a blank line between blocks, none between bullets. Rendered without
 *  HTML, every block shows exactly its text. */
export function formatMarkdown(blocks: readonly DepartmentBlock[]): string {
  return blocks
    .map(({ kind, text }, n) => {
      const close = kind === 'metric' && blocks[n + 1]?.kind === 'metric'
      const last = n === blocks.length - 1
      return `${PREFIX[kind]}${escapeMarkdown(text)}${close || last ? '\n' : '\n\n'}`
    })
    .join('')
}

/** One line of printed text as Markdown that shows it. Only what would be read as markup is escaped, so that plain
 *  text stays as printed. */
export function escapeMarkdown(line: string): string {
  return line
    .replace(/[\\`*_[]|<(?=[A-Za-z/!?]|[^<>]*@)|&(?=#?[0-9A-Za-z]+;)|~(?=~)|(?<=~)~/g, '\\$&')
    .replace(/^(?=#|>|-(?!\d)|\+(\s|$))/, '\\')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    .replace(/(?<=\s)#+$/, '\\$&')
}
