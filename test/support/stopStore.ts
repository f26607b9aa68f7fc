import { readFile, rm } from 'node:fs/promises'
import { storeFile } from './storeFile.ts'

/** Runs once after the tests. */
const found = await readFile(storeFile, 'utf8').catch(() => undefined)
if (found !== undefined) {
  await rm(storeFile, { force: true })
  process.kill(JSON.parse(found).pid, 'SIGTERM')
}
