/** Names of the sections of a department's goals in the model. */
export type SectionName = 'overallGoals' | 'dutyGoals' | 'subGoals' | 'measures'

/** What the headings of the sections are called in full. */
export const SECTION_TITLES = ['总体绩效目标', '职责分类目标', '分项绩效目标', '工作保障措施'] as const

const SECTION_WORDS: readonly (readonly [SectionName, RegExp])[] = [
  ['overallGoals', /总体(绩效)?目标/],
  ['dutyGoals', /职责分类(绩效)?目标/],
  ['subGoals', /分项(绩效)?目标/],
  ['measures', /(工作)?保障措施/],
]
const WORDS = SECTION_WORDS.map(([, { source }]) => source).join('|')
const TITLE = new RegExp(
  `^([一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)])?\\s*(${WORDS})[:：]?$`,
)

/** The section that a heading opens; undefined when it opens none. */
export function sectionNamed(heading: string): SectionName | undefined {
  return SECTION_WORDS.find(([, words]) => words.test(heading))?.[0]
}

/** Whether a line is the title of a section and nothing else but a number and a colon. */
export function isSectionTitle(line: string): boolean {
  return TITLE.test(line.trim())
}
