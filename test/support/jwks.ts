import { once } from 'node:events'
import { createServer } from 'node:http'
import { exportJWK, exportSPKI, generateKeyPair, type JWK, type JWTPayload, SignJWT } from 'jose'
import { ulid } from 'ulid'

type Test = { teardown(fn: () => unknown): void }
type Alg = 'RS256' | 'ES256' | 'EdDSA' | 'RS512'

/** A key of an issuer: its public half as the JWKS has it, and tokens signed with the private one. */
export async function makeKey(alg: Alg, kid = ulid()) {
  const { publicKey, privateKey } = await generateKeyPair(alg, { extractable: true })
  const jwk: JWK = { ...(await exportJWK(publicKey)), kid, alg, use: 'sig' }
  const sign = (claims: JWTPayload, header: object = {}) =>
    new SignJWT(claims).setProtectedHeader({ alg, kid, typ: 'JWT', ...header }).sign(privateKey)
  return { kid, jwk, sign, pem: await exportSPKI(publicKey) }
}

/** A key server whose keys and mood a test can change. */
export async function startJwks(t: Test, keys: JWK[]) {
  const state: { keys: JWK[]; mood: 'well' | 'broken' | 'nonsense'; asked: number } = { keys, mood: 'well', asked: 0 }
  const server = createServer((_request, response) => {
    state.asked += 1
    if (state.mood === 'broken') return response.writeHead(500).end()
    response.writeHead(200, { 'content-type': 'application/json' })
    return response.end(state.mood === 'nonsense' ? '<html>' : JSON.stringify({ keys: state.keys }))
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  t.teardown(() => {
    server.close()
    server.closeAllConnections()
  })
  return { url: `http://127.0.0.1:${address.port}/keys`, state }
}

/** Claims that the service accepts, with changes; `undefined` leaves one out. */
export function claimsOf(changes: Record<string, unknown> = {}): JWTPayload {
  const nowS = Math.floor(Date.now() / 1000)
  const all = { iss: 'gym-coach', aud: 'gym-coach', sub: `user-${ulid()}`, iat: nowS, exp: nowS + 600, ...changes }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined))
}
