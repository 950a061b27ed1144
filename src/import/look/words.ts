import type { Words } from '../../faults/language.ts'
import type { Fate } from './fates.ts'

/** What the page says by itself. */
export const LOOK_WORDS = {
  title: (name: string): Words => ({ zh: `${name}：导入前看一看`, en: `${name}: a look before the import` }),
  intro: {
    zh: '这是文件读出来的样子：每个单元格标明它的内容会归到哪里。这一页只供查看，什么也没有导入。',
    en: 'This is the document as it was read: each cell is marked with where its text will go. The page is only to look at; nothing was imported.',
  },
  legend: { zh: '图例', en: 'Legend' },
  faults: { zh: '要处理的问题', en: 'What must be mended' },
  noFaults: { zh: '没有问题，可以导入。', en: 'Nothing is wrong: it can be imported.' },
  unplaced: { zh: '没有归处的文字', en: 'Text without a place' },
  document: { zh: '文件内容', en: 'The document' },
  fault: (number: number): Words => ({ zh: `问题 ${number}`, en: `fault ${number}` }),
  count: (name: Words, count: number): Words => ({ zh: `${name.zh}（${count} 处）`, en: `${name.en} (${count})` }),
  table: (place: string): Words => ({ zh: `表格，从${place}开始`, en: `table from ${place} on` }),
} as const

/** The sign and the words of each fate: colour alone tells nothing. */
export const FATE_WORDS: Readonly<
  Record<Fate, { readonly sign: string; readonly name: Words; readonly means: Words }>
> = {
  fault: {
    sign: '✗',
    name: { zh: '有问题', en: 'fault' },
    means: { zh: '这里有问题，旁边写着是什么', en: 'something is wrong here; it is said beside it' },
  },
  unplaced: {
    sign: '？',
    name: { zh: '没有归处', en: 'no place' },
    means: { zh: '不知道应归到哪一项', en: 'no place was found for it' },
  },
  field: {
    sign: '✓',
    name: { zh: '内容', en: 'field' },
    means: { zh: '写进内容文件，下面写着归到哪一项', en: 'goes into the content files, into the field named under it' },
  },
  label: {
    sign: '▪',
    name: { zh: '栏目名', en: 'label' },
    means: { zh: '表格本身的字样，说明旁边的内容是什么', en: 'a word of the form, which tells what stands beside it' },
  },
  aside: {
    sign: '◇',
    name: { zh: '不取', en: 'set aside' },
    means: {
      zh: '与绩效目标无关，不导入，随原文件保存',
      en: 'not about targets: not imported, kept with the document',
    },
  },
  residue: {
    sign: '×',
    name: { zh: '残留', en: 'residue' },
    means: { zh: '不是正文，如隐藏的文字、页码', en: 'no text of the document, such as hidden text or page numbers' },
  },
  blank: { sign: '', name: { zh: '空格', en: 'blank' }, means: { zh: '空的单元格', en: 'a cell without text' } },
}
