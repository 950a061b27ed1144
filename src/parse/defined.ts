/** The properties of `T`; those that may be undefined become optional. */
type Defined<T> = { [K in keyof T as undefined extends T[K] ? never : K]: T[K] } & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>
}

/** A copy without the properties that are undefined: in the model, what was not published is absent. */
export function defined<T extends object>(record: T): Defined<T> {
  const copy: Record<string, unknown> = {}
  for (const [key, value] of Object.entries(record)) if (value !== undefined) copy[key] = value
  return copy as Defined<T>
}
