import { EMBED_FOLDER } from '../words/address.ts'
import { FRAMES_FORBIDDEN, securityHeaders } from './policy.ts'

/** A file for the root of the built site. */
interface HostFile {
  readonly path: string
  readonly bytes: string
}

const LONG_CACHE = 'public, max-age=31536000, immutable'

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

/** Netlify, Cloudflare Pages and others. What several of their rules say of one path is sent together, and no rule takes back what
 *  another says: so that the paths which may not be framed are named, each. */
function headersFile(base: string, pages: readonly string[]): string {
  const kept = ['_astro/*', 'pagefind/:index/*'].map((path) => `\n${base}${path}\n  Cache-Control: ${LONG_CACHE}\n`)
  const unframed = pages.map((path) => `\n${base}${path}\n${headersOf(FRAMES_FORBIDDEN)}`)
  return `${base}*\n${headersOf(securityHeaders('any'))}${unframed.join('')}${kept.join('')}`
}

function headersOf(headers: Readonly<Record<string, string>>): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('')
}

/** Apache. */
function htaccess(base: string): string {
  const headers = Object.entries(securityHeaders()).map(([name, value]) => `  Header always set ${name} "${value}"\n`)
  return `Options -Indexes
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
<IfModule mod_headers.c>
${headers.join('')}</IfModule>
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
    Object.entries(securityHeaders(frames))
      .map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
      .join(''),
  )
  return `# include this file inside the server block
charset utf-8;
error_page 404 ${base}404.html;
location ${base} {
${headers}  try_files $uri $uri/ =404;
}
location ${base}${EMBED_FOLDER}/ {
${framed}  try_files $uri $uri/ =404;
}
location ~ ^${base}(_astro|pagefind/[0-9a-f]+)/ {
${headers}  add_header Cache-Control "${LONG_CACHE}" always;
}
`
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
