import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { fixture } from './run-build.ts'

/** A server is asked again and again, as long as a test may take. In milliseconds. */
const PATIENT = { timeout: 300_000, interval: 100 }

const root = resolve(import.meta.dirname, '../..')
const content = mkdtempSync(join(tmpdir(), 'mingzhang-dev-'))
let server: ChildProcess
let address = ''

beforeAll(async () => {
  cpSync(fixture('small'), content, { recursive: true })
  const words = [join(root, 'scripts/dev.ts'), '--content', content, '--base', '/p/', '--port', '0']
  const env = { ...process.env, NO_COLOR: '1', NODE_ENV: 'development' }
  server = spawn(process.execPath, words, { cwd: root, env, stdio: 'pipe' })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (said += text))
  address = await vi.waitFor(() => {
    const [found] = /http:\/\/localhost:\d+\/p\//.exec(said) ?? []
    if (!found) throw new Error(`The server does not say its address: ${said}`)
    return found
  }, PATIENT)
})
afterAll(() => {
  server.kill()
  rmSync(content, { recursive: true })
})

async function read(path: string): Promise<string> {
  return (await fetch(address + path)).text()
}

test('an edited content file shows at the next look, and a new one has its page', async () => {
  expect(await read('2021/7/p-1/')).toContain('采购次数')
  const file = join(content, '2021/7/p-1.yaml')
  const text = readFileSync(file, 'utf8')
  writeFileSync(file, text.replace('采购次数', '培训次数'))
  writeFileSync(join(content, '2021/7/p-9.yaml'), text.replace('P-1', 'P-9'))
  await vi.waitFor(async () => {
    expect(await read('2021/7/p-1/')).toContain('培训次数')
    expect(await read('2021/7/p-9/')).toContain('采购次数')
  }, PATIENT)
})

test('data are had as a build would write them, of what stands in the folder', async () => {
  expect(await read('2021/7.json')).toContain('"name":"办公经费"')
  expect(await read('units/7.json')).toContain('/p/units/7/')
  expect(await read('suggest/guide.json')).toContain('"years":[2021]')
  const packed = await (await fetch(`${address}data/2021-projects.csv.gz`)).bytes()
  expect(gunzipSync(packed).toString()).toContain('办公经费')
  expect(await read('data/')).toContain('data/2021-units.ndjson.gz')
  for (const path of ['2021/8.json', 'data/2020-units.ndjson.gz']) expect((await fetch(address + path)).ok).toBe(false)
})

test('source documents can be had, and are only to be saved', async () => {
  const response = await fetch(`${address}2021/7/source/goals.txt`)
  expect(response.headers.get('content-type')).toBe('application/octet-stream')
  expect(await response.text()).toBe('甲单位 2021年项目绩效目标\n')
})

test('a web page is had in the zip file that a build would write, and at no other address', async () => {
  const page = Buffer.from('<script>go()</script>\n')
  writeFileSync(join(content, '2021/7/source/evil.htm'), page)
  const zip = await fetch(`${address}2021/7/source/evil-htm.zip`)
  expect(unzipSync(await zip.bytes())).toEqual({ 'evil.htm': Uint8Array.from(page) })
  for (const path of ['2021/7/source/evil.htm', '2021/8/source/evil-htm.zip'])
    expect((await fetch(address + path)).ok).toBe(false)
})
