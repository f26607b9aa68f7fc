import { createHmac } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { type JWTPayload, SignJWT } from 'jose'
import t from 'tap'
import { startApp, testSecret } from '#test/support/app.ts'
import { claimsOf, makeKey, startJwks } from '#test/support/jwks.ts'
import { expectProblem, fromInject } from '#test/support/problems.ts'

type Tap = Parameters<typeof expectProblem>[0] & { match(found: unknown, pattern: RegExp, message: string): unknown }

const url = '/api/ai/rate-limit'
const ask = (app: FastifyInstance, token: string) => app.inject({ url, headers: { authorization: `Bearer ${token}` } })

const hs256 = (claims: JWTPayload, secret = testSecret, header: object = {}) =>
  new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ: 'JWT', ...header }).sign(Buffer.from(secret))

/** A token made by hand, of any header and claims, signed with HMAC SHA-256 or not at all. */
function forge(header: object, claims: object, secret?: string): string {
  const content = [header, claims].map(part => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.')
  return `${content}.${secret === undefined ? '' : createHmac('sha256', secret).update(content).digest('base64url')}`
}

async function refuses(t: Tap, app: FastifyInstance, token: string, name: string): Promise<void> {
  const answered = await ask(app, token)
  expectProblem(t, fromInject(answered), 'unauthorized', name)
  t.match(answered.headers['www-authenticate'], /^Bearer/, `${name}: says how to sign in`)
}

const inS = (seconds: number): number => Math.floor(Date.now() / 1000) + seconds

t.test('HS256: a good token is taken', async t => {
  const app = await startApp(t)
  t.equal((await ask(app, await hs256(claimsOf()))).statusCode, 200)
  t.equal((await ask(app, forge({ alg: 'HS256' }, claimsOf(), testSecret))).statusCode, 200, 'one of forge too')
  t.equal((await ask(app, await hs256(claimsOf({ aud: ['other', 'gym-coach'] })))).statusCode, 200, 'a list of aud')
  t.equal((await ask(app, await hs256(claimsOf({ typ: 'Bearer', token_use: 'access' })))).statusCode, 200)
})

t.test('HS256: what is signed otherwise is refused', async t => {
  const app = await startApp(t)
  const [rsa, ec] = [await makeKey('RS256'), await makeKey('ES256')]
  await refuses(t, app, await hs256(claimsOf(), 'another secret, long enough for HS256 too'), 'another secret')
  await refuses(t, app, forge({ alg: 'none' }, claimsOf()), 'alg none')
  await refuses(t, app, forge({ alg: 'None', typ: 'JWT' }, claimsOf(), testSecret), 'alg None')
  await refuses(t, app, forge({ alg: 'none' }, claimsOf(), testSecret), 'alg none, signed')
  await refuses(t, app, forge({ typ: 'JWT' }, claimsOf(), testSecret), 'no alg')
  await refuses(t, app, forge({ alg: 'HS512' }, claimsOf(), testSecret), 'another alg in the header')
  await refuses(t, app, await hs256(claimsOf(), testSecret, { alg: 'HS384' }), 'HS384')
  await refuses(t, app, await rsa.sign(claimsOf()), 'RS256')
  await refuses(t, app, await ec.sign(claimsOf()), 'ES256')
  await refuses(t, app, await rsa.sign(claimsOf(), { jwk: rsa.jwk }), 'a key in the header')
  const [header = '', , signature = ''] = (await hs256(claimsOf())).split('.')
  const other = Buffer.from(JSON.stringify(claimsOf({ tier: 'premium' }))).toString('base64url')
  await refuses(t, app, `${header}.${other}.${signature}`, 'claims changed after signing')
})

t.test('HS256: times', async t => {
  const app = await startApp(t, { JWT_CLOCK_TOLERANCE_S: '30', JWT_MAX_LIFE_S: '3600' })
  const token = (times: object) => hs256(claimsOf({ ...times }))
  const wrong: Record<string, object> = {
    expired: { iat: inS(-600), exp: inS(-60) },
    'not yet valid': { nbf: inS(120) },
    'issued in the future': { iat: inS(120), exp: inS(600) },
    'a life too long': { iat: inS(0), exp: inS(3_601) },
    'a life too long, issued long ago': { iat: inS(-7_200), exp: inS(60) },
    'exp before iat': { iat: inS(10), exp: inS(5) },
    'exp as text': { exp: String(inS(600)) },
    'iat as text': { iat: String(inS(0)) },
    'in milliseconds': { iat: Date.now(), exp: Date.now() + 600_000 },
  }
  for (const [name, times] of Object.entries(wrong)) await refuses(t, app, await token(times), name)
  const right: Record<string, object> = {
    'just expired, within the tolerance': { iat: inS(-600), exp: inS(-15) },
    'issued by a clock that is a little ahead': { iat: inS(15), exp: inS(600) },
    'valid from a moment within the tolerance': { nbf: inS(15) },
    'the longest life': { iat: inS(0), exp: inS(3_600) },
  }
  for (const [name, times] of Object.entries(right)) t.equal((await ask(app, await token(times))).statusCode, 200, name)
  const exact = await startApp(t, { JWT_CLOCK_TOLERANCE_S: '0' })
  await refuses(t, exact, await token({ iat: inS(-600), exp: inS(-2) }), 'without tolerance')
})

t.test('HS256: claims', async t => {
  const app = await startApp(t)
  for (const name of ['iss', 'aud', 'exp', 'iat', 'sub'])
    await refuses(t, app, await hs256(claimsOf({ [name]: undefined })), `without ${name}`)
  const wrong: object[] = [
    { iss: 'someone' },
    { iss: 'gym-coach/' },
    { aud: 'someone' },
    { aud: ['someone'] },
    { aud: 'xgym-coachx' },
    { iss: ['gym-coach'] },
    { sub: 42 },
    { sub: '' },
    { sub: ['a'] },
    { sub: null },
    { sub: 'a#b' },
    { sub: 'a/b' },
    { sub: 'a\nb' },
    { sub: 'a\n' },
    { sub: ' a' },
    { sub: '.a' },
    { sub: 'x'.repeat(129) },
    { sub: 'a%23b' },
    { sub: 'ünal' },
    { token_use: 'refresh' },
    { token_use: 'id' },
    { typ: 'Refresh' },
    { typ: 'ID' },
    { typ: 'Offline' },
    { typ: 'Logout' },
  ]
  for (const claims of wrong) await refuses(t, app, await hs256(claimsOf({ ...claims })), JSON.stringify(claims))
  const subjects = ['x'.repeat(128), 'auth0|5f7c8ec7c33c6c004bbafe82', 'anna@gym.example', 'eu-west-1:3fa85f64']
  for (const sub of subjects) t.equal((await ask(app, await hs256(claimsOf({ sub })))).statusCode, 200, sub)
})

t.test('the tier comes from the named claim; what is no tier is free', async t => {
  const app = await startApp(t)
  const named = await startApp(t, { JWT_TIER_CLAIM: 'https://gym.example/plan' })
  const tierOf = async (service: FastifyInstance, claims: object) =>
    (await ask(service, await hs256(claimsOf({ ...claims })))).json().tier
  t.equal(await tierOf(app, { tier: 'premium' }), 'premium')
  for (const tier of [undefined, 'gold', 'Premium', 'premium ', ['premium'], true, { premium: true }, '__proto__'])
    t.equal(await tierOf(app, { tier }), 'free', JSON.stringify(tier))
  t.equal(await tierOf(named, { tier: 'premium' }), 'free')
  t.equal(await tierOf(named, { 'https://gym.example/plan': 'premium' }), 'premium')
})

t.test('JWKS: RS256 and ES256 by their keys', async t => {
  const [rsa, ec, unknown] = [await makeKey('RS256'), await makeKey('ES256'), await makeKey('RS256')]
  const keys = await startJwks(t, [rsa.jwk, ec.jwk])
  const app = await startApp(t, { JWT_SECRET: '', JWT_JWKS_URL: keys.url })
  t.equal((await ask(app, await rsa.sign(claimsOf()))).statusCode, 200, 'RS256')
  t.match((await ask(app, await ec.sign(claimsOf({ tier: 'premium' })))).json(), { tier: 'premium' }, 'ES256')
  for (let tries = 0; tries < 5; tries += 1) await refuses(t, app, await unknown.sign(claimsOf()), 'an unknown key')
  t.equal(keys.state.asked, 1, 'keys are kept, and unknown ids do not ask again at once')
  const pretended = await unknown.sign(claimsOf(), { kid: rsa.kid })
  await refuses(t, app, pretended, 'another key under a known id')
  await refuses(t, app, await hs256(claimsOf(), testSecret, { kid: rsa.kid }), 'HS256')
  await refuses(t, app, forge({ alg: 'HS256', kid: rsa.kid }, claimsOf(), rsa.pem), 'HS256 by the public key')
  await refuses(t, app, forge({ alg: 'HS256', kid: rsa.kid }, claimsOf(), rsa.pem.trim()), 'the same, trimmed')
  await refuses(t, app, forge({ alg: 'RS256', kid: rsa.kid }, claimsOf(), rsa.pem), 'HMAC called RS256')
  await refuses(t, app, forge({ alg: 'none', kid: rsa.kid }, claimsOf()), 'alg none')
  await refuses(t, app, forge({ kid: rsa.kid }, claimsOf(), rsa.pem), 'no alg')
  await refuses(t, app, forge({ alg: 'ES256', kid: rsa.kid }, claimsOf(), 'x'), 'ES256 with the id of an RSA key')
  await refuses(t, app, forge({ alg: 42, kid: { a: 1 } }, claimsOf(), 'x'), 'a header of other types')
  await refuses(t, app, await rsa.sign(claimsOf({ iat: undefined })), 'without iat')
  await refuses(t, app, await rsa.sign(claimsOf({ iss: 'someone' })), 'another issuer')
  await refuses(t, app, await rsa.sign(claimsOf({ iat: inS(-600), exp: inS(-60) })), 'expired')
  await refuses(t, app, await rsa.sign(claimsOf({ token_use: 'id' })), 'an id token')
})

t.test('JWKS: a key of an algorithm that is not taken', async t => {
  const [ed, long] = [await makeKey('EdDSA'), await makeKey('RS512')]
  const keys = await startJwks(t, [ed.jwk, long.jwk])
  const app = await startApp(t, { JWT_SECRET: '', JWT_JWKS_URL: keys.url })
  await refuses(t, app, await ed.sign(claimsOf()), 'EdDSA')
  await refuses(t, app, await long.sign(claimsOf()), 'RS512')
})

t.test('JWKS: keys are rotated without a restart', async t => {
  const [old, fresh] = [await makeKey('RS256'), await makeKey('ES256')]
  const keys = await startJwks(t, [old.jwk])
  const app = await startApp(t, { JWT_SECRET: '', JWT_JWKS_URL: keys.url })
  t.equal((await ask(app, await old.sign(claimsOf()))).statusCode, 200)
  keys.state.keys = [fresh.jwk]
  const realNow = Date.now
  t.teardown(() => {
    Date.now = realNow
  })
  const iat = inS(0)
  Date.now = () => realNow() + 31_000
  t.equal((await ask(app, await fresh.sign(claimsOf({ iat })))).statusCode, 200, 'the new key, once its id is seen')
  await refuses(t, app, await old.sign(claimsOf({ iat })), 'a token of the key that is gone')
  t.equal(keys.state.asked, 2)
})

t.test('JWKS: its server down is a 503, not a 401; known keys go on', async t => {
  const rsa = await makeKey('RS256')
  for (const mood of ['broken', 'nonsense'] as const) {
    const keys = await startJwks(t, [rsa.jwk])
    keys.state.mood = mood
    const app = await startApp(t, { JWT_SECRET: '', JWT_JWKS_URL: keys.url })
    const answered = await ask(app, await rsa.sign(claimsOf()))
    expectProblem(t, fromInject(answered), 'auth_unavailable', mood)
    t.equal(answered.headers['retry-after'], '5')
    keys.state.mood = 'well'
    t.equal((await ask(app, await rsa.sign(claimsOf()))).statusCode, 200, 'well again')
    keys.state.mood = mood
    t.equal((await ask(app, await rsa.sign(claimsOf()))).statusCode, 200, 'down, the key is known')
  }
  const nobody = await startApp(t, { JWT_SECRET: '', JWT_JWKS_URL: 'http://127.0.0.1:1/keys' })
  expectProblem(t, fromInject(await ask(nobody, await rsa.sign(claimsOf()))), 'auth_unavailable', 'nobody there')
  expectProblem(t, fromInject(await nobody.inject(url)), 'unauthorized', 'without a token it does not matter')
})
