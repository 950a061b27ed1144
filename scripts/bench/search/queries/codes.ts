import type { Drawer } from './bench-query.ts'
import { textQuery } from './texts.ts'

/** The whole code, as printed. */
export const drawCode: Drawer = ({ code }) =>
  code === undefined ? undefined : { ...textQuery(code), leads: (page) => page.code === code }

/** Five to ten characters of a code, in small letters. */
export const drawCodeSlice: Drawer = ({ code = '' }, { random }) => {
  const length = 5 + Math.floor(random() * 6)
  const start = Math.floor(random() * (code.length - length))
  if (start < 0 || code.length <= length) return undefined
  const typed = code.slice(start, start + length).toLowerCase()
  return { ...textQuery(typed), leads: (page) => page.code?.toLowerCase().includes(typed) ?? false }
}

/** The first twelve characters of a code in full width. */
export const drawFullWidth: Drawer = ({ code = '' }) => {
  if (code.length < 12) return undefined
  const typed = code.slice(0, 12)
  return { ...textQuery(typed), typed: fullWidth(typed), leads: (page) => page.code?.startsWith(typed) ?? false }
}

/** A text with every ASCII character in its full width. */
export function fullWidth(text: string): string {
  return text.replace(/[!-~]/g, (character) => String.fromCharCode(character.charCodeAt(0) + 0xfee0))
}
