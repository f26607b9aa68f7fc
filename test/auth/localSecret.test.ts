import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { localSecret } from '#src/auth/localSecret.ts'

async function folder(t: { teardown(fn: () => unknown): void }): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'gym-coach-'))
  t.teardown(() => rm(made, { recursive: true, force: true }))
  return made
}

t.test('made once, for its owner alone, in a folder that need not be there', async t => {
  const dataDir = join(await folder(t), 'deep', 'data')
  const secrets = await Promise.all(Array.from({ length: 8 }, () => localSecret(dataDir)))
  t.equal(new Set(secrets).size, 1, 'starters at the same time agree')
  t.equal(await localSecret(dataDir), secrets[0])
  t.ok((secrets[0] ?? '').length >= 43)
  t.equal((await stat(join(dataDir, 'jwt-secret'))).mode & 0o777, 0o600)
  t.not(await localSecret(await folder(t)), secrets[0], 'another folder, another secret')
})

t.test('a file that is too short for a secret is refused, without its content', async t => {
  const dataDir = await folder(t)
  await writeFile(join(dataDir, 'jwt-secret'), 'hunter2')
  const error = await localSecret(dataDir).catch((error: unknown) => error)
  t.match(error, { message: /jwt-secret is too short for a secret: remove it/ })
  t.notMatch(String(error), /hunter2/)
})
