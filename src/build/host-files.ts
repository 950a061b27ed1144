import { EMBED_FOLDER } from '../words/address.ts'
import { FRAMES_FORBIDDEN, securityHeaders } from './policy.ts'

/** A file for the root of the built site. */
interface HostFile {
  readonly path: string
  readonly bytes: string
}

const LONG_CACHE = 'public, max-age=31536000, immutable'
/** A browser may keep a page, and asks each time whether it is still the one. */
const ASK_FIRST = 'no-cache'

/** Files that make common hosts send the site's security headers and its 404 page. Each host reads its own and ignores
 *  the others. `base` is the path that the site is served under, with slashes at both ends; `files` are those of the site. Only
 *  pages made for that may be shown in other sites' frames. */
export function hostFiles(base: string, files: readonly string[]): HostFile[] {
  const embeds = files.some((file) => file.startsWith(`${EMBED_FOLDER}/`))
  return [
    { path: '_headers', bytes: headersFile(base, pagePathsOf(files)) },
    { path: '.htaccess', bytes: htaccess(base) },
    ...(embeds ? [{ path: `${EMBED_FOLDER}/.htaccess`, bytes: embedHtaccess() }] : []),
    { path: 'nginx.conf', bytes: nginx(base) },
    { path: 'caddy.conf', bytes: caddy(base) },
    { path: 'vercel.json', bytes: vercel(base) },
    // GitHub Pages would drop the folder `_astro` without it.
    { path: '.nojekyll', bytes: '' },
  ]
}

/** Every path with pages that no other site may show: a folder at the root as a pattern, a page there as it is. */
function pagePathsOf(files: readonly string[]): string[] {
  const folders = new Set(files.flatMap((file) => (file.includes('/') ? [file.slice(0, file.indexOf('/'))] : [])))
  folders.delete(EMBED_FOLDER)
  const pages = files.filter((file) => !file.includes('/') && file.endsWith('.html'))
  return ['', ...pages, ...[...folders].sort().map((folder) => `${folder}/*`)]
}

/** Netlify, Cloudflare Pages and others. They have browsers ask for pages each time by themselves, and join what several rules say of one
 *  path: so that only what may be kept is named, and of pages those which may not be framed, each. */
function headersFile(base: string, pages: readonly string[]): string {
  const kept = ['_astro/*', 'pagefind/:index/*'].map((path) => `\n${base}${path}\n  Cache-Control: ${LONG_CACHE}\n`)
  const lines = (headers: Headers) => linesOf(headers, (name, value) => `  ${name}: ${value}`)
  const unframed = pages.map((path) => `\n${base}${path}\n${lines(FRAMES_FORBIDDEN)}`)
  return `${base}*\n${lines(securityHeaders('any'))}${unframed.join('')}${kept.join('')}`
}

type Headers = Readonly<Record<string, string>>

function linesOf(headers: Headers, line: (name: string, value: string) => string): string {
  return Object.entries(headers)
    .map(([name, value]) => `${line(name, value)}\n`)
    .join('')
}

/** Apache. */
function htaccess(base: string): string {
  const headers = linesOf(securityHeaders('none'), (name, value) => `  Header always set ${name} "${value}"`)
  return `Options -Indexes
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
AddCharset utf-8 .css .csv .js .json .md .svg .txt .xml
AddType text/csv .csv
AddType application/octet-stream .idx
<IfModule mod_headers.c>
${headers}  Header set Cache-Control "${ASK_FIRST}"
  <If "%{REQUEST_URI} =~ m#${keptPattern(base)}#">
    Header set Cache-Control "${LONG_CACHE}"
  </If>
</IfModule>
`
}

/** Apache, in the folder of what may be framed: what it says wins over what the root does. */
function embedHtaccess(): string {
  const policy = securityHeaders('any')['Content-Security-Policy']
  return `<IfModule mod_headers.c>
  Header always set Content-Security-Policy "${policy}"
  Header always unset X-Frame-Options
</IfModule>
`
}

/** To be included in a server block whose root holds this folder under the base. */
function nginx(base: string): string {
  const [headers, framed] = (['none', 'any'] as const).map((frames) =>
    linesOf(securityHeaders(frames), (name, value) => `  add_header ${name} "${value}" always;`),
  )
  const location = (place: string, cache: string, { sent = headers, more = '' } = {}) => `location ${place} {
  default_type application/octet-stream;
  charset_types text/plain text/css text/csv text/xml application/javascript application/json image/svg+xml;
${sent}  add_header Cache-Control "${cache}" always;
${more}}
`
  const more = '  absolute_redirect off;\n  try_files $uri $uri/ =404;\n'
  const pages = location(base, ASK_FIRST, { more })
  const embeds = location(`${base}${EMBED_FOLDER}/`, ASK_FIRST, { sent: framed, more })
  const tables = location(`~ ^${escaped(base)}.*\\.csv$`, ASK_FIRST, { more: '  types { text/csv csv; }\n' })
  return `# include this file inside the server block
charset utf-8;
error_page 404 ${base}404.html;
${pages}${embeds}${tables}${location(`~ ${keptPattern(base)}`, LONG_CACHE)}`
}

/** To be imported in a site block whose root holds this folder under the base. */
function caddy(base: string): string {
  const [headers, framed] = (['none', 'any'] as const).map((frames) =>
    linesOf(securityHeaders(frames), (name, value) => `\t${name} "${value}"`),
  )
  return `# import this file inside the site block
@mingzhangFramed path ${base}${EMBED_FOLDER}/*
header @mingzhangFramed {
${framed}}
@mingzhangUnframed not path ${base}${EMBED_FOLDER}/*
header @mingzhangUnframed {
${headers}}
@mingzhangKept path_regexp ${keptPattern(base)}
header @mingzhangKept Cache-Control "${LONG_CACHE}"
@mingzhangFresh not path_regexp ${keptPattern(base)}
header @mingzhangFresh Cache-Control "${ASK_FIRST}"
@mingzhangParts path *.idx
header @mingzhangParts Content-Type application/octet-stream
handle_errors {
	rewrite * ${base}404.html
	file_server
}
file_server
`
}

/** What never changes under its name: styles, scripts, and the search index but for its entry. */
function keptPattern(base: string): string {
  return `^${escaped(base)}(_astro|pagefind/[0-9a-f]+)/`
}

/** A base in a pattern; of its letters the dot alone means something there. */
function escaped(base: string): string {
  return base.replaceAll('.', '\\.')
}

function vercel(base: string): string {
  const headersOf = (frames: 'none' | 'any') =>
    Object.entries(securityHeaders(frames)).map(([key, value]) => ({ key, value }))
  const rules = [
    { source: `${base}((?!${EMBED_FOLDER}/).*)`, headers: headersOf('none') },
    { source: `${base}${EMBED_FOLDER}/(.*)`, headers: headersOf('any') },
    ...['_astro/(.*)', 'pagefind/([0-9a-f]+)/(.*)'].map((path) => ({
      source: base + path,
      headers: [{ key: 'Cache-Control', value: LONG_CACHE }],
    })),
  ]
  return `${JSON.stringify({ trailingSlash: true, headers: rules }, undefined, 2)}\n`
}
