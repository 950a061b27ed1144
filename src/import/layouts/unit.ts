/** A unit's code and name as its table prints them together: `101001秦皇岛市…本级`. */
const UNIT = /^(?!\d{4}年)(\d[0-9A-Za-z]{2,})\s*(\p{Script=Han}.*)$/su

/** Splits a printed unit into its code and its name; undefined when the text is no such pair. */
export function unitOf(printed: string): { code: string; name: string } | undefined {
  const [, code, name] = UNIT.exec(printed) ?? []
  return code !== undefined && name !== undefined ? { code, name } : undefined
}
