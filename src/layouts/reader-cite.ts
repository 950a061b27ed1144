const fold = document.querySelector<HTMLDetailsElement>('[data-cite]')

if (fold) {
  const ask = () => void import('./cite.ts').then((ways) => ways.cite(fold))
  if (/[?&]v=/.test(location.search)) ask()
  else fold.addEventListener('toggle', ask, { once: true })
}
