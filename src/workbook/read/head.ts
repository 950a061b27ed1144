import { asideOfLines } from '../aside-lines.ts'
import { Draft } from '../draft.ts'
import { ACCOUNT_FIELDS, SOURCE_FIELDS } from '../fields.ts'
import type { TableRow } from '../table.ts'
import { putUnplaced } from '../texts.ts'
import { decodeValue } from '../values.ts'

/** The front matter of a unit's department from its row, its documents and its text without a place. */
export function headDraft(row: TableRow, sources: readonly TableRow[], unplaced: readonly TableRow[]): Draft {
  const draft = new Draft(row)
  draft.putFields(
    [
      ['code', '单位编码'],
      ['name', '单位名称'],
    ],
    row,
  )
  draft.value.sources = sources.map(() => ({}))
  for (const [n, source] of sources.entries()) {
    const at = ['sources', n] as const
    for (const [key, head] of SOURCE_FIELDS.slice(0, 2))
      draft.put([...at, key], decodeValue(source.text(head)), source, head)
    draft.put([...at, 'bytes'], countOf(source, '字节数'), source, '字节数')
    if (ACCOUNT_FIELDS.some(([, head]) => source.text(head).trim() !== '')) {
      draft.put([...at, 'account'], {}, source, '读入字数')
      for (const [key, head] of ACCOUNT_FIELDS) draft.put([...at, 'account', key], countOf(source, head), source, head)
    }
    for (const [key, head] of SOURCE_FIELDS.slice(2))
      draft.put([...at, key], decodeValue(source.text(head)), source, head)
    draft.put([...at, 'imprint'], linesOf(decodeValue(source.text('发布信息'))), source, '发布信息')
    draft.put([...at, 'aside'], asideOfLines(decodeValue(source.text('留在原文的部分'))), source, '留在原文的部分')
  }
  putUnplaced(draft, unplaced)
  return draft
}

/** A list of lines; that of a blank one is empty, which is not the same as no list. */
function linesOf(text: string | undefined): string[] | undefined {
  return text === '' ? [] : text?.split('\n')
}

function countOf(row: TableRow, head: string): number | string | undefined {
  const text = row.text(head).trim()
  if (text === '') return undefined
  return /^\d{1,15}$/.test(text) ? Number(text) : text
}
