import type { ErrorCode } from 'yaml'
import type { Words } from '../../faults/language.ts'

/** Why YAML cannot be read, where the YAML library says it and no slip of the hand was found. */
export const LIBRARY_WORDS: Partial<Record<ErrorCode, Words>> = {
  RESOURCE_EXHAUSTION: { en: 'lists and maps are nested too deep.', zh: '列表和项目套了太多层。' },
  TAB_AS_INDENT: { en: 'a tab cannot indent. Use spaces.', zh: '不能用制表符（Tab）缩进。请改用空格。' },
  MULTIPLE_DOCS: {
    en: 'there is a second document. Write one file each.',
    zh: '“---”之后又开始了一份。请分成两个文件。',
  },
  MISSING_CHAR: { en: 'a quote, bracket, colon or comma is missing.', zh: '缺少引号、括号、冒号或逗号。请补上。' },
  BAD_INDENT: {
    en: 'the line is not indented like its neighbours. Put as many spaces before it as before them.',
    zh: '这一行的缩进与上下行不一致。请在行首写同样多的空格。',
  },
  BAD_DQ_ESCAPE: {
    en: 'a “\\” between double quotes means something else. Write it twice: “\\\\”.',
    zh: '双引号里的“\\”另有含义。请写两个：“\\\\”。',
  },
  BAD_DIRECTIVE: {
    en: 'a line cannot start with “%”. Write the value between quotes.',
    zh: '行首不能是“%”。请给整个值加英文双引号。',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'a value holds a colon and a space, or a list starts behind a colon. Write the value between quotes, a list on the lines below.',
    zh: '值里有冒号加空格，或者冒号后面直接写了列表。值请加英文双引号，列表请从下一行写起。',
  },
  BAD_SCALAR_START: {
    en: 'a value starts with a character that has another meaning. Write it between quotes.',
    zh: '值开头的字符另有含义。请给整个值加英文双引号。',
  },
  BAD_COLLECTION_TYPE: {
    en: 'a list and keys stand mixed on one level. Write “- ” before every item, or before none.',
    zh: '同一层里混写了列表和项目。请每一行都写“- ”，或都不写。',
  },
  MULTILINE_IMPLICIT_KEY: {
    en: 'the line has no key. Write “key: value”.',
    zh: '这一行没有名称。请写成“名称: 值”。',
  },
  UNEXPECTED_TOKEN: {
    en: 'this text does not belong here. Write “key: value” on a line of its own, a value with such characters between quotes.',
    zh: '这里多出了文字。请另起一行写“名称: 值”；值里有这些字符的，请加英文双引号。',
  },
  BLOCK_IN_FLOW: {
    en: 'a list or text of several lines cannot stand inside brackets. Write it without brackets, a line each.',
    zh: '方括号、花括号里不能再分行写列表。请去掉括号，每项一行。',
  },
  KEY_OVER_1024_CHARS: { en: 'a key is too long. Write a short one.', zh: '名称太长。请写短一些。' },
}

/** What is said of any other error of the library. */
export const UNKNOWN_WORDS: Words = {
  en: 'this line is not as it should be. Write “key: value”, the value between quotes.',
  zh: '这一行写得不对。请写成“名称: 值”，值加英文双引号。',
}

/** The slips that are looked for, in words. Every text has been made safe to print. */
export const SLIP_WORDS = {
  wideColon: (key: string, colon: string): Words => ({
    en: `the colon after “${key}” is the full-width “${colon}”. Write “${key}: ” with a half-width colon and a space.`,
    zh: `“${key}”后面的“${colon}”是中文冒号。请改用英文冒号加一个空格：“${key}: ”。`,
  }),
  tightColon: (key: string): Words => ({
    en: `there is no space after the colon of “${key}”. Write “${key}: ”.`,
    zh: `“${key}”的冒号后面没有空格。请写成“${key}: ”。`,
  }),
  wideSpace: (key: string, space: Words): Words => ({
    en: `after the colon of “${key}” stands ${space.en}. Write an ordinary space: “${key}: ”.`,
    zh: `“${key}”的冒号后面是${space.zh}。请改用普通空格：“${key}: ”。`,
  }),
  tightDash: (mark: string): Words => ({
    en: `“${mark}” does not start a list item. Write “- ”, a half-width dash and a space.`,
    zh: `“${mark}”不能作为列表项的开头。请写“- ”（英文连字符加一个空格）。`,
  }),
  twoDashes: (): Words => ({
    en: 'the line opens two list items. Write “- ” once; a text that starts with a dash stands between quotes.',
    zh: '这一行写了两个列表项的开头。请只写一个“- ”；文字本身以“-”开头的，请加英文双引号。',
  }),
  indentCharacter: (character: Words): Words => ({
    en: `${character.en} cannot indent. Use spaces.`,
    zh: `不能用${character.zh}缩进。请改用普通空格。`,
  }),
  indent: (found: number, wanted: number): Words => ({
    en: `the line is indented by ${found}, its neighbours by ${wanted}. Put ${wanted === 1 ? '1 space' : `${wanted === 0 ? 'no' : wanted} spaces`} before it.`,
    zh: `这一行缩进 ${found} 格，同层的行是 ${wanted} 格。请${wanted === 0 ? '去掉行首的空格' : `在行首写 ${wanted} 个空格`}。`,
  }),
  itemUnderValue: (item: string): Words => ({
    en: `the list item “${item}” stands below a key that has a value on its own line. Write that value as the first item, on a line below the key.`,
    zh: `“${item}”是列表项，但上面那一项在冒号后已经写了值。请把那个值也另起一行，写成列表的第一项。`,
  }),
  openQuote: (quote: string, closing: string): Words => ({
    en: `the quote ${quote} that opens here is not closed${closing && `; the ${closing} at its end is another character`}. Write ${quote} at the end of the value.`,
    zh: `这里开始的引号 ${quote} 没有结束${closing && `，末尾的 ${closing} 是中文引号`}。请在值的末尾写上 ${quote}。`,
  }),
  afterQuote: (quote: string, rest: string): Words => ({
    en: `“${rest}” stands after the closing quote ${quote}. Keep one pair of quotes around the whole value and write “ ” or 「」 inside it.`,
    zh: `值在 ${quote} 处已经结束，后面又有“${rest}”。请只在整个值的两头加英文引号，里面的引号改用中文引号“”。`,
  }),
  escape: (escaped: string): Words => ({
    en: `“${escaped}” between double quotes means something else. Write the “\\” twice.`,
    zh: `双引号里的“${escaped}”另有含义。请把“\\”写两遍。`,
  }),
  openBracket: (bracket: string): Words => ({
    en: `the bracket ${bracket} that opens here is not closed. Close it, or write the value between quotes.`,
    zh: `这里开始的括号 ${bracket} 没有结束。请补上另一半；括号是文字的，请给整个值加英文双引号。`,
  }),
  wideInBracket: (mark: string, wanted: string): Words => ({
    en: `“${mark}” is a full-width character. Between { and } write “${wanted} ”.`,
    zh: `“${mark}”是中文标点。花括号里请写“${wanted} ”（英文标点加一个空格）。`,
  }),
  startCharacter: (mark: string, value: string): Words => ({
    en: `a value cannot start with “${mark}”, which has another meaning. Write it between quotes: ${inQuotes(value)}.`,
    zh: `值开头的“${mark}”另有含义。请加英文引号：${inQuotes(value)}。`,
  }),
  innerColon: (value: string): Words => ({
    en: `the value holds a colon and a space. Write it between quotes: ${inQuotes(value)}.`,
    zh: `值里有冒号加空格。请给整个值加英文引号：${inQuotes(value)}。`,
  }),
  noKey: (line: string): Words => ({
    en: `the line “${line}” has no key. Write “key: value”; if it belongs to the value above, write both on one line.`,
    zh: `“${line}”这一行没有名称。请写成“名称: 值”；如果是上面那个值的后半，请接在同一行。`,
  }),
  twice: (key: string, line: number): Words => ({
    en: `the key “${key}” is there twice, first on line ${line}. Delete one.`,
    zh: `“${key}”写了两次，前一次在第 ${line} 行。请删去一个。`,
  }),
  emptyBlock: (mark: string): Words => ({
    en: `“${mark}” alone has another meaning, and the value would be blank. Write it between quotes: "${mark}".`,
    zh: `单写“${mark}”另有含义，值会变成空白。请加英文双引号："${mark}"。`,
  }),
  tooDeep: (): Words => ({ en: 'lists and maps are nested too deep.', zh: '列表和项目套了太多层。' }),
} as const

/** A value as it may be written: between double quotes, or single ones where it holds a double one. */
function inQuotes(value: string): string {
  return value.includes('"') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`
}
