import type { Appraisal } from '../../model/appraisal.ts'
import type { Grade } from '../../model/grade.ts'

/** The words that forms print for the grades of the national scale. Source: 财预〔2020〕10号. */
const GRADES: Readonly<Record<string, Grade>> = {
  优: 'excellent',
  优秀: 'excellent',
  良: 'good',
  良好: 'good',
  中: 'fair',
  中等: 'fair',
  差: 'poor',
  较差: 'poor',
}
const WORD = '(优秀|优|良好|良|中等|中|较差|差)'
/** `评价等级为“优”`, `自评结果：良好`, `评定等次为中`. What stands behind must end the word (优于 and 中期 are none), and no list of grades
 *  may follow. */
const SAID = new RegExp(
  `(?:等级|等次|档次|(?:评价|自评|评定|评估|考核)(?:结果|结论))(?:评定|确定)?[为是:]{0,2}["'“”‘’「『【(]?${WORD}["'“”‘’」』】)]?(?:等次|等级|等|级|档)?(?=[\\s,，。.;；!(]|$)`,
  'g',
)
/** A row of the grade, such as `优`, `“良”`, `优等`. One that lists several, as forms left blank do, says none. */
const IN_ROW = new RegExp(`^["'“”‘’「【(]?${WORD}(?:等次|等级|等|级|档)?["'“”‘’」】)]?$`)
const ALONE = new RegExp(`^${WORD}$`)

/** The grade that a self-appraisal itself prints: in the row that the form has for it, else in its conclusion or in the cell of its
 *  total; undefined where it prints none, or several that differ. */
export function printedGradeOf({ grade: row = '', conclusion = '', totalScore }: Appraisal): Grade | undefined {
  const own = GRADES[IN_ROW.exec(row.normalize('NFKC').replace(/\s/g, ''))?.[1] ?? '']
  if (own) return own
  const text = conclusion.normalize('NFKC').replace(/\s/g, '')
  const words = [...text.matchAll(SAID)].map(([, word = '']) => word)
  const cell = ALONE.exec(totalScore?.raw.trim() ?? '')?.[1]
  const grades = new Set([...words, ...(cell === undefined ? [] : [cell])].map((word) => GRADES[word]))
  const [grade] = grades
  return grades.size === 1 ? grade : undefined
}
