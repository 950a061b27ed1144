/** How many faults of one rule are told one by one in one file. */
const MOST_ALIKE = 50

/** Faults of one file, in their order, where those of a rule beyond the first fifty are only counted: the fiftieth says in `more` how
 *  many follow. So a file with a fault in every line can be told in time, and be read. */
export function foldAlike<T extends { readonly code: string }>(
  faults: readonly T[],
): (T & { readonly more?: number })[] {
  const counts = new Map<string, number>()
  for (const { code } of faults) counts.set(code, (counts.get(code) ?? 0) + 1)
  const told = new Map<string, number>()
  return faults.flatMap((fault) => {
    const number = (told.get(fault.code) ?? 0) + 1
    told.set(fault.code, number)
    const more = (counts.get(fault.code) ?? 0) - MOST_ALIKE
    if (number > MOST_ALIKE) return []
    return number === MOST_ALIKE && more > 0 ? [{ ...fault, more }] : [fault]
  })
}
