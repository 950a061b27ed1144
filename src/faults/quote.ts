const MOST_CHARACTERS = 40

/** Characters that must never reach a terminal or a page: controls, and marks that turn the reading direction. */
const UNSAFE = /[[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]--[\t\n\r]]|\r(?!\n)/v

/** What looks like nothing or like an ordinary space: at the ends of a text any other space, anywhere what has no width. */
const UNSEEN = /^[^\S \t\r\n]+|(?<![^\S \t\r\n])[^\S \t\r\n]+$|[\u00ad\u200b\u2060\ufeff]/g

/** Every unsafe character, and halves of others: looked for by units of UTF-16, which is many times faster. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const SUSPECT = /[\0-\x08\v\f\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ud800-\udfff]|\r(?!\n)/

/** Index of the first unsafe character of a text, or -1. Tabs and line ends are safe. */
export function unsafeIndexOf(text: string): number {
  return SUSPECT.test(text) ? text.search(UNSAFE) : -1
}

/** A bad value for a message: one line, cut when long, unsafe characters spelled out as U+202E. */
export function quote(text: string): string {
  const shown = withoutBlankEnds(text).replace(/\s+/g, (space) => (space.includes('\n') ? '↵' : space))
  const characters = [...shown.replace(UNSEEN, codePointOf)]
  const cut = characters.length > MOST_CHARACTERS ? [...characters.slice(0, MOST_CHARACTERS), '…'] : characters
  return printable(cut.join(''))
}

/** Without the spaces and line ends that anybody types; other spaces are worth showing. */
function withoutBlankEnds(text: string): string {
  let [start, end] = [0, text.length]
  while (start < end && ' \t\r\n'.includes(text.charAt(start))) start += 1
  while (end > start && ' \t\r\n'.includes(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}

/** The text on one line, with unsafe characters and line ends spelled out. */
export function printable(text: string): string {
  const isPrintable = (character: string) => character !== '\n' && unsafeIndexOf(character) === -1
  return [...text].map((character) => (isPrintable(character) ? character : codePointOf(character))).join('')
}

/** A character's number in Unicode, such as `U+202E`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}
