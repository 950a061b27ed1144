/** What a page of the site may load: itself and nothing else. The one source of the policy: the meta tag of
 *  every page and the files for hosts are written from it. */
const POLICY = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'connect-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'self'"],
  'frame-ancestors': ["'none'"],
} as const satisfies Record<string, readonly string[]>

/** Directives that browsers ignore in a meta tag. Source: Content Security Policy Level 3, section 3.3. */
const HEADER_ONLY: ReadonlySet<string> = new Set(['frame-ancestors'])

/** The value of the Content-Security-Policy header. */
export function headerPolicy(): string {
  return policyText(() => true)
}

/** The content of a page's `<meta http-equiv="Content-Security-Policy">`. */
export function metaPolicy(): string {
  return policyText((directive) => !HEADER_ONLY.has(directive))
}

/** The policy of a page that is opened from a folder: style and pictures, no script and no form. `'self'` is the host that
 *  somebody serves the folder from; a file has none, so that its scheme is named.
 *  Source: HTML Living Standard, 7.1.1 (the origin of a file is opaque); Content Security Policy Level 3, section 6.7.2.8. */
export function folderPolicy(): string {
  const files = ["'self'", 'file:']
  const policy = {
    'default-src': ["'none'"],
    'style-src': files,
    'img-src': [...files, 'data:'],
    'form-action': ["'none'"],
  }
  return textOf({ ...policy, 'base-uri': POLICY['base-uri'] })
}

/** Every header that a host should send with every file, by name. */
export function securityHeaders(): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': headerPolicy(),
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  }
}

function policyText(wanted: (directive: string) => boolean): string {
  return textOf(Object.fromEntries(Object.entries(POLICY).filter(([directive]) => wanted(directive))))
}

function textOf(policy: Readonly<Record<string, readonly string[]>>): string {
  return Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources.join(' ')}`)
    .join('; ')
}
