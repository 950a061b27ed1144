/** Where a reader reports a mistake on a page, with what can be filled in: the page's title and its address on the web. `reportTo` is the
 *  publisher's: of a mail address the subject and the text are made of them, unless it says its own; in an address of a tracker they take the place of
 *  `{title}` and `{address}`, wherever these stand. */
export function reportAddress(reportTo: string, page: { readonly title: string; readonly address: string }): string {
  const filled = reportTo
    .replaceAll('{title}', () => encodeURIComponent(page.title))
    .replaceAll('{address}', () => encodeURIComponent(page.address))
  if (!reportTo.startsWith('mailto:') || reportTo.includes('?')) return filled
  const body = `${page.title}\n${page.address}\n\n`
  return `${filled}?subject=${encodeURIComponent(`报告错误：${page.title}`)}&body=${encodeURIComponent(body).replaceAll('%0A', '%0D%0A')}`
}
