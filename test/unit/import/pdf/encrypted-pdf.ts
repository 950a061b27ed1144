import { createHash } from 'node:crypto'

const PAD = Buffer.from('28bf4e5e4e758a4164004e56fffa01082e2e00b6d0683e802f0ca9fe6453697a', 'hex')
const ID = Buffer.from('0123456789abcdef')
const PERMISSIONS = -64

/** A PDF file that prints 12.50 and is encrypted with 40 bits: with an empty password it only restricts what may be done with it.
 *  Source: ISO 32000-1, 7.6.3, algorithms 1 to 4. */
export function encryptedPdf(password: string): Uint8Array {
  const user = Buffer.concat([Buffer.from(password), PAD]).subarray(0, 32)
  const owner = rc4(md5(PAD).subarray(0, 5), user)
  const permissions = Buffer.alloc(4)
  permissions.writeInt32LE(PERMISSIONS)
  const key = md5(Buffer.concat([user, owner, permissions, ID])).subarray(0, 5)
  const content = rc4(objectKey(key, 5), Buffer.from('BT /F 10 Tf 72 700 Td <31322e3530> Tj ET'))
  const encrypt = `<< /Filter /Standard /V 1 /R 2 /O <${owner.toString('hex')}> /U <${rc4(key, PAD).toString('hex')}> /P ${PERMISSIONS} >>`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${content.length} >>\nstream\n${content.toString('latin1')}\nendstream`,
    encrypt,
  ]
  const body = objects.map((object, n) => `${n + 1} 0 obj\n${object}\nendobj\n`).join('')
  const file = `%PDF-1.4\n${body}trailer\n<< /Root 1 0 R /Encrypt 6 0 R /ID [<${ID.toString('hex')}> <${ID.toString('hex')}>] >>\n`
  return Uint8Array.from(file, (letter) => letter.charCodeAt(0))
}

function md5(data: Buffer): Buffer {
  return createHash('md5').update(data).digest()
}

function objectKey(key: Buffer, number: number): Buffer {
  return md5(Buffer.concat([key, Buffer.from([number, 0, 0, 0, 0])])).subarray(0, 10)
}

function rc4(key: Buffer, data: Buffer): Buffer {
  const state = Array.from({ length: 256 }, (_, n) => n)
  const swap = (a: number, b: number) => {
    const [one = 0, other = 0] = [state[a], state[b]]
    state[a] = other
    state[b] = one
  }
  for (let i = 0, j = 0; i < 256; i++) {
    j = (j + (state[i] ?? 0) + (key[i % key.length] ?? 0)) & 255
    swap(i, j)
  }
  let [i, j] = [0, 0]
  const out = Uint8Array.from(data, (byte) => {
    i = (i + 1) & 255
    j = (j + (state[i] ?? 0)) & 255
    swap(i, j)
    return byte ^ (state[((state[i] ?? 0) + (state[j] ?? 0)) & 255] ?? 0)
  })
  return Buffer.from(out)
}
