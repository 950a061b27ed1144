#!/usr/bin/env node
import { commandLanguage } from './command-language.ts'

/** The commands of the package's program, in the order in which a publisher needs them. */
const COMMANDS: Readonly<
  Record<string, { readonly run: () => Promise<unknown>; readonly zh: string; readonly en: string }>
> = {
  new: {
    run: () => import('./new.ts'),
    zh: '新建一个网站的文件夹：new my-county --name 云溪县',
    en: 'write a new site’s folder: new my-county --name 云溪县',
  },
  import: {
    run: () => import('./import.ts'),
    zh: '把公开的文件（Word、Excel、网页、文本）变成内容文件：import 文件… --year 2026',
    en: 'published documents (Word, Excel, web pages, text) → content files: import FILE… --year 2026',
  },
  check: {
    run: () => import('./check.ts'),
    zh: '检查内容：写错的地方在哪个文件、第几行，应该怎么写',
    en: 'everything that is wrong with the content: file, line, column, what to write',
  },
  dev: { run: () => import('./dev.ts'), zh: '边改边看', en: 'edit and look, with live reload' },
  build: {
    run: () => import('./build.ts'),
    zh: '做出整个网站，放在 dist/',
    en: 'build the whole site into dist/',
  },
  merge: {
    run: () => import('./merge.ts'),
    zh: '把几台机器分头做的部分（build --shard）合成一个网站：merge 文件夹…',
    en: 'put the parts that build --shard made together into one site: merge PART…',
  },
  preview: {
    run: () => import('./preview.ts'),
    zh: '在自己的电脑上看做好的网站',
    en: 'serve the built site on this computer',
  },
  verify: {
    run: () => import('./verify.ts'),
    zh: '核对网站：每个文件是不是生成时的那个：verify 网址或文件夹',
    en: 'compare a site with its SHA256SUMS: verify ADDRESS|FOLDER',
  },
  portal: {
    run: () => import('./portal.ts'),
    zh: '把几个网站的合计、单位和名称放到一个门户里：portal --config portal.yaml',
    en: 'a portal: totals, units and names of several sites side by side: portal --config portal.yaml',
  },
  schema: {
    run: () => import('./schema.ts'),
    zh: '更新编辑器用的说明（content/schema/）',
    en: 'write the JSON schemas for editors (content/schema/)',
  },
  example: {
    run: () => import('./example.ts'),
    zh: '编一个虚构的县来试用：example --out 文件夹',
    en: 'make up a county to try: example --out DIR',
  },
}

const OLDEST_NODE = [22, 13] as const

const [command = '', ...rest] = process.argv.slice(2)
const chinese = commandLanguage(process.argv.slice(2)) === 'zh'
const known = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined
if (tooOld()) end(2, tooOldWords())
else if (known) {
  process.argv.splice(2, process.argv.length, ...rest)
  await known.run()
} else if (['', '-h', '--help', 'help'].includes(command)) end(command === '' ? 2 : 0, helpPage())
else end(2, `${unknownWords()}\n\n${helpPage()}`)

function tooOld(): boolean {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
  return major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])
}

function tooOldWords(): string {
  const wanted = OLDEST_NODE.join('.')
  return chinese
    ? `Node.js 的版本是 ${process.versions.node}，要 ${wanted} 或更新。请在这个文件夹运行 npm install node，再试一次。\n`
    : `Node.js is ${process.versions.node}; ${wanted} or later is needed. Run npm install node in this folder, then try again.\n`
}

function unknownWords(): string {
  return chinese ? `没有“${command}”这个命令。` : `There is no command “${command}”.`
}

function helpPage(): string {
  const rows = Object.entries(COMMANDS).map(([name, { zh, en }]) => `  ${name.padEnd(9)}${chinese ? zh : en}`)
  const [title, more] = chinese
    ? [
        '明账：把部门公开的预算绩效目标变成看得懂、查得到、对得上的网站。',
        '每个命令后面加 --help，可以看它的全部选项。',
      ]
    : [
        'Mingzhang: published budget performance targets as a website that people can read, search and check.',
        'Add --help behind a command for all of its options.',
      ]
  const usage = chinese ? '用法：npx mingzhang 命令 [选项]' : 'Usage: npx mingzhang COMMAND [options]'
  return `${title}\n\n${usage}\n\n${rows.join('\n')}\n\n${more}\n`
}

function end(code: number, words: string): void {
  process.exitCode = code
  const stream = code === 0 ? process.stdout : process.stderr
  stream.write(words)
}
