import { spawn } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { storeFile } from './storeFile.ts'

/** Runs once before the tests: brings up their store and says which it is. */
await rm(storeFile, { force: true })
const child = spawn(process.execPath, [join(import.meta.dirname, 'storeProcess.ts'), String(process.ppid)], {
  detached: true,
  stdio: ['ignore', 'ignore', 'inherit'],
})
child.unref()

async function store(): Promise<{ name: string; endpoint: string }> {
  for (let tries = 0; tries < 900; tries += 1) {
    const found = await readFile(storeFile, 'utf8').catch(() => undefined)
    if (found !== undefined) return JSON.parse(found)
    if (child.exitCode !== null) throw new Error('the store of the tests ended at once')
    await pause(100)
  }
  throw new Error('the store of the tests did not come up in 90 s')
}

const { name, endpoint } = await store()
process.stderr.write(`tests use ${name} at ${endpoint}\n`)
