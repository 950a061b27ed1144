import { existsSync } from 'node:fs'

/** Servers that sites are put on, with where Debian has their programs. */
export const HOST_PROGRAMS = { nginx: '/usr/sbin/nginx', apache: '/usr/sbin/apache2', caddy: '/usr/bin/caddy' } as const

export type HostName = keyof typeof HOST_PROGRAMS

/** The Debian packages that have the programs, and the types of files that Apache looks up. */
export const HOST_PACKAGES: Readonly<Record<HostName, readonly string[]>> = {
  nginx: ['nginx'],
  apache: ['apache2-bin', 'media-types'],
  caddy: ['caddy'],
}

/** The servers whose programs are not there. */
export function missingHosts(): HostName[] {
  return (Object.keys(HOST_PROGRAMS) as HostName[]).filter((name) => !existsSync(HOST_PROGRAMS[name]))
}
