/** Sorts of units; each has its own duties and its own projects. */
const SORTS = [
  ...['education', 'water', 'roads', 'farming', 'health', 'congress', 'civil', 'building', 'environment', 'market'],
  ...['police', 'justice', 'culture', 'labour', 'emergency', 'forest', 'finance', 'town', 'school', 'hospital'],
] as const
export type Sort = (typeof SORTS)[number]

/** A kind of project, such as upkeep of country roads. Its texts hold slots that a project fills:
 *  `{town}` `{village}` `{road}` `{street}` `{river}` places, `{year}`, `{unit}`, `{budget}` in 万元,
 *  `{km:12-320}` a number that keeps its name in all texts of the project, `{ok%}` a percentage. */
export interface Kind {
  readonly id: string
  /** Units that have it; absent: every unit. */
  readonly sorts?: readonly Sort[]
  /** The usual name first; a renamed project takes another. */
  readonly names: readonly string[]
  /** Least and most budget in 万元. */
  readonly budget: readonly [least: number, most: number]
  /** Wordings of the purpose. */
  readonly purpose: readonly string[]
  /** Wordings of each goal. */
  readonly goals: readonly (readonly string[])[]
  /** Rows `level|name|target|description`; a level is a letter of LEVELS. Without a description there is none of its own. */
  readonly rows: readonly string[]
  /** Who is asked for their satisfaction. */
  readonly served: string
}
