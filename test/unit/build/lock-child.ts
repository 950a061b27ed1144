import { takeLock } from '../../../src/build/lock.ts'

// Tries for the lock that is named, says how it went, and holds it until its input closes.
const taken = await takeLock(process.argv[2] ?? '')
process.stdout.write('lock' in taken ? 'mine\n' : `${taken.holder.pid}\n`)
process.stdin.on('end', () => process.exit(0)).resume()
