/** What characters of the old symbol fonts look like, by font and by the low byte of their code. Word keeps ≥ and
 *  check boxes of many published tables so. Source: the fonts' published character tables. */
const FONTS: Readonly<Record<string, Readonly<Record<number, string>>>> = {
  symbol: {
    45: '−',
    163: '≤',
    165: '∞',
    176: '°',
    177: '±',
    179: '≥',
    180: '×',
    183: '•',
    184: '÷',
    185: '≠',
    186: '≡',
    187: '≈',
    215: '⋅',
    229: '∑',
  },
  wingdings: {
    108: '●',
    110: '■',
    111: '□',
    113: '❑',
    117: '◆',
    118: '❖',
    158: '·',
    159: '•',
    167: '▪',
    168: '◻',
    216: '➢',
    224: '→',
    240: '⇨',
    251: '✗',
    252: '✓',
    253: '☒',
    254: '☑',
  },
  'wingdings 2': { 80: '✓', 79: '✗', 82: '☑', 83: '☒', 163: '□', 42: '☐' },
}

/** The character that a symbol font shows for a code (of 0xF000–0xF0FF or 0–0xFF); undefined when it is not known. */
export function symbolOf(font: string, code: number): string | undefined {
  return FONTS[font.toLowerCase()]?.[code & 0xff]
}
