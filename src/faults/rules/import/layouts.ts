import type { Rule } from '../rule.ts'

const ASK = {
  en: 'Say which year it is with --year, such as --year 2021.',
  zh: '请用 --year 写明是哪一年，如 --year 2021。',
}

/** Rules about the forms of documents: which year and layout one is of, and what its tables lack. */
export const LAYOUT_RULES = {
  'years-disagree': {
    en: ({ other }) => `the title and the file name say ${other}. ${ASK.en}`,
    zh: ({ other }) => `标题和文件名写了不同的年份：${other}。${ASK.zh}`,
  },
  'year-not-found': {
    en: () => `the title, the file name and the text name no year. ${ASK.en}`,
    zh: () => `标题、文件名和正文里都没有年份。${ASK.zh}`,
  },
  'years-alike': {
    en: ({ text, other }) => `its text names ${text} and ${other} equally often. ${ASK.en}`,
    zh: ({ text, other }) => `正文里 ${text} 年和 ${other} 年出现得一样多。${ASK.zh}`,
  },
  'form-labels-missing': {
    en: ({ other, also }) =>
      `The ${also} lacks ${other}. Add it in the file, or where the form prints another word for it, say so in content/import.yaml, such as “words: {工程全称: 项目名称}”.`,
    zh: ({ other, also }) =>
      `${also}缺少${other}。请在文件里补上；如果表里是用别的词印的，请在 content/import.yaml 里写明，如“words: {工程全称: 项目名称}”。`,
  },
  'form-of-monitoring': {
    en: ({ text }) =>
      `“${text}” monitors a running year, and the import does not read such forms. Fill it into the sheet “监控表” of the workbook (--template), and take the other tables with --only; --list shows their numbers.`,
    zh: ({ text }) =>
      `“${text}”是绩效运行监控表，导入不读这种表。请填在填报工作簿（--template 得到）的“监控表”里；其他的表可以用 --only 导入（--list 看编号）。`,
  },
  'money-unit-missing': {
    en: ({ text }) =>
      `The form of “${text}” does not say in which unit its amounts are. Say it with --money-unit, such as “--money-unit 万元”, or write “单位：万元” above the table in the file.`,
    zh: ({ text }) =>
      `“${text}”这张表没有写金额的单位。请用 --money-unit 写明，如 --money-unit 万元，或者在文件里表的上方写上“单位：万元”。`,
  },
  'indicator-without-name': {
    en: () => 'This indicator row has a value and no name. Write the name (“三级指标”) into the row in the file.',
    zh: () => '这一行指标有值，却没有名称。请在文件里这一行的“三级指标”一格补上名称。',
  },
  'form-money-units-both': {
    en: ({ text, other }) =>
      `The form prints both ${text} and ${other} as its money unit. Correct one of them in the file.`,
    zh: ({ text, other }) => `这张表的金额单位既写了${text}，又写了${other}。请在文件里改正其中一处。`,
  },
  'money-unit-given-differs': {
    en: ({ text, other }) =>
      `--money-unit says ${text}, but this form prints ${other}. Leave --money-unit out, or take the forms that print none with --only.`,
    zh: ({ text, other }) =>
      `--money-unit 写的是${text}，这张表印的却是${other}。请去掉 --money-unit，或者用 --only 只导入没有印金额单位的表。`,
  },
  'year-given-differs': {
    en: ({ text, other, also }) =>
      `--year says ${text}, but ${also} prints ${other}. Leave --year out to follow the document, or correct the document; --only takes some of its tables.`,
    zh: ({ text, other, also }) =>
      `--year 写的是 ${text}，${also}印的却是 ${other}。按原文的年份导入就去掉 --year；原文印错了请先改正原文；只导入其中几张表用 --only。`,
  },
  'form-years-several': {
    en: ({ other, also }) => `It cannot be told of which year ${also} is: ${other}. ${ASK.en}`,
    zh: ({ other, also }) => `分不清${also}是哪一年的：${other}。${ASK.zh}`,
  },
  'form-label-twice': {
    en: ({ text }) =>
      `“${text}” stands in this table twice. Take one of the two out of the file, or tell them apart by their words.`,
    zh: ({ text }) => `“${text}”在这张表里出现了两次。请在文件里去掉一处，或者把两处的字样写得不一样。`,
  },
  'form-value-twice': {
    en: ({ text }) =>
      `The table prints “${text}” where it has printed such a value before. Leave one of the two in the file.`,
    zh: ({ text }) => `这张表前面已经写了这一项，这里又写了“${text}”。请在文件里只留一处。`,
  },
  'form-label-for-text': {
    en: ({ text, other }) =>
      `“${text}” has the label “${other}” where its text should be. Write its text into the file, or leave a blank cell for it.`,
    zh: ({ text, other }) =>
      `“${text}”后面应当是它的内容，却是另一个栏目名“${other}”。请在文件里补上内容，没有内容的留一个空格子。`,
  },
  'form-source-of-which-amount': {
    en: ({ text }) =>
      `It cannot be told of which amount “${text}” is a part. In the file, put it right under the amount that it is part of.`,
    zh: ({ text }) => `分不清“${text}”是哪一个金额的一部分。请在文件里把它放在所属金额的正下方。`,
  },
  'form-amounts-without-column': {
    en: ({ text, other }) =>
      `It cannot be told under which columns the ${other} cells behind “${text}” stand. Give the row as many cells as its head has in the file, blank ones too.`,
    zh: ({ text, other }) =>
      `“${text}”后面的 ${other} 格，分不清各在哪一栏下。请在文件里把这一行补成和表头一样多的格，空的也要。`,
  },
  'indicators-which-period': {
    en: () =>
      'Two sets of indicators stand side by side, and nothing says which is of the whole period and which of the year. Write “中期绩效指标” and “年度绩效指标” over them in the file.',
    zh: () =>
      '两套指标左右并排，却看不出哪一套是实施期（中期）的，哪一套是年度的。请在文件里两套指标的表头上写明“中期绩效指标”和“年度绩效指标”。',
  },
  'indicator-level-missing': {
    en: () =>
      'The indicator table lacks the column of a level. Add the column in the file, with blank cells where it has nothing.',
    zh: () => '指标表缺少一级、二级、三级指标中的一栏。请在文件里补上这一列，没有内容的留空。',
  },
  'indicator-value-missing': {
    en: ({ text }) =>
      `The indicator table has no column of targets (“指标值”), or of results (“实际完成值”) in a self-appraisal. Where one of its columns is that, such as “${text}”, say so in content/import.yaml: “words: {${text}: 指标值}”.`,
    zh: ({ text }) =>
      `指标表里没有“指标值”一栏（自评表是“实际完成值”）。如果其中一栏就是它，如“${text}”，请在 content/import.yaml 里写明：“words: {${text}: 指标值}”。`,
  },
  'form-amounts-several': {
    en: ({ text, other }) =>
      `${other} amounts stand behind “${text}”, and nothing says which is the one of this year. Write a head over them in the file, such as “本年预算” and “上年预算”.`,
    zh: ({ text, other }) =>
      `“${text}”后面有 ${other} 个金额，看不出哪一个是本年度的。请在文件里这几列的上方写明，如“本年预算”“上年预算”。`,
  },
  'indicator-column-twice': {
    en: ({ text }) =>
      `The indicator table has the column “${text}” twice, or two columns of its kind, and it cannot be told which is the one of this year. Change the head of the other in the file, such as to “上年指标值” or “实施期指标值”.`,
    zh: ({ text }) =>
      `指标表里“${text}”这一栏有两列（或者有两列是同一种），分不清哪一列是本年度的。请在文件里把另一列的表头写清楚，如“上年指标值”“实施期指标值”。`,
  },
  'indicator-row-uneven': {
    en: ({ text, other }) =>
      `This indicator row has ${text} cells, and its head ${other}. Give the row as many cells as its head has in the file, blank ones too.`,
    zh: ({ text, other }) =>
      `这一行指标有 ${text} 格，表头有 ${other} 格，对不上。请在文件里把这一行补成和表头一样多的格，空的也要。`,
  },
  'indicator-cell-several': {
    en: () =>
      'This cell holds the values of several indicators, and it cannot be told which value is of which. Give each indicator a row of its own in the file.',
    zh: () => '这一格里有几个指标的值，分不清各是哪个指标的。请在文件里把每个指标单独写成一行。',
  },
  'task-row-uneven': {
    en: ({ text }) =>
      `“${text}” stands under no column of the table of tasks. Give the row as many cells as its head has in the file, blank ones too.`,
    zh: ({ text }) => `任务表里的“${text}”不在哪一栏的下面。请在文件里把这一行补成和表头一样多的格，空的也要。`,
  },
  'list-row-without-project': {
    en: ({ text }) =>
      `This row of a list of projects belongs to no project: “${text}”. Write the project’s name in its row in the file, or take the row out.`,
    zh: ({ text }) => `项目列表里的这一行不属于哪个项目：“${text}”。请在文件里给这一行写上项目名称，或删去这一行。`,
  },
  'plan-shares-uneven': {
    en: ({ text, other }) =>
      `The spend plan has ${text} months but ${other} shares under them. Give each month one cell under it in the file, a blank one where there is no share.`,
    zh: ({ text, other }) =>
      `支出计划有 ${text} 个月份，下面却有 ${other} 个比例。请在文件里让每个月份下面各有一格，没有比例的留空。`,
  },
  'plan-month-twice': {
    en: () => 'The spend plan names a month twice. Correct the months of that row in the file.',
    zh: () => '支出计划里有一个月份写了两次。请在文件里改正这一行的月份。',
  },
  'layout-not-known': {
    en: ({ other }) =>
      `the layout of this document is not known. Another form, or tables whose cells are not told apart, as in text from a PDF file, comes in through the workbook: ${other} writes it; fill it in, and import that.`,
    zh: ({ other }) =>
      `不认识这份文件的表格样式。别的表格，或者单元格分不开的表格（如从 PDF 复制出来的文字），请用填报工作簿导入：运行 ${other} 得到它，填好再导入。`,
  },
  'nothing-taken': {
    en: () => 'none of the tables that --only names is a form. --list shows the tables and their numbers.',
    zh: () => '--only 写的表里没有绩效目标表或自评表。请用 --list 查看各表和它们的编号。',
  },
  'table-number-not-there': {
    en: ({ text, other }) =>
      `--only names table ${text}, and the document has ${other} tables. --list shows them with their numbers.`,
    zh: ({ text, other }) => `--only 写了第 ${text} 张表，文件里只有 ${other} 张表。编号请用 --list 查看。`,
  },
  'table-layout-not-known': {
    en: ({ text, other }) =>
      `${other} has “${text}” as forms of targets and results have, but its layout is not known. Fill its content into the workbook, and take the other tables with --only; --list shows their numbers.`,
    zh: ({ text, other }) =>
      `${other}里有“${text}”，像绩效目标表或自评表，但不认识它的样式。请把它的内容填进填报工作簿，别的表用 --only 导入（--list 列出各表的编号）。`,
  },
  'layout-part-looked-for': {
    en: ({ other, also }) => `Looked for ${also}: ${other}.`,
    zh: ({ other, also }) => `要认出${also}，找过：${other}。`,
  },
} as const satisfies Record<string, Rule>
