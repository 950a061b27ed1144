import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest'
import { findFiles } from '../../../src/import/find-files.ts'
import { said } from './said.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'find-files-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
})

function put(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), path)
  }
}

async function found(...names: readonly string[]) {
  const { files, left, faults } = await findFiles(
    names.map((name) => join(folder, name)),
    join(folder, 'content'),
  )
  const short = (path: string) => relative(folder, path)
  return {
    files: files.map(short),
    left: left.map(({ path, why }) => `${why} ${short(path)}`),
    faults: said(faults).map((sentence) => sentence.replaceAll(`${folder}/`, '')),
  }
}

describe('a folder that is named', () => {
  test('gives every document in it in the order of their paths, of every kind that can be read', async () => {
    put(
      'in/b.docx',
      'in/a.DOC',
      'in/c/d.htm',
      'in/c/b.html',
      'in/b1.xlsx',
      'in/z.pdf',
      'in/t.txt',
      'in/u.csv',
      'in/o.odt',
    )
    expect(await found('in')).toEqual({
      files: [
        ...['in/a.DOC', 'in/b.docx', 'in/b1.xlsx', 'in/c/b.html', 'in/c/d.htm'],
        ...['in/o.odt', 'in/t.txt', 'in/u.csv', 'in/z.pdf'],
      ],
      left: [],
      faults: [],
    })
  })

  test('leaves what is no document, and tells why', async () => {
    put(
      'in/a.docx',
      'in/~$a.docx',
      'in/.DS_Store',
      'in/Thumbs.db',
      'in/.git/config.txt',
      'in/.~lock.a.docx#',
      'in/a.jpg',
    )
    put('in/old.xls', 'in/网页.html', 'in/网页_files/b.html', 'in/表_files/c.html', 'other/d.txt')
    symlinkSync(join(folder, 'other'), join(folder, 'in/link'))
    symlinkSync(join(folder, 'other/d.txt'), join(folder, 'in/link.txt'))
    expect(await found('in')).toEqual({
      files: ['in/a.docx', 'in/网页.html', 'in/表_files/c.html'],
      left: [
        'temporary in/.DS_Store',
        'hidden in/.git',
        'temporary in/.~lock.a.docx#',
        'temporary in/Thumbs.db',
        'kind in/a.jpg',
        'link in/link',
        'link in/link.txt',
        'kind in/old.xls',
        'temporary in/~$a.docx',
        'page in/网页_files',
      ],
      faults: [],
    })
  })

  test('does not take what has come in already', async () => {
    put('a.txt', 'content/2021/101001/source/a.txt')
    expect(await found('.')).toEqual({ files: ['a.txt'], left: ['content content'], faults: [] })
  })

  test('is a fault where nothing in it can be imported, and keeps no other from being taken', async () => {
    put('empty/a.jpg', 'in/a.txt')
    expect(await found('empty', 'in')).toEqual({
      files: ['in/a.txt'],
      left: ['kind empty/a.jpg'],
      faults: [
        'empty: there is nothing to import in this folder: no .docx, .doc, .odt, .xlsx, .html, .pdf or .txt file.',
      ],
    })
  })

  test('is told where the system does not let it be read: folder-not-read', async () => {
    const refused = Object.assign(new Error('no'), { code: 'EACCES', syscall: 'scandir' })
    const { faults } = await findFiles([folder], 'content', () => Promise.reject(refused))
    expect(faults).toMatchObject([{ code: 'folder-not-read', place: { file: folder } }])
  })
})

describe('files that are named', () => {
  test('are taken in the order in which they are named, whatever they are called', async () => {
    put('b.log', 'a.txt', 'in/c.txt')
    expect((await found('b.log', 'in', 'a.txt', 'gone.txt')).files).toEqual(['b.log', 'in/c.txt', 'a.txt', 'gone.txt'])
  })

  test('twice are taken once, also by another way', async () => {
    put('in/a.txt', 'in/b.txt')
    symlinkSync(join(folder, 'in'), join(folder, 'way'))
    expect((await found('in/b.txt', 'in', 'in/../in/a.txt', 'way/a.txt')).files).toEqual(['in/b.txt', 'in/a.txt'])
  })
})
