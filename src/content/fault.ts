/** Why a content folder cannot be worked on or written now. The message is one plain sentence for a person; nothing
 *  has changed. */
export class ContentFault extends Error {
  override readonly name: string = 'ContentFault'
}

/** Writing stopped half-way and could neither be finished nor undone: the journal stands, and the next command goes on. */
export class HalfWrittenFault extends ContentFault {
  override readonly name = 'HalfWrittenFault'
}

/** What an error says, for the end of a sentence. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
