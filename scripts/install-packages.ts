import { spawnSync } from 'node:child_process'

/** Whether Debian's packages can be installed: as root. */
export function canInstall(): boolean {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0
}

/** Installs packages. What could not be installed shows in what is found afterwards. */
export function install(packages: readonly string[]): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  run('apt-get', ['update', '-qq'], environment)
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], environment)
}

/** Runs a program that prints as it goes. What it could not do shows in what is found afterwards. */
export function run(command: string, words: readonly string[], env: NodeJS.ProcessEnv = process.env): void {
  process.stdout.write(`$ ${command} ${words.join(' ')}\n`)
  spawnSync(command, words, { stdio: ['ignore', 'inherit', 'inherit'], env })
}
