import type { Sayable } from '../faults/language.ts'
import type { PORTAL_RULES } from '../faults/rules/portal.ts'

/** Why what a site answers is not taken: a rule of the portal's, the value that it quotes, and what else it names. */
export interface Refusal {
  readonly code: keyof typeof PORTAL_RULES
  readonly text: string
  readonly other?: Sayable
}

/** Thrown where a site's answer is not taken. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(code: Refusal['code'], text: string, other?: Sayable) {
    super(`${code}: ${text}`)
    this.refusal = { code, text, ...(other !== undefined && { other }) }
  }
}
