import type { Rule } from '../rule.ts'

/** Rules about finding and opening the files that are imported. */
export const IMPORTED_FILE_RULES = {
  'file-missing': {
    en: () => 'there is no such file. Check its name, and the folder it is in.',
    zh: () => '没有这个文件。请核对文件名和所在的文件夹。',
  },
  'file-not-opened': {
    en: ({ other }) => `it cannot be opened: ${other}`,
    zh: ({ other }) => `打不开这个文件。${other}`,
  },
  'file-changing': {
    en: () => 'it changed while it was read. Import it when it is whole.',
    zh: () => '读的时候文件还在变。请等它保存完整，再导入一次。',
  },
  'file-is-link': {
    en: () => 'this is a symbolic link. Name the file that it leads to.',
    zh: () => '这是符号链接（快捷方式）。请写它所指的那个文件。',
  },
  'file-is-folder': {
    en: () => 'this is a folder. Name the files in it.',
    zh: () => '这是文件夹。请写明要导入里面的哪些文件。',
  },
  'folder-without-documents': {
    en: () => 'there is nothing to import in this folder: no .docx, .doc, .odt, .xlsx, .html, .pdf or .txt file.',
    zh: () => '这个文件夹里没有可以导入的文件（.docx、.doc、.odt、.xlsx、.html、.pdf、.txt）。请核对文件夹的名称。',
  },
  'folder-not-read': {
    en: ({ other }) => `this folder cannot be read: ${other}`,
    zh: ({ other }) => `读不了这个文件夹。${other}`,
  },
  'file-is-special': {
    en: ({ other }) => `this is ${other}, not a file. Name a file on the disk.`,
    zh: ({ other }) => `这是${other}，不是文件。请写磁盘上的文件。`,
  },
  'file-bytes-over': {
    en: ({ text, other }) => `${text} bytes; at most ${other} are read. Import it in parts.`,
    zh: ({ text, other }) => `文件有 ${text} 字节，最多读 ${other} 字节。请拆成几个文件，分别导入。`,
  },
  'file-empty': {
    en: () => 'the file is empty. Fetch or save it again.',
    zh: () => '文件是空的。请重新下载或另存，再导入一次。',
  },
  'reading-time-over': {
    en: ({ text }) =>
      `reading it takes more than ${text} seconds of the processor's time, and was stopped. Import it in parts.`,
    zh: ({ text }) => `读这个文件占用处理器超过 ${text} 秒，已停止。请拆成几个文件，分别导入。`,
  },
  'reading-memory-over': {
    en: ({ text }) => `reading it takes more than ${text} MiB of memory. Import it in parts.`,
    zh: ({ text }) => `读这个文件要用的内存超过 ${text} MiB。请拆成几个文件，分别导入。`,
  },
  'reading-too-deep': {
    en: () => 'its parts are nested too deep to be read. Copy its tables into a new document, and import that.',
    zh: () => '文件的内容层层嵌套太深，读不了。请把表格复制到新文档里，再导入新文档。',
  },
  'libreoffice-missing': {
    en: ({ text, other }) =>
      `${text} files are read through LibreOffice, which is not installed here (no “soffice” on the PATH). Install it, or ${other}.`,
    zh: ({ text, other }) =>
      `${text} 文件要借助 LibreOffice 才能读，这台电脑上没有装（在 PATH 里找不到“soffice”）。请安装它，或者${other}。`,
  },
  'libreoffice-not-started': {
    en: ({ other, also }) => `LibreOffice could not be started. ${also} Install it anew, or ${other}.`,
    zh: ({ other, also }) => `LibreOffice 启动不了。${also}请重新安装，或者${other}。`,
  },
  'libreoffice-clock-over': {
    en: ({ text, other }) =>
      `LibreOffice took longer than ${text} s to convert it, and was stopped. Import it in parts, or ${other}.`,
    zh: ({ text, other }) => `LibreOffice 转换它超过了 ${text} 秒，已停止。请拆成几个文件导入，或者${other}。`,
  },
  'libreoffice-time-over': {
    en: ({ text, other }) =>
      `LibreOffice used more than ${text} s of the processor's time to convert it, and was stopped. Import it in parts, or ${other}.`,
    zh: ({ text, other }) => `LibreOffice 转换它占用处理器超过 ${text} 秒，已停止。请拆成几个文件导入，或者${other}。`,
  },
  'libreoffice-cannot-read': {
    en: ({ other }) => `LibreOffice could not read it. If it opens elsewhere, ${other}.`,
    zh: ({ other }) => `LibreOffice 读不了它。别的程序能打开的，请${other}。`,
  },
  'converted-bytes-over': {
    en: ({ text, other }) => `converted it has ${text} bytes; at most ${other} are read. Import it in parts.`,
    zh: ({ text, other }) => `转换后有 ${text} 字节，最多读 ${other} 字节。请拆成几个文件，分别导入。`,
  },
} as const satisfies Record<string, Rule>
