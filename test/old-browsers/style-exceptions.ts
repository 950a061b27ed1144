/** What the style has that one of the oldest browsers passes over without harm, by the beginning of MDN's name, and why. */
export const STYLE_EXCEPTIONS: readonly { readonly feature: string; readonly reason: string }[] = [
  { feature: 'css.properties.text-autospace', reason: 'no space between Han and Latin letters' },
  { feature: 'css.properties.text-spacing-trim', reason: 'full-width marks keep their width' },
  { feature: 'css.properties.color-scheme', reason: 'fields and scroll bars stay light' },
  { feature: 'css.at-rules.media.forced-colors', reason: 'no colours are forced' },
  { feature: 'css.at-rules.media.prefers-contrast', reason: 'nobody can ask for it' },
  { feature: 'css.at-rules.media.scripting', reason: 'what needs scripts is shown without them too' },
  { feature: 'css.at-rules.supports.selector', reason: 'paper has no running head' },
  { feature: 'css.at-rules.page', reason: 'paper has the browser’s margins and no page numbers' },
  { feature: 'css.properties.break-', reason: 'paper breaks elsewhere' },
  { feature: 'css.selectors.details-content', reason: 'what is folded on the screen is folded on paper' },
  { feature: 'css.properties.content-visibility', reason: 'what is folded on the screen is folded on paper' },
  { feature: 'css.properties.cursor', reason: 'fingers have no pointer' },
  { feature: 'css.properties.text-underline-offset', reason: 'lines stand where the browser draws them' },
  { feature: 'css.properties.text-decoration-thickness', reason: 'lines are as thick as the browser draws them' },
  { feature: 'css.selectors.focus-visible', reason: 'the rule of its own is dropped and the browser’s ring stays' },
]

/** Whether a lack does no harm. A selector in a list with others does, whatever it is: the whole rule is dropped. */
export function isHarmless({ feature }: { readonly feature: string }): boolean {
  return STYLE_EXCEPTIONS.some((one) => feature.startsWith(one.feature)) && !feature.endsWith(DROPS_OTHERS)
}

/** Ends the name of what takes other selectors with it. */
export const DROPS_OTHERS = ' (drops the selectors beside it)'
