import { speltNumber, speltOf } from '../model/spelt-number.ts'

/** Numerals of cheques and contracts (大写) and their variants, by the plain ones. Source: 支付结算办法, 附一. */
const PLAIN: Readonly<Record<string, string>> = Object.fromEntries(
  ['零〇', '一壹弌', '二贰貳弍两兩', '三叁參弎', '四肆', '五伍', '六陆陸', '七柒', '八捌', '九玖']
    .flatMap(plainOf)
    .concat(['十拾', '百佰', '千仟', '万萬', '亿億', '元圆圓'].flatMap(plainOf)),
)

const MONEY =
  /^(?:(?<yuan>[零一二三四五六七八九十百千万亿]+)元)?(?:(?<jiao>[零一二三四五六七八九])角)?(?:零?(?<fen>[一二三四五六七八九])分)?$/
/** 一万五 is 15,000 to some and 10,005 to others. */
const CUT_SHORT = /[百千万亿][一二三四五六七八九](?:[万亿]|$)/

/** An amount spelt out with its unit, in fen: `壹拾万元`, `十万元`, `伍佰元零伍分`. Undefined when it is none, or when its
 *  numerals are not written as they should, such as 壹贰叁元. */
export function fenOfSpelt(text: string): bigint | undefined {
  const plain = [...text].map((character) => PLAIN[character] ?? character).join('')
  const parts = plain === '' ? undefined : MONEY.exec(plain)?.groups
  if (!parts) return undefined
  const { yuan = '零', jiao = '零', fen = '零' } = parts
  const number = speltNumber(yuan)
  if (CUT_SHORT.test(yuan) || squashed(yuan) !== squashed(speltOf(number))) return undefined
  return number * 100n + speltNumber(jiao) * 10n + speltNumber(fen)
}

/** Without what may be written or left out: 零 between parts, the 一 of 一十. */
function squashed(numerals: string): string {
  return numerals.replaceAll('零', '').replaceAll('一十', '十')
}

function plainOf(same: string): [string, string][] {
  const [plain = ''] = same
  return [...same].map((character) => [character, plain])
}
