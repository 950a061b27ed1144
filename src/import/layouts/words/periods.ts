import { labelWord } from './word.ts'

/** Words of what holds for a project's whole period, and not for one year. */
const PERIOD = /中期|中长期|长期|实施期|实施周期|项目期|全周期|总体实施/
const YEAR = /年度|当年|本年|全年/
const PLACE = /^.{1,20}(?:省|自治区|市|州|盟|地区|县|区|旗|乡|镇|街道|办事处|村|社区|居委会|农场|林场)$/

/** Whether a head or label says that what it heads is of the whole period: 中期指标值, 长期绩效指标. */
export function isOfPeriod(text: string): boolean {
  const word = labelWord(text)
  return PERIOD.test(word) || /^项目(?:指标值|目标值)?$/.test(word)
}

/** Whether it says that it is of the year. */
export function isOfYear(text: string): boolean {
  const word = labelWord(text)
  return YEAR.test(word) && !PERIOD.test(word)
}

/** Whether a head names a place, such as 西坪镇尧山村. */
export function isPlaceName(text: string): boolean {
  return PLACE.test(labelWord(text))
}
