import { securityHeaders } from './policy.ts'

/** A file for the root of the built site. */
interface HostFile {
  readonly path: string
  readonly bytes: string
}

const LONG_CACHE = 'public, max-age=31536000, immutable'

/** Files that make common hosts send the site's security headers and its 404 page. Each host reads its own and ignores
 *  the others. `base` is the path that the site is served under, with slashes at both ends. */
export function hostFiles(base: string): HostFile[] {
  return [
    { path: '_headers', bytes: headersFile(base) },
    { path: '.htaccess', bytes: htaccess(base) },
    { path: 'nginx.conf', bytes: nginx(base) },
    { path: 'vercel.json', bytes: vercel(base) },
    // GitHub Pages would drop the folder `_astro` without it.
    { path: '.nojekyll', bytes: '' },
  ]
}

/** Netlify, Cloudflare Pages and others. */
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
<IfModule mod_headers.c>
${headers.join('')}</IfModule>
`
}

/** To be included in a server block whose root holds this folder under the base. */
function nginx(base: string): string {
  const headers = Object.entries(securityHeaders()).map(([name, value]) => `  add_header ${name} "${value}" always;\n`)
  return `# include this file inside the server block
charset utf-8;
error_page 404 ${base}404.html;
location ${base} {
${headers.join('')}  try_files $uri $uri/ =404;
}
location ~ ^${base}(_astro|pagefind/[0-9a-f]+)/ {
${headers.join('')}  add_header Cache-Control "${LONG_CACHE}" always;
}
`
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
