/** A dossier whose parts are worked out when they are first asked for, and once: a page of one project does not wait for all
 *  others, and no two pages work out the same thing. Parts may ask for each other, as long as none needs itself. */
export function lazily<Dossier extends object>(
  parts: { readonly [Name in keyof Dossier]: () => Dossier[Name] },
): Dossier {
  const dossier = {}
  for (const [name, work] of Object.entries<() => unknown>(parts))
    Object.defineProperty(dossier, name, { enumerable: true, get: once(work) })
  return dossier as Dossier
}

/** A function that works once and remembers what came of it. */
export function once<Value>(work: () => Value): () => Value {
  let done: { readonly value: Value } | undefined
  return () => {
    done ??= { value: work() }
    return done.value
  }
}
