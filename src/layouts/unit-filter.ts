/** Shows the rows of the unit that a reader chooses, says how many they are, and leads to all changes of the unit. */
const select = document.querySelector<HTMLSelectElement>('[data-unit-filter]')
const shown = document.querySelector('[data-unit-shown]')
const all = document.querySelector<HTMLAnchorElement>('[data-unit-all]')
const rows = [...document.querySelectorAll<HTMLElement>('[data-unit]')]
const groups = [...document.querySelectorAll<HTMLElement>('[data-group]')]
const folds = [...document.querySelectorAll<HTMLDetailsElement>('main details')]
const wasOpen = folds.map(({ open }) => open)

select?.addEventListener('change', () => showOnly(select.value))
if (select?.value) showOnly(select.value)

function showOnly(unit: string): void {
  for (const row of rows) row.hidden = unit !== '' && row.dataset.unit !== unit
  for (const group of groups) group.hidden = !hasShown(group)
  folds.forEach((fold, index) => {
    fold.open = unit === '' ? wasOpen[index] === true : hasShown(fold)
  })
  const count = rows.filter(({ hidden }) => !hidden).length
  if (shown) shown.textContent = unit === '' ? '' : `显示 ${count} 项，本页共列出 ${rows.length} 项。`
  const path = select?.selectedOptions[0]?.dataset.path
  if (!all) return
  all.href = path ?? '#units'
  all.textContent = path ? '这个单位的全部变化' : '各单位的变化'
}

function hasShown(element: Element): boolean {
  return element.querySelector('[data-unit]:not([hidden])') !== null
}
