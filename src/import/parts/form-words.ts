import type { Words } from '../../faults/language.ts'
import type { FormFound } from '../layouts/recognised-document.ts'
import type { AnyDraft } from './filed.ts'

/** How a message names a form: by its number in the list of tables, and by its project; `more` others may be meant, too. */
export function formWords({ number }: FormFound, { file }: AnyDraft, more = 0): Words {
  const [en, zh] = [`table ${number} (“${file.name}”)`, `第 ${number} 张表（“${file.name}”）`]
  return more === 0 ? { en, zh } : { en: `${en}, with ${more} more,`, zh: `${zh}等 ${more + 1} 张表` }
}
