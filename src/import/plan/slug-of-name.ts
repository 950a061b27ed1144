import { pinyin } from 'pinyin-pro'

/** File systems take 255 bytes; a suffix such as `-2` and an ending must fit too. */
const MOST_CHARACTERS = 100

/** The address part of a name, for a form that prints no code: pinyin without tones, a hyphen between syllables, such
 *  as `xing-yuan-lu` for 杏园路. Letters and digits stay; a long one
 *  is cut. The same name always gives the same text; it is empty when
 *  nothing of the name can be written so. */
export function slugOfName(name: string): string {
  const syllables = pinyin(name.normalize('NFKC'), { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true })
  const slug = syllables
    .join('-')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  return slug.length > MOST_CHARACTERS ? slug.slice(0, MOST_CHARACTERS + 1).replace(/-[^-]*$/, '') : slug
}
