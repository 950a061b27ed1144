import { spawn } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { vi } from 'vitest'
import { HOST_PACKAGES, HOST_PROGRAMS, type HostName, missingHosts } from './host-programs.ts'

/** A server that hands out a site. */
interface Host {
  /** Address of the site's home page. */
  readonly address: string
  close(): Promise<void>
}

const CONFIGURATIONS = resolve(import.meta.dirname, '../../docs/deploy')
/** How often another port is tried, when somebody else takes one before the server does. */
const ATTEMPTS = 5
/** How long a server may take to start on a busy machine, in milliseconds. */
const PATIENCE = 300_000

/** Puts a copy of a built site on a server, set up by the file of docs/deploy with paths and the port filled in. Throws what the server
 *  says where it does not start. */
export async function startHost(name: HostName, site: string, base: string): Promise<Host> {
  if (missingHosts().includes(name))
    throw new Error(
      `There is no ${name}: run \`npm test\` as root on Debian, or install ${HOST_PACKAGES[name].join(', ')}.`,
    )
  const folder = mkdtempSync(join(tmpdir(), `mingzhang-${name}-`))
  // The server's own user reads it.
  chmodSync(folder, 0o755)
  cpSync(site, join(folder, 'srv', base), { recursive: true })
  for (let attempt = 1; ; attempt++) {
    const started = await start(name, folder, base, await freePort())
    if (typeof started !== 'string') return started
    if (attempt === ATTEMPTS) throw new Error(`${name} does not start:\n${started}`)
  }
}

/** The server once it answers; what it said where it ended. */
async function start(name: HostName, folder: string, base: string, port: number): Promise<Host | string> {
  const server = spawn(HOST_PROGRAMS[name], WORDS[name](configured(name, folder, base, port)), {
    cwd: folder,
    env: { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [server.stdout, server.stderr]) stream.setEncoding('utf8').on('data', (text) => (said += text))
  let isRunning = true
  const ended = new Promise<void>((done) =>
    server
      .on('error', (error) => (said += String(error)))
      .on('close', () => {
        isRunning = false
        done()
      }),
  )
  const address = `http://127.0.0.1:${port}${base}`
  const answers = async () => {
    const answer = await fetch(address).catch(() => undefined)
    await answer?.arrayBuffer()
    // Another program's site may stand at the port that this server could not take.
    return answer?.headers.has('content-security-policy') === true
  }
  await vi.waitUntil(async () => !isRunning || (await answers()), { timeout: PATIENCE })
  if (!isRunning) return said
  const close = async () => {
    server.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true })
  }
  return { address, close }
}

const WORDS: Readonly<Record<HostName, (file: string) => string[]>> = {
  nginx: (file) => ['-c', file, '-e', 'stderr', '-g', 'daemon off;'],
  apache: (file) => ['-f', file, '-DFOREGROUND'],
  caddy: (file) => ['run', '--config', file, '--adapter', 'caddyfile'],
}

/** Modules that Debian has switched on, and `headers` and `deflate`, which docs/deploy asks for. */
const APACHE_MODULES = ['mpm_event', 'authz_core', 'dir', 'mime', 'headers', 'deflate', 'filter']

/** Writes what a whole server is set up with; the path of the file. */
function configured(name: HostName, folder: string, base: string, port: number): string {
  const place = `127.0.0.1:${port}`
  const write = (text: string) => {
    const file = join(folder, 'server.conf')
    writeFileSync(file, text)
    return file
  }
  const ours = (file: string) =>
    readFileSync(join(CONFIGURATIONS, file), 'utf8')
      .replaceAll(/\/srv\/mingzhang\/(nginx|caddy)\.conf/g, `${folder}/srv${base}$1.conf`)
      .replaceAll('/srv/mingzhang', `${folder}/srv`)
  if (name === 'caddy')
    return write(`{\n\tadmin off\n}\n${ours('Caddyfile').replace(/^budget\.example\.org/m, `http://${place}`)}`)
  if (name === 'apache') {
    const modules = APACHE_MODULES.map(
      (module) => `LoadModule ${module}_module /usr/lib/apache2/modules/mod_${module}.so\n`,
    )
    const whole = `${modules.join('')}ServerRoot ${folder}\nServerName localhost\nPidFile ${folder}/pid\nErrorLog ${folder}/errors
DefaultRuntimeDir ${folder}\nTypesConfig /etc/mime.types\nUser www-data\nGroup www-data\nListen ${place}\n`
    return write(whole + ours('apache.conf').replace('*:80', place))
  }
  mkdirSync(join(folder, 'temp'), { recursive: true })
  const temp = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/temp;\n`)
  return write(`pid ${folder}/pid;\nevents {}\nhttp {\ninclude /etc/nginx/mime.types;\naccess_log off;\n${temp.join('')}
${ours('nginx.conf').replace('listen 80;', `listen ${place};`)}}\n`)
}

function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((done, fail) =>
    server.on('error', fail).listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (typeof address === 'object' && address ? done(address.port) : fail(new Error('no port'))))
    }),
  )
}
