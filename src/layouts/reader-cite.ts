const fold = document.querySelector<HTMLDetailsElement>('details[data-cite]')

if (fold) {
  fold.addEventListener('toggle', () => void import('./cite.ts').then(({ showWays }) => showWays(fold)), { once: true })
  const cited = new URLSearchParams(location.search).get('v')
  const version = fold.dataset.cite
  if (cited && cited !== version) void import('./cite.ts').then(({ tellOtherVersion }) => tellOtherVersion(fold, cited))
}
