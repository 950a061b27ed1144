/** A Markdown file in its two halves. */
interface FrontMatter {
  /** YAML between the two lines of `---`; it starts on line 2 of the file. */
  readonly head: string
  readonly body: string
  /** Line of the file on which `body` starts, from 1. */
  readonly bodyLine: number
}

/** Splits the front matter from a Markdown file; undefined when the file does not start with one. */
export function parseFrontMatter(text: string): FrontMatter | undefined {
  const parts = /^---[ \t]*\r?\n(?<head>(?:[^\n]*\n)*?)---[ \t]*(?:\r?\n|$)(?<body>[\s\S]*)$/.exec(text)?.groups
  if (parts?.head === undefined || parts.body === undefined) return undefined
  const before = text.length - parts.body.length
  return { head: parts.head, body: parts.body, bodyLine: text.slice(0, before).split('\n').length }
}
