import { randomBytes } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { GENERATOR } from '../src/build/generator.ts'
import { shownPath } from '../src/build/shown-path.ts'
import { jsonSchemas } from '../src/content/json-schemas.ts'
import { ROOT_FILES } from '../src/content/layout.ts'
import { say, type Words } from '../src/faults/language.ts'
import { naming } from '../src/faults/system-error.ts'
import { YEAR_PATTERN } from '../src/model/ids.ts'
import { siteSchema } from '../src/model/site.ts'
import { calledAs } from './called-as.ts'
import { runCommand } from './command.ts'
import { commandLanguage } from './command-language.ts'
import { isPlainName, type NewFile, type NewSite, newSiteFiles, type Package } from './new/site-files.ts'
import { checkFlags, readCommandLine, UsageFault } from './usage.ts'

const USAGE: Words = {
  en: `Usage: ${calledAs('new')} DIR [--name NAME] [--region REGION] [--url URL] [--year YEAR] [--lang zh|en]

Writes the repository of a new site: content, a package.json that pins this version, a README in Chinese, and workflows that
check every change and publish.
  --name NAME      short name of the place, such as 云溪县; else the folder's name
  --region REGION  its full name, such as 湖南省岳阳市云溪县; else the short one
  --url URL        where the site will stand, such as https://budget.example.org
  --year YEAR      the first year's folder; else this year
  -h, --help       print this
`,
  zh: `用法：${calledAs('new')} 文件夹 [--name 名称] [--region 地区] [--url 网址] [--year 年份] [--lang zh|en]

新建一个网站的仓库：内容、写定版本的 package.json、中文说明，以及检查和发布的流程。
  --name 名称      地方的简称，如 云溪县；不写就用文件夹的名称
  --region 地区    地方的全名，如 湖南省岳阳市云溪县；不写就和简称一样
  --url 网址       网站将来的网址，如 https://budget.example.org
  --year 年份      第一个年份的文件夹；不写就是今年
  -h, --help       显示这些说明
`,
}

/** A stand-in that `check` takes and that no site stands at. */
const NO_URL = 'https://budget.example.org'

/** What a new site's package.json takes from this package's own. */
const packageSchema = z.object({
  version: z.string(),
  devDependencies: z.object({ node: z.string() }),
})

await runCommand(async () => {
  const args = process.argv.slice(2)
  const { folder, site } = readCommandLine(args, USAGE, () => readSite(args))
  await naming(folder, () => place(folder, newSiteFiles(site, ownPackage())))
  process.stdout.write(`${say(doneWords(shownPath(folder)), commandLanguage(args))}\n`)
})

function readSite(args: string[]): { readonly folder: string; readonly site: NewSite } | 'help' {
  const { values, positionals } = parse(args)
  if (values.help) return 'help'
  const [dir, ...others] = positionals
  if (dir === undefined || others.length > 0)
    throw usage({ en: 'Name one folder to write.', zh: '请写明要新建的文件夹（一个）。' })
  const folder = resolve(dir)
  if (existsSync(folder) && readdirSync(folder).length > 0)
    throw usage({
      en: `There are files in ${dir}. Name a new or empty folder.`,
      zh: `${dir} 里已经有文件。请换一个新的或空的文件夹。`,
    })
  const name = plain('--name', values.name ?? basename(folder))
  const region = plain('--region', values.region ?? name)
  return {
    folder,
    site: { folder: basename(folder), name, region, url: origin(values.url), year: yearOf(values.year) },
  }
}

function parse(args: string[]) {
  const text = { type: 'string' } as const
  const options = {
    name: text,
    region: text,
    url: text,
    year: text,
    lang: text,
    help: { type: 'boolean', short: 'h' },
  } as const
  checkFlags(args, options, true)
  return parseArgs({ args, allowPositionals: true, options })
}

function plain(flag: string, name: string): string {
  if (isPlainName(name)) return name
  throw usage({
    en: `${flag} “${name}” cannot be written into the files. Use letters, digits and brackets, such as ${flag} 云溪县.`,
    zh: `${flag}“${name}”不能用。请只用汉字、字母、数字和括号，如 ${flag} 云溪县。`,
  })
}

function origin(url = NO_URL): string {
  if (siteSchema.shape.url.safeParse(url).success) return url
  throw usage({
    en: `--url “${url}” is not an origin. Write such as https://budget.example.org, without a path.`,
    zh: `--url“${url}”不是网址。请写成 https://budget.example.org 的样子，后面不带路径。`,
  })
}

function yearOf(year = `${new Date().getFullYear()}`): number {
  if (YEAR_PATTERN.test(year)) return Number(year)
  throw usage({
    en: `--year “${year}” is not a year such as 2026.`,
    zh: `--year“${year}”不是年份。请写成 2026 的样子。`,
  })
}

function usage(words: Words): UsageFault {
  return new UsageFault([words])
}

function ownPackage(): Package {
  const { version, devDependencies } = packageSchema.parse(
    JSON.parse(readFileSync(join(GENERATOR, 'package.json'), 'utf8')),
  )
  const glossary = readFileSync(join(GENERATOR, 'content', ROOT_FILES.glossary), 'utf8')
  return { version, node: devDependencies.node, glossary, schemas: jsonSchemas() }
}

/** Written apart, then put in place: a half-written repository is never there. */
function place(folder: string, files: readonly NewFile[]): void {
  const apart = join(dirname(folder), `.${basename(folder)}.${randomBytes(6).toString('hex')}`)
  for (const { path, text } of files) {
    const file = join(apart, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    if (path.endsWith('.sh')) chmodSync(file, 0o755)
  }
  if (existsSync(folder)) rmdirSync(folder)
  renameSync(apart, folder)
}

function doneWords(folder: string): Words {
  return {
    en: `Written to ${folder}. Next:\n  cd ${folder}\n  npm install\n  npx mingzhang import FILE --year YEAR\nREADME.md there says the rest.`,
    zh: `已写到 ${folder}。接下来：\n  cd ${folder}\n  npm install\n  npx mingzhang import 文件 --year 年份\n其余的见那里的 README.md。`,
  }
}
