import { buildImage, dataSurvives, firstChat, hardened, imageIsLean, startsAndEnds } from './container/one.ts'
import { burstsByAddress, exactQuota, killUnderLoad, replicasUp, streamsUnbuffered } from './container/replicas.ts'
import { openWorkbench, type Workbench } from './container/workbench.ts'

/**
 * `npm run test:container [-- <arguments for docker build>]`: builds the image and runs it for real, alone and by
 * docker-compose.yml, with a project name, ports and volumes of its own, and removes all of it at the end. Needs a
 * Docker engine and the two base images. Prints a line for each thing that it saw; ends with 1 if one of them failed.
 */

type Check = { name: string; run(bench: Workbench): Promise<string> }

const checks: Check[] = [
  { name: 'the image builds', run: buildImage },
  { name: 'no root, one Node, no package manager, sources only', run: imageIsLean },
  { name: 'alone, read-only: starts, ends on SIGTERM with 0', run: startsAndEnds },
  { name: 'compose up: store, table, token, chat', run: firstChat },
  { name: 'compose: locked in', run: hardened },
  { name: 'compose stop, down and up: nothing is lost', run: dataSurvives },
  { name: 'replicas: up behind the proxy', run: replicasUp },
  { name: 'replicas: bursts are counted by the true address', run: burstsByAddress },
  { name: 'replicas: the quota is exact over both', run: exactQuota },
  { name: 'replicas: a stream passes unbuffered', run: streamsUnbuffered },
  { name: 'replicas: one killed under load, keys repeated', run: killUnderLoad },
]

const bench = await openWorkbench(process.argv.slice(2))
let failed = 0
try {
  for (const { name, run } of checks) {
    const outcome = await run(bench).then(
      seen => ({ word: 'ok', seen }),
      error => ({ word: 'FAILED', seen: error instanceof Error ? error.message : String(error) }),
    )
    if (outcome.word !== 'ok') failed += 1
    process.stdout.write(`${outcome.word.padEnd(7)} ${name.padEnd(54)} ${outcome.seen}\n`)
  }
} finally {
  await bench.close()
}
process.stdout.write(`\n${checks.length - failed} ok, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
