import type { Metric } from '../model/department.ts'

/** The first colon of either width that is not inside a time or a ratio such as `1:3`. */
const COLON = /[:：](?!(?<=\d.)\d)/

/** A metric line such as `建议督办完成率：反映建议督办的完成情况。`. A line without a colon is all name. */
export function parseMetric(raw: string): Metric {
  const colon = raw.search(COLON)
  const name = raw.slice(0, colon).trim()
  if (colon === -1 || name === '') return { raw, name: raw.trim() }
  const description = raw.slice(colon + 1).trim()
  return description === '' ? { raw, name } : { raw, name, description }
}
