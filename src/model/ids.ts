/** A folder name of `content/`: four digits. */
export const YEAR_PATTERN = /^(19|20)\d{2}$/

/** A part of an address: lower-case letters and digits, hyphens only between them. */
export const SLUG_PATTERN = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** A printed unit or project code: letters and digits, hyphens only between them. */
export const CODE_PATTERN = /^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$/

/** The address part of a printed code. Codes are compared without regard to case: `A1` and `a1` are one folder on
 *  most file systems. */
export function slugOf(code: string): string {
  return code.toLowerCase()
}
