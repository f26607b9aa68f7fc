import { execFile, spawnSync } from 'node:child_process'
import { mkdir, open, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Scenario } from '../scenario.ts'
import type { Stage } from '../stage.ts'
import { wellAnswer } from './model.ts'

const run = promisify(execFile)
const folder = join(tmpdir(), `gym-coach-disk-${process.pid}`)
const filler = join(folder, 'filler')
const mounting = ['-t', 'tmpfs', '-o', 'size=16m', 'tmpfs', folder]

/** A disk of 16 MB can be had by who may mount one. */
function whyNot(): string | undefined {
  if (process.platform !== 'linux') return 'a small disk is mounted on Linux only'
  if (process.getuid?.() !== 0) return 'only root can mount a small disk'
  spawnSync('mkdir', ['-p', folder])
  const mounted = spawnSync('mount', mounting).status === 0
  if (mounted) spawnSync('umount', [folder])
  return mounted ? undefined : 'this machine lets nobody mount a small disk'
}

async function makeDisk({ bedrock, teardown }: Stage): Promise<void> {
  bedrock.answerBy(() => wellAnswer())
  await mkdir(folder, { recursive: true })
  await run('mount', mounting)
  teardown(async () => {
    await run('umount', [folder])
    await rm(folder, { recursive: true })
  })
}

/** Writes until nothing more fits. */
async function fillDisk(): Promise<void> {
  const file = await open(filler, 'w')
  try {
    for (let bytes = 64 * 1024; bytes >= 1; ) {
      const written = await file.write(Buffer.alloc(bytes, 1)).then(
        ({ bytesWritten }) => bytesWritten,
        () => 0,
      )
      if (written < bytes) bytes = Math.floor(bytes / 2)
    }
  } finally {
    await file.close()
  }
}

export const diskFaults: Scenario[] = [
  {
    name: 'disk-full',
    fault: 'embedded store: its disk is full',
    embeddedIn: folder,
    waits: true,
    skip: whyNot,
    prepare: makeDisk,
    begin: fillDisk,
    end: () => rm(filler),
    lastsMs: 4_000,
  },
]
