import { type Sayable, say, type Words } from '../../faults/language.ts'
import { printable } from '../../faults/quote.ts'
import { describeSystemError, isSystemError, type SystemError } from '../../faults/system-error.ts'

/** Why a content folder cannot be worked on or written now, in one plain sentence for a person; nothing has changed. */
export class ContentFault extends Error {
  override readonly name: string = 'ContentFault'
  readonly words: Sayable

  constructor(words: Sayable) {
    super(say(words, 'en'))
    this.words = words
  }
}

/** Writing stopped half-way and could neither be finished nor undone: the journal stands, and the next command goes on. */
export class HalfWrittenFault extends ContentFault {
  override readonly name = 'HalfWrittenFault'
}

/** What an error says, in whole sentences that are safe to print. What the system refused is said of the file in the content
 *  folder, and of the folder where that is a half-way file, whose name says nothing to a person. */
export function sentenceOf(error: unknown): Words {
  const words = saidBy(error)
  return { en: printable(say(words, 'en')), zh: printable(say(words, 'zh')) }
}

function saidBy(error: unknown): Sayable {
  if (error instanceof ContentFault) return error.words
  if (isSystemError(error)) return describeSystemError(namedBy(error), CONTENT_FOLDER)
  return error instanceof Error ? error.message : String(error)
}

const CONTENT_FOLDER = { en: 'the content folder', zh: '内容文件夹' }

function namedBy(error: SystemError): Omit<SystemError, 'name'> {
  const { code, syscall, message, path } = error
  const place = 'dest' in error ? error.dest : path
  const isNamed = typeof place === 'string' && !/[/\\]\.import\b/.test(place)
  return { code, message, ...(syscall !== undefined && { syscall }), ...(isNamed && { path: place }) }
}
