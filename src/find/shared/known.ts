/** A unit as people may name it. */
export interface KnownUnit {
  /** Its value in the facet of units. */
  readonly id: string
  /** Its newest name. */
  readonly name: string
  /** Names that it had in other years. */
  readonly formerNames: readonly string[]
}

/** What must be known of a site to understand what is asked. */
export interface Known {
  /** The years published, newest first. */
  readonly years: readonly number[]
  /** The region as the site names it, such as 河北省云溪县: units are called without it. Empty where the site names none. */
  readonly region: string
  readonly units: readonly KnownUnit[]
  /** The review rules that found something: their values in the facet of findings, by their titles. */
  readonly rules: readonly { readonly id: string; readonly title: string }[]
}
