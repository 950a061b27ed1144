import { securityHeaders } from './policy.ts'

/** A file for the root of the built site. */
interface HostFile {
  readonly path: string
  readonly bytes: string
}

const LONG_CACHE = 'public, max-age=31536000, immutable'
/** A browser may keep a page, and asks each time whether it is still the one. */
const ASK_FIRST = 'no-cache'

/** Files that make common hosts send the site's security headers and its 404 page. Each host reads its own and ignores
 *  the others. `base` is the path that the site is served under, with slashes at both ends. */
export function hostFiles(base: string): HostFile[] {
  return [
    { path: '_headers', bytes: headersFile(base) },
    { path: '.htaccess', bytes: htaccess(base) },
    { path: 'nginx.conf', bytes: nginx(base) },
    { path: 'caddy.conf', bytes: caddy(base) },
    { path: 'vercel.json', bytes: vercel(base) },
    // GitHub Pages would drop the folder `_astro` without it.
    { path: '.nojekyll', bytes: '' },
  ]
}

/** Netlify, Cloudflare Pages and others. They have browsers ask for pages each time by themselves, and join what two rules say of
 *  one header, so that only what may be kept is named. */
function headersFile(base: string): string {
  const headers = Object.entries(securityHeaders()).map(([name, value]) => `  ${name}: ${value}\n`)
  const kept = ['_astro/*', 'pagefind/:index/*'].map((path) => `\n${base}${path}\n  Cache-Control: ${LONG_CACHE}\n`)
  return `${base}*\n${headers.join('')}${kept.join('')}`
}

/** Apache. */
function htaccess(base: string): string {
  const headers = Object.entries(securityHeaders()).map(([name, value]) => `  Header always set ${name} "${value}"\n`)
  return `Options -Indexes
ErrorDocument 404 ${base}404.html
AddDefaultCharset utf-8
AddCharset utf-8 .css .csv .js .json .md .svg .txt .xml
AddType text/csv .csv
AddType application/octet-stream .idx
<IfModule mod_headers.c>
${headers.join('')}  Header set Cache-Control "${ASK_FIRST}"
  <If "%{REQUEST_URI} =~ m#${keptPattern(base)}#">
    Header set Cache-Control "${LONG_CACHE}"
  </If>
</IfModule>
`
}

/** To be included in a server block whose root holds this folder under the base. */
function nginx(base: string): string {
  const headers = Object.entries(securityHeaders()).map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
  const location = (place: string, cache: string, more = '') => `location ${place} {
  default_type application/octet-stream;
  charset_types text/plain text/css text/csv text/xml application/javascript application/json image/svg+xml;
${headers.join('')}  add_header Cache-Control "${cache}" always;
${more}}
`
  const pages = location(base, ASK_FIRST, '  absolute_redirect off;\n  try_files $uri $uri/ =404;\n')
  const tables = location(`~ ^${escaped(base)}.*\\.csv$`, ASK_FIRST, '  types { text/csv csv; }\n')
  return `# include this file inside the server block
charset utf-8;
error_page 404 ${base}404.html;
${pages}${tables}${location(`~ ${keptPattern(base)}`, LONG_CACHE)}`
}

/** To be imported in a site block whose root holds this folder under the base. */
function caddy(base: string): string {
  const headers = Object.entries(securityHeaders()).map(([name, value]) => `\t${name} "${value}"\n`)
  return `# import this file inside the site block
header {
${headers.join('')}}
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
  const headers = Object.entries(securityHeaders()).map(([key, value]) => ({ key, value }))
  const rules = [
    { source: `${base}(.*)`, headers },
    ...['_astro/(.*)', 'pagefind/([0-9a-f]+)/(.*)'].map((path) => ({
      source: base + path,
      headers: [{ key: 'Cache-Control', value: LONG_CACHE }],
    })),
  ]
  return `${JSON.stringify({ trailingSlash: true, headers: rules }, undefined, 2)}\n`
}
