import type { Prose } from './prose.ts'

/** One glossary term. Source: `content/glossary.yaml`. */
export interface Term {
  /** Anchor on the glossary page, lower-case letters, digits and hyphens. */
  readonly id: string
  readonly term: string
  /** The term in plain words. */
  readonly plain: Prose
  /** The official text that defines or uses it. */
  readonly source: { readonly title: string; readonly url?: string }
}
