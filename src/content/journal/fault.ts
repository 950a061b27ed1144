/** Why a content folder cannot be worked on or written now. The message is one plain sentence for a person; nothing
 *  has changed. */
export class ContentFault extends Error {
  override readonly name: string = 'ContentFault'
}

/** Writing stopped half-way and could neither be finished nor undone: the journal stands, and the next command goes on. */
export class HalfWrittenFault extends ContentFault {
  override readonly name = 'HalfWrittenFault'
}

/** What an error says, for the end of a sentence; of a system's error what it says and of which file, not by which call. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!('syscall' in error)) return error.message
  const [words = ''] = error.message.split(', ')
  const place = 'dest' in error ? error.dest : 'path' in error ? error.path : undefined
  const isNamed = typeof place === 'string' && !/[/\\]\.import\b/.test(place)
  return isNamed ? `${words} (${place})` : words
}
