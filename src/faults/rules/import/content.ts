import type { Rule } from '../rule.ts'

/** Rules about the content files that documents give, and about putting them in place. */
export const IMPORTED_CONTENT_RULES = {
  'records-one-file': {
    en: () =>
      'two projects or documents would be this one file. Give each its own code or name, or import one of them.',
    zh: () => '两个项目或两份文件都会写成这一个文件。请让它们的编码或名称各不相同，或者只导入其中一份。',
  },
  'files-one-place': {
    en: () => 'two of the files that were named would both be this one. Name one of them.',
    zh: () => '所给的文件里，有两个都会写成这一个文件。请只写其中一个。',
  },
  'unit-two-names': {
    en: ({ text, other }) => `named both ${text} and ${other}. Correct one document, or import them one at a time.`,
    zh: ({ text, other }) => `同一个单位有“${text}”和“${other}”两个名称。请改正其中一份文件，或者分开导入。`,
  },
  'department-parts-several': {
    en: ({ other }) => `${other} both have a department part. Import only one of them for this year.`,
    zh: ({ other }) => `${other} 都有部门整体绩效目标部分。同一年请只导入其中一份。`,
  },
  'import-word-not-known': {
    en: ({ text, other }) => `“${text}” is no label or column that is known. Write one that is, such as ${other}.`,
    zh: ({ text, other }) => `“${text}”不是认识的栏目名或列名。请写一个认识的，如“${other}”。`,
  },
  'import-word-taken': {
    en: ({ text }) => `“${text}” is a label or column that is known already, as another. Take this line out.`,
    zh: ({ text }) => `“${text}”本来就是认识的栏目名或列名，意思不同。请删去这一行。`,
  },
  'whole-forms-several': {
    en: ({ other }) =>
      `several forms of the whole department stand in ${other} for one year, and a year has one. Take the one that holds with --only; --list shows their numbers.`,
    zh: ({ other }) =>
      `${other} 里同一年有几张部门整体的表，一年只能有一张。请用 --only 只取有效的那一张（--list 可以看到各表的编号）。`,
  },
  'record-not-valid': {
    en: () =>
      'what was read does not make a valid content file. Correct the document where it is at fault, or fill in the workbook.',
    zh: () => '读出的内容不能成为内容文件。请照下面所说改正文件，或改填工作簿。',
  },
  'place-not-file': {
    en: () => 'a file belongs here, and something else stands here. Move it away.',
    zh: () => '这里应当是文件，现在是别的东西。请把它移走。',
  },
  'place-not-folder': {
    en: () => 'a folder belongs here, and something else stands here. Move it away.',
    zh: () => '这里应当是文件夹，现在是别的东西。请把它移走。',
  },
  'files-not-placed': {
    en: ({ other }) => `The files could not be put in place, and all is as it was: ${other}`,
    zh: ({ other }) => `文件没能写到位，一切都和原来一样。${other}`,
  },
  'writing-half-way': {
    en: ({ other }) => other,
    zh: ({ other }) => other,
  },
  'content-differs': {
    en: () => 'These files stand there with other content, perhaps edited. Overwrite them with --replace.',
    zh: () => '这些文件那里已经有了，内容不同，也许有人改过。要覆盖它们，请加 --replace。',
  },
  'project-renamed': {
    en: ({ text, other }) =>
      `“${text}” stands here and seems to be called “${other}” now. --replace removes this file, and the new one takes its place. If both are projects, import their documents together.`,
    zh: ({ text, other }) =>
      `这里的“${text}”看来现在叫“${other}”。加 --replace 就删除这个文件，由新的代替；如果其实是两个项目，请把两份文件一起导入。`,
  },
  'project-gone': {
    en: ({ text }) =>
      `“${text}” was taken from an earlier document of this name, and the new one has no such project. --replace removes this file. If it is another document, give it another name.`,
    zh: ({ text }) =>
      `“${text}”出自同名的旧文件，新文件里没有这个项目了。加 --replace 就删除这个文件；如果其实是另一份文件，请改个文件名再导入。`,
  },
  'listed-source-missing': {
    en: () => 'sheet “原文” lists this document, and it is not there. Put it there, or delete its row.',
    zh: () => '工作表“原文”列出了这份文件，那里却没有它。请把它放到那里，或者删掉这一行。',
  },
  'content-none': {
    en: () => 'there is no content such as 2021/101001/department.md. Import a document first.',
    zh: () => '里面没有内容，如 2021/101001/department.md。请先导入文件。',
  },
  'content-not-exact': {
    en: () =>
      'the workbook cannot hold exactly what this file says. Write the file as an import does, or edit the file itself.',
    zh: () => '工作簿不能原样存下这个文件的内容。请把文件改成导入时的写法，或者直接改这个文件。',
  },
  'output-stands-there': {
    en: () => 'a file stands there. Overwrite it with --replace.',
    zh: () => '那里已经有一个文件。要覆盖它，请加 --replace。',
  },
  'output-is-folder': {
    en: () => 'a folder stands there. Give another name.',
    zh: () => '那里是一个文件夹。请换一个文件名。',
  },
  'output-not-written': {
    en: ({ other }) => `it cannot be written: ${other}`,
    zh: ({ other }) => `写不进去。${other}`,
  },
} as const satisfies Record<string, Rule>
