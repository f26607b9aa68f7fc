import { randomBytes } from 'node:crypto'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const shortest = 32

/** The HS256 secret of a local start: made once, kept in `dataDir` for its owner alone, read by the token command too. */
export async function localSecret(dataDir: string): Promise<string> {
  await mkdir(dataDir, { recursive: true })
  const file = join(dataDir, 'jwt-secret')
  try {
    await writeFile(file, randomBytes(32).toString('base64url'), { flag: 'wx', mode: 0o600 })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  }
  const secret = await readWhole(file)
  if (secret.length < shortest) throw new TypeError(`${file} is too short for a secret: remove it and start again`)
  return secret
}

/** Another process may have made the file in this very moment, and not have written it yet. */
async function readWhole(file: string): Promise<string> {
  for (let tries = 0; ; tries += 1) {
    const secret = (await readFile(file, 'utf8')).trim()
    if (secret.length >= shortest || tries === 10) return secret
    await pause(20)
  }
}
