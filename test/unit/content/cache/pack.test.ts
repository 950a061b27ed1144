import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { PackReader, PackWriter } from '../../../../src/content/cache/pack.ts'

/** The pieces of a pack whose bytes are `bytes`, by name. */
function piecesOf(bytes: Uint8Array): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'pack')
  writeFileSync(file, bytes)
  const pack = new PackReader(file)
  const pieces = [...pack.names].flatMap((name) => {
    const piece = pack.bytesOf(name)
    return piece ? [[name, Buffer.from(piece).toString()]] : []
  })
  pack.close()
  return Object.fromEntries(pieces)
}

function packOf(pieces: Record<string, string>): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'mingzhang-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, 'pack')
  const pack = new PackWriter(file)
  for (const [name, piece] of Object.entries(pieces)) pack.add(name, Buffer.from(piece))
  pack.end()
  return readFileSync(file)
}

const PIECES = { '2021/101001': '人大', empty: '', 名: 'x'.repeat(100) }

test('pieces come back as they were, by name', () => {
  expect(piecesOf(packOf(PIECES))).toEqual({ '2021/101001': '人大', empty: '', 名: 'x'.repeat(100) })
  expect(piecesOf(packOf({}))).toEqual({})
})

test('a pack that was cut off anywhere has no pieces', () => {
  const whole = packOf(PIECES)
  for (let length = 0; length < whole.length; length += 1) expect(piecesOf(whole.subarray(0, length))).toEqual({})
})

test('a piece of a damaged pack is as it was or is not there', () => {
  const whole = packOf(PIECES)
  const damage = fc.record({ at: fc.nat(whole.length - 1), byte: fc.nat(255) })
  fc.assert(
    fc.property(fc.array(damage, { minLength: 1, maxLength: 3 }), (damages) => {
      const bytes = Buffer.from(whole)
      for (const { at, byte } of damages) bytes[at] = byte
      expect(PIECES).toMatchObject(piecesOf(bytes))
    }),
    { numRuns: 300 },
  )
})

test('what is no pack has no pieces', () => {
  expect(piecesOf(Buffer.from('{}'))).toEqual({})
  expect(piecesOf(Buffer.from('9'.repeat(500)))).toEqual({})
})
