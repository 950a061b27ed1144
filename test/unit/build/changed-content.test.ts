import { cpSync, mkdirSync, mkdtempSync, rmdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { refuseChangedContent } from '../../../src/build/changed-content.ts'
import { readSettings } from '../../../src/build/settings.ts'
import { putInPlace } from '../../../src/content/put-in-place.ts'
import { stampOf } from '../../../src/content/steady.ts'

test('a site is refused when an import changed the content meanwhile, and not when a file only came and went', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'changed-content-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(join(import.meta.dirname, '../../fixtures/small'), folder, { recursive: true })
  const { content } = await readSettings({ content: folder })
  const stamp = stampOf(folder)
  await expect(refuseChangedContent(stamp, content.version, folder)).resolves.toBeUndefined()
  mkdirSync(join(folder, '.swap'))
  rmdirSync(join(folder, '.swap'))
  await expect(refuseChangedContent(stamp, content.version, folder)).resolves.toBeUndefined()
  const head = '---\ncode: "8"\nname: 某单位\nsources: []\n---\n'
  putInPlace(folder, [{ path: '2021/8/department.md', bytes: Buffer.from(head) }])
  await expect(refuseChangedContent(stamp, content.version, folder)).rejects.toThrow(
    'An import changed the content while the site was built. Build again.',
  )
})
