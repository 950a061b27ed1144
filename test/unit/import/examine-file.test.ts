import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { examineFile } from '../../../src/import/examine-file.ts'
import { docxFile, p } from './docx-file.ts'

test('a PDF file whose tables are lost is refused in one sentence that quotes the first fault', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'examine-file-'))
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })
  writeFileSync(join(folder, 'words.docx'), docxFile(p('关于召开会议的通知')))
  const script = `while [ "$1" != --outdir ]; do shift; done; mkdir "$2"; cp ${folder}/words.docx "$2/document.docx"`
  writeFileSync(join(folder, 'soffice'), `#!/bin/sh\n${script}\n`)
  chmodSync(join(folder, 'soffice'), 0o755)
  writeFileSync(join(folder, 'a-2021.pdf'), '%PDF-1.7')
  vi.stubEnv('PATH', `${folder}:${process.env.PATH}`)
  const fault = await examineFile(join(folder, 'a-2021.pdf')).catch((error: unknown) => error)
  expect(fault).toMatchObject({
    problems: [
      {
        code: 'pdf-tables-lost',
        place: { file: 'a-2021.pdf' },
        text: '5',
        other: {
          en: expect.stringMatching(/^a-2021\.pdf: the layout of this document is not known\./),
          zh: expect.stringMatching(/^a-2021\.pdf: 不认识这份文件的表格样式。/),
        },
      },
    ],
  })
})
