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

/** Forbids other sites to show a page in a frame: what pages are sent beside what all files are. */
export const FRAMES_FORBIDDEN: Readonly<Record<string, string>> = {
  'Content-Security-Policy': policyText((directive) => directive === 'frame-ancestors'),
  // For browsers before frame-ancestors.
  'X-Frame-Options': 'DENY',
}

/** The value of the Content-Security-Policy header. `frames`: whether other sites may show the page in a frame, which only pages made for
 *  that allow. */
export function headerPolicy(frames: 'none' | 'any' = 'none'): string {
  return policyText((directive) => frames === 'none' || directive !== 'frame-ancestors')
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

/** Every header that a host should send with a file, by name. `frames` as for headerPolicy. */
export function securityHeaders(frames: 'none' | 'any' = 'none'): Readonly<Record<string, string>> {
  return {
    'Content-Security-Policy': headerPolicy(frames),
    'X-Content-Type-Options': 'nosniff',
    ...(frames === 'none' && { 'X-Frame-Options': 'DENY' }),
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
