const DIGITS = '〇一二三四五六七八九'
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖'

/** How Word and web pages print the number of a list item, by the name of the format (ST_NumberFormat, ECMA-376
 *  17.18.59). Those a Chinese document can meet; undefined for any other. */
export function counterText(format: string, number: number): string | undefined {
  return FORMATS[format]?.(number)
}

type Format = (number: number) => string

const decimal: Format = (number) => `${number}`
const chinese: Format = (number) => words(number, DIGITS, ['', '十', '百', '千'])
const legal: Format = (number) => words(number, LEGAL_DIGITS, ['', '拾', '佰', '仟'])
const digital: Format = (number) => [...`${number}`].map((digit) => DIGITS[Number(digit)] ?? '').join('')

const FORMATS: Readonly<Record<string, Format>> = {
  none: () => '',
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: (number) => `${number}`.padStart(2, '0'),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  decimalEnclosedCircle: enclosed('①', 20),
  decimalEnclosedCircleChinese: enclosed('①', 20),
  decimalEnclosedFullstop: enclosed('⒈', 20),
  decimalEnclosedParen: enclosed('⑴', 20),
  ideographEnclosedCircle: enclosed('㊀', 10),
  chineseCounting: (number) => (number < 100 ? chinese(number) : digital(number)),
  chineseCountingThousand: chinese,
  japaneseCounting: chinese,
  taiwaneseCounting: chinese,
  taiwaneseCountingThousand: chinese,
  ideographDigital: digital,
  taiwaneseDigital: digital,
  chineseLegalSimplified: legal,
  ideographLegalTraditional: (number) => words(number, '零壹貳參肆伍陸柒捌玖', ['', '拾', '佰', '仟']),
  ideographTraditional: cycle('甲乙丙丁戊己庚辛壬癸'),
  ideographZodiac: cycle('子丑寅卯辰巳午未申酉戌亥'),
  upperLetter: letters('A'),
  lowerLetter: letters('a'),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  numberInDash: (number) => `- ${number} -`,
}

/** Below 10,000 in words, such as 一百零二; 10 to 19 without 一 before 十. */
function words(number: number, digits: string, units: readonly string[]): string {
  const zero = digits === DIGITS ? '零' : (digits[0] ?? '')
  if (number <= 0 || number >= 10_000) return number === 0 ? zero : `${number}`
  const printed = [...`${number}`]
  const text = printed
    .map((digit, n) => (digit === '0' ? zero : (digits[Number(digit)] ?? '') + (units[printed.length - 1 - n] ?? '')))
    .join('')
    .replace(new RegExp(`${zero}+`, 'g'), zero)
    .replace(new RegExp(`${zero}$`), '')
  return text.startsWith('一十') ? text.slice(1) : text
}

function fullWidth(number: number): string {
  return [...`${number}`].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')
}

function enclosed(first: string, count: number): Format {
  const code = first.codePointAt(0) ?? 0
  return (number) => (number >= 1 && number <= count ? String.fromCodePoint(code + number - 1) : `${number}`)
}

function cycle(characters: string): Format {
  return (number) => (number >= 1 && number <= characters.length ? (characters[number - 1] ?? '') : `${number}`)
}

/** A to Z, then AA to ZZ, as Word goes on. */
function letters(first: 'A' | 'a'): Format {
  const code = first.codePointAt(0) ?? 0
  return (number) =>
    number < 1 || number > 780
      ? `${number}`
      : String.fromCodePoint(code + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1)
}

function roman(number: number): string {
  if (number < 1 || number > 3999) return `${number}`
  const parts: readonly (readonly [string, number])[] = [
    ['M', 1000],
    ['CM', 900],
    ['D', 500],
    ['CD', 400],
    ['C', 100],
    ['XC', 90],
    ['L', 50],
    ['XL', 40],
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ]
  let left = number
  return parts
    .map(([text, value]) => {
      const times = Math.floor(left / value)
      left -= times * value
      return text.repeat(times)
    })
    .join('')
}
