import { execFile } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import t from 'tap'
import { startApp } from '#test/support/app.ts'

type Outcome = { code: number; out: string; error: string }

/** Runs the token command as a person does. */
function token(args: string[], env: Record<string, string>): Promise<Outcome> {
  const { promise, resolve } = Promise.withResolvers<Outcome>()
  const file = join(import.meta.dirname, '../../src/token.ts')
  execFile(process.execPath, [file, ...args], { env }, (error, out, errorOut) => {
    resolve({ code: error === null ? 0 : Number(error.code), out, error: errorOut })
  })
  return promise
}

t.test('prints a token that works', async t => {
  const DATA_DIR = await mkdtemp(join(tmpdir(), 'gym-coach-'))
  t.teardown(() => rm(DATA_DIR, { recursive: true, force: true }))
  const app = await startApp(t, { JWT_SECRET: '', DATA_DIR })
  const ask = (jwt: string) =>
    app.inject({ url: '/api/ai/rate-limit', headers: { authorization: `Bearer ${jwt.trim()}` } })
  const [plain, premium, short] = await Promise.all([
    token(['alice'], { DATA_DIR }),
    token(['alice', '--tier', 'premium', '--scope', 'admin'], { DATA_DIR }),
    token(['--hours', '0.5', 'alice'], { DATA_DIR }),
  ])
  t.match(plain, { code: 0, error: '', out: /^[\w-]+\.[\w-]+\.[\w-]+\n$/ }, 'one line, nothing else')
  t.match((await ask(plain.out)).json(), { tier: 'free' })
  t.match((await ask(premium.out)).json(), { tier: 'premium' })
  t.match((await ask(short.out)).json(), { tier: 'free' })
})

t.test('bad arguments end with 2 and a sentence', async t => {
  const env = { JWT_SECRET: 'a secret of this test, long enough for HS256' }
  const wrong: [string[], Record<string, string>, RegExp][] = [
    [[], {}, /^usage: npm run token/],
    [['a', 'b'], {}, /^usage:/],
    [['alice', '--hours', '0'], {}, /^usage:/],
    [['alice', '--hours', 'many'], {}, /^usage:/],
    [['alice', '--hours', '48'], {}, /a life is at most 86400 s/],
    [['a#b'], {}, /such a token would be refused: a user id has letters/],
    [['alice', '--tier', 'gold'], {}, /the tier "gold" is not one of free, premium/],
    [['alice', '--teir', 'free'], {}, /--teir/],
    [['alice'], { MODE: 'cloud' }, /tokens are made here in local mode only/],
    [['alice'], { JWT_SECRET: '', JWT_JWKS_URL: 'http://x/keys' }, /local mode only, with the local secret/],
    [['alice'], { PORT: 'abc' }, /^PORT="abc" is wrong/],
  ]
  const outcomes = await Promise.all(wrong.map(([args, more]) => token(args, { ...env, ...more })))
  for (const [at, [args, more, sentence]] of wrong.entries()) {
    const name = `${args.join(' ')} ${JSON.stringify(more)}`
    const outcome = outcomes[at]
    t.match(outcome, { code: 2, out: '', error: sentence }, name)
    t.notMatch(outcome?.error, / {2}at |a secret of this test/, `${name}: neither stack nor secret`)
  }
})
