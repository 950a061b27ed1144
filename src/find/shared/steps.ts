/** Where the characters that stand for numbers begin: the first that JSON writes as itself. */
const FIRST = 0x23

/** Whole numbers as characters, one each: half the size of their digits once packed. The odd ones stand for numbers below 0.
 *  Throws where a number is 13,000 or further from 0. */
export function charactersOf(numbers: readonly number[]): string {
  return numbers
    .map((number) => {
      const code = FIRST + (number < 0 ? -2 * number - 1 : 2 * number)
      if (code >= 0xd800) throw new RangeError(`The number ${number} is too large for a character.`)
      return String.fromCharCode(code)
    })
    .join('')
}

/** The numbers that some characters stand for. */
export function numbersOf(characters: string): number[] {
  return Array.from(characters, (character) => {
    const number = character.charCodeAt(0) - FIRST
    return number % 2 === 0 ? number / 2 : -(number + 1) / 2
  })
}
