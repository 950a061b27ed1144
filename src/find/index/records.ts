import type { RuleDossier } from '../../dossier/rule-dossier.ts'
import type { Term } from '../../model/term.ts'
import { findingRulePath, withBase } from '../../words/address.ts'
import { GROUP_NAMES } from '../../words/finding-words.ts'
import type { SearchRecord } from '../shared/record.ts'
import { pinyinOf } from './pinyin.ts'

/** A term of the glossary as search shows it. `base` is the site's base path. */
export function termRecordOf({ id, term, plain, source }: Term, base: string): SearchRecord {
  return {
    kind: 'term',
    url: withBase(base, `/glossary/#${id}`),
    name: term,
    pinyin: pinyinOf(term),
    facets: {},
    rows: [
      { label: '名词解释', cells: [plain.text] },
      { label: '出处', cells: [source.title] },
    ],
  }
}

/** A review rule as search shows it: the page that lists where it found something. `base` is the site's base path. */
export function ruleRecordOf({ rule }: RuleDossier, base: string): SearchRecord {
  const { id, title, why, question, group } = rule
  return {
    kind: 'rule',
    url: withBase(base, findingRulePath(id)),
    name: title,
    pinyin: pinyinOf(title),
    facets: {},
    rows: [
      { label: '为什么要看', cells: [why] },
      { label: '可以问', cells: [question] },
      { label: '类别', cells: [GROUP_NAMES[group]] },
    ],
  }
}
