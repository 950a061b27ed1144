import { pinyin } from 'pinyin-pro'

/** Pinyin of a name without tones, one syllable for each character; `ü` is typed as `v`. Characters that are not Han
 *  stay as they are. */
export function pinyinOf(name: string): string[] {
  return pinyin(name, { type: 'array', toneType: 'none', v: true, nonZh: 'spaced' })
}
