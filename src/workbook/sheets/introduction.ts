import type { XlsxRow, XlsxSheet } from '../../office/workbook.ts'
import { SHEETS } from './sheets.ts'

const HOW = [
  '1. 照原文填写：数字、单位、标点都不改，金额不换算，编号（如“1.”“（一）”）保留。',
  '2. 每张表第一行是栏目名，第二行是填写说明，第三行是示例。示例行的“标记”为“示例”，不会导入；从下一行开始填，填完可删去示例行。',
  '3. “标记”一列平时不填。写了“说明”或“示例”的行不导入。',
  '4. 表中没有的栏目不填。原文有这一栏、但格子是空白的，金额等单项写（空白）；列表里的行直接留空即可。',
  '5. 同一张表里个别行没有某一栏，写（无此栏）。',
  '6. 工作簿里只有一个单位一个年度时，各表的“年度”“单位”可以不填。',
  '7. 所有格子都是文本格式，请勿改成数字或日期格式，否则编码和金额会变样。',
  '8. 不要改动表名和第一行的栏目名；列的先后可以调整，不用的表可以留空。',
  '9. 填好后保存为“Excel 工作簿 (*.xlsx)”，运行 npm run import -- 文件名.xlsx。有错时会一次列出所有出错的表和格子，不会写入任何内容。',
]

/** The first sheet: what the workbook is for, how it is filled, and what each sheet holds. */
export function introductionSheet(): XlsxSheet {
  const line = (...cells: string[]): XlsxRow => ({ style: 'plain', cells })
  return {
    name: '说明',
    widths: [16, 100],
    rows: [
      { style: 'title', cells: ['预算绩效填报工作簿'], height: 30 },
      line('用途', '把公布的预算绩效目标和绩效自评填在这里，导入后成为网站内容。'),
      line('', ''),
      { style: 'head', cells: ['怎样填', ''] },
      ...HOW.map((text) => line('', text)),
      line('', ''),
      { style: 'head', cells: ['工作表', '填什么'] },
      ...SHEETS.map(({ name, about }) => line(name, about)),
    ],
  }
}
