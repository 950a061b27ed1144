/** Radicals of the block CJK Radicals Supplement that are drawn as a character of their own, before that character.
 *  Source: Unicode Character Database, EquivalentUnifiedIdeograph.txt. */
const RADICALS =
  '⺁厂⺌小⺒巳⺓幺⺕彑⺖忄⺗㣺⺘扌⺙攵⺝月⺞歺⺟母⺠民⺡氵⺢氺⺣灬⺦丬⺧牛⺨犭⺫罒⺬示⺭礻⺮竹⺰纟⺱罓⺲罒⺴罓⺵𦉰⺶羊⺸羊⺹耂⺺肀⺼月⺽臼⺾艹⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻇角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龟⻲亀⻳龟'
/** Kangxi radicals that fonts of mainland China draw as the character of today, where Unicode has the old one, before that. */
const TODAY = '⼾户⾭青⿈黄'
const PLAIN = plainForms()
const FOLDED = /[\u2e80-\u2fdf\uf900-\ufaff\ufb00-\ufb06]/u

/** The plain character for one that only a font made of it, such as a Kangxi radical (⼈ for 人) or a compatibility form; the same text
 *  where there is none. Source: Unicode Standard, 18.1 and 18.2. */
export function folded(text: string): string {
  if (!FOLDED.test(text)) return text
  return [...text].map((one) => (FOLDED.test(one) ? (PLAIN.get(one) ?? one.normalize('NFKC')) : one)).join('')
}

function plainForms(): ReadonlyMap<string, string> {
  const all = [...RADICALS, ...TODAY]
  return new Map(all.flatMap((one, n) => (n % 2 === 0 ? [[one, all[n + 1] ?? one] as const] : [])))
}
