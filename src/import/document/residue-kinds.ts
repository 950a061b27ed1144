import type { Words } from '../../faults/language.ts'

/** Kinds of text that carries no text of the document, such as an indent, with what each is called in Chinese. */
const KINDS = {
  'bookmark mark': '书签标记',
  'byte order mark': '字节序标记',
  'control mark': '控制字符',
  'cell tab': '单元格前的制表符',
  'line end': '行尾换行',
  'blank line': '空行',
  indent: '行首缩进',
  'trailing space': '行尾空格',
  'cell bar': '单元格竖线',
  'space beside a bar': '竖线旁的空格',
  'table rule': '表头下的横线',
  'space between two entries of a line': '一行里两项之间的空格',
  'space between a label and its amount': '栏目名与金额之间的空格',
  'hyphen between code and name': '编码与名称之间的连字符',
  'paragraph end': '段落结束',
  'line break': '段内换行',
  'line break in a cell': '单元格内换行',
  'cell end': '单元格结束',
  'row end': '行结束',
  'text under a merged cell': '被合并单元格盖住的文字',
  'deleted text': '已删除的文字',
  'hidden text': '隐藏的文字',
  'list bullet': '项目符号',
  'gap after a list number': '编号后的空白',
  'soft hyphen': '软连字符',
  'note mark': '脚注和尾注的标号',
  'header or footer': '页眉页脚',
  comment: '批注',
  'table of contents': '目录',
  'page number': '页码',
  'head printed again': '换页后重印的表头',
  'field code': '域代码',
  picture: '图片',
  diagram: '图示',
  watermark: '水印',
  'form control': '表单控件',
  'reading over a character': '注音',
  'script or style': '脚本和样式',
  'page title': '网页标题',
  'page navigation': '网页导航',
  'page around the document': '正文以外的网页内容',
  'white space of the page source': '网页源码里的空白',
  'embedded object': '嵌入的对象',
  'embedded page': '嵌入的网页',
  'hidden row': '隐藏的行',
  'hidden column': '隐藏的列',
} as const

const HIDDEN_SHEET = 'hidden sheet '
type HiddenSheet = `${typeof HIDDEN_SHEET}“${string}”`

/** The name of a kind of residue. It stands in reports for machines as it is. */
export type ResidueKind = keyof typeof KINDS | HiddenSheet

/** The kind of what stands on a hidden sheet. */
export function hiddenSheet(name: string): HiddenSheet {
  return `${HIDDEN_SHEET}“${name}”`
}

/** What a kind of residue is called. */
export function residueWords(kind: string): Words {
  if (kind.startsWith(HIDDEN_SHEET)) return { en: kind, zh: `隐藏的工作表${kind.slice(HIDDEN_SHEET.length)}` }
  return { en: kind, zh: new Map<string, string>(Object.entries(KINDS)).get(kind) ?? kind }
}
