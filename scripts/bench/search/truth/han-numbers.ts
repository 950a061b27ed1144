const SMALL = { digits: '零一二三四五六七八九', places: ['', '十', '百', '千'] }
const CAPITAL = { digits: '零壹贰叁肆伍陆柒捌玖', places: ['', '拾', '佰', '仟'] }
const GROUPS = ['', '万', '亿']

/** A whole number below 10^12 in Han numerals: `十二万五千`, or in capitals as on bills: `壹拾贰万伍仟`. */
export function hanNumberOf(value: number, capital: boolean): string {
  const groups = foursOf(String(value))
  const said = groups.map((group, at) => {
    const inGroup = fourOf(group, capital)
    return inGroup === '' ? '' : inGroup + (GROUPS[groups.length - 1 - at] ?? '')
  })
  const whole = joined(said.join(''))
  return capital ? whole : whole.replace(/^一十/, '十')
}

/** Digits in groups of four from the end. */
function foursOf(digits: string): string[] {
  return digits.length <= 4 ? [digits] : [...foursOf(digits.slice(0, -4)), digits.slice(-4)]
}

function fourOf(group: string, capital: boolean): string {
  const { digits, places } = capital ? CAPITAL : SMALL
  const figures = [...group]
  const said = figures.map((figure, at) => {
    if (figure === '0') return '零'
    return (digits[Number(figure)] ?? '') + (places[figures.length - 1 - at] ?? '')
  })
  return said.slice(0, figures.findLastIndex((figure) => figure !== '0') + 1).join('')
}

function joined(said: string): string {
  return said.replace(/零+/g, '零').replace(/^零/, '')
}
