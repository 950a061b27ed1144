import { readdir, readFile } from 'node:fs/promises'

/** The kernel counts in hundredths of a second for programs, whatever it does inside (USER_HZ). */
const MS_PER_TICK = 10
/** Places of fields after the name of the program, which stands in brackets. Source: proc_pid_stat(5), whose third field is here the first. */
const GROUP = 2
const TIMES = [11, 12, 13, 14]

/** Time of the processor that all processes of a group have used, and those that they started and that have ended, in
 *  milliseconds; undefined where the system does not tell, or when none is left. */
export async function groupCpuMs(group: number): Promise<number | undefined> {
  const names = await readdir('/proc').catch(() => [])
  const stats = await Promise.all(names.filter((name) => /^\d+$/.test(name)).map(statOf))
  const members = stats.filter((fields) => fields[GROUP] === String(group))
  if (members.length === 0) return undefined
  const ticks = members.flatMap((fields) => TIMES.map((at) => Number(fields[at])))
  return ticks.reduce((sum, one) => sum + one, 0) * MS_PER_TICK
}

/** Nothing of a process that has ended meanwhile. */
async function statOf(process: string): Promise<readonly string[]> {
  const stat = await readFile(`/proc/${process}/stat`, 'utf8').catch(() => '')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}
