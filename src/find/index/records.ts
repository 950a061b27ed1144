import type { SiteDossier } from '../../dossier/site-dossier.ts'
import type { Term } from '../../model/term.ts'
import { withBase } from '../../words/address.ts'
import type { SearchRecord } from '../shared/record.ts'
import { departmentRecordOf } from './department-record.ts'
import { pinyinOf } from './pinyin.ts'
import { projectRecordOf } from './project-record.ts'

/** Everything that can be found, newest year first: projects and departments, then the terms of the glossary.
 *  `base` is the site's base path. */
export function recordsOf({ departments, glossary }: SiteDossier, base: string): SearchRecord[] {
  return [
    ...departments.flatMap((department) => [
      departmentRecordOf(department, base),
      ...department.projects.map((project) => projectRecordOf(project, base)),
    ]),
    ...glossary.map((term) => termRecordOf(term, base)),
  ]
}

function termRecordOf({ id, term, plain, source }: Term, base: string): SearchRecord {
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
