import { setTimeout as pause } from 'node:timers/promises'
import { answer } from '#test/support/bedrock.ts'
import { type Chatted, chat, tokenFor } from './one.ts'
import { expect, image, project, ready, type Workbench } from './workbench.ts'

const upWith = (bench: Workbench, env: Record<string, string>, ...services: string[]) =>
  bench.compose(env, 'up', '--detach', '--no-build', ...services)

export async function replicasUp(bench: Workbench): Promise<string> {
  const start = performance.now()
  // An address then has five requests a minute at each of the two.
  await upWith(bench, { BURST_PER_MINUTE: '1' })
  await ready(bench.proxyUrl)
  return `ready in ${Math.round(performance.now() - start)} ms`
}

/** Asks for forty tokens, each time under another forged address, and counts the answers by status. */
const greedy = `
const count = {}
for (let n = 0; n < 40; n += 1) {
  const answer = await fetch('http://proxy:8080/local/token', { method: 'POST', body: '{"userId":"greedy"}',
    headers: { 'content-type': 'application/json', 'x-forwarded-for': '203.0.113.' + n } })
  count[answer.status] = (count[answer.status] ?? 0) + 1
}
console.log(JSON.stringify(count))`

export async function burstsByAddress(bench: Workbench): Promise<string> {
  const container = [
    'run',
    '--rm',
    '--network',
    `${project}_default`,
    image,
    'node',
    '--input-type=module',
    '-e',
    greedy,
  ]
  const first = await bench.docker(...container)
  expect(first === '{"200":10,"429":30}', `one address was answered ${first}`)
  const other = await fetch(`${bench.proxyUrl}/local/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: '{"userId":"modest"}',
  })
  expect(other.status === 200, `another address was answered ${other.status}`)
  return `one address with 40 forged ones: ${first}; the next address: ${other.status}`
}

/** From here on the model answers: a stand-in for Bedrock on this machine. */
async function withModel(bench: Workbench): Promise<void> {
  const env = {
    COACH: 'bedrock',
    BEDROCK_ENDPOINT: bench.bedrockFromContainers,
    AWS_ACCESS_KEY_ID: 'none',
    AWS_SECRET_ACCESS_KEY: 'none',
    // Short, so that a killed replica's hold on a key is soon over.
    MODEL_TOTAL_TIMEOUT_MS: '5000',
  }
  await upWith(bench, env, 'replica-1', 'replica-2')
  await upWith(bench, env)
  await ready(bench.proxyUrl)
}

export async function exactQuota(bench: Workbench): Promise<string> {
  await withModel(bench)
  const token = await tokenFor(bench, 'parallel')
  const before = bench.bedrock.calls.length
  const answers = await Promise.all(Array.from({ length: 30 }, () => chat(bench.proxyUrl, token, 'Is rest important?')))
  const served = answers.filter(({ status }) => status === 200)
  const refused = answers.filter(({ status, body }) => status === 429 && body.code === 'quota_exceeded')
  const calls = bench.bedrock.calls.length - before
  const seen = `of 30 at once ${served.length} got 200 and ${refused.length} got 429; ${calls} model calls`
  expect(served.length === 10 && refused.length === 20, seen)
  expect(calls === 10 && served.every(({ body }) => body.source === 'model'), seen)
  const shares = await Promise.all(['replica-1', 'replica-2'].map(async name => chatsOf(bench, name)))
  expect(Math.min(...shares) > 0, `one replica did everything: ${shares.join(' and ')}`)
  return `${seen}; ${shares.join(' and ')} requests a replica`
}

async function chatsOf(bench: Workbench, service: string): Promise<number> {
  const log = await bench.docker('logs', await bench.containerOf(service))
  return log.split('\n').filter(line => line.includes('"route":"/api/ai/chat"')).length
}

export async function streamsUnbuffered(bench: Workbench): Promise<string> {
  const token = await tokenFor(bench, 'streamed')
  // The model stops in the middle, so what comes through came before the answer was whole.
  bench.bedrock.enqueue(
    answer(['Rest is when you grow. ', 'Sleep well. ', 'Eat.'], { break: { after: 2, by: 'hang' } }),
  )
  const leaving = new AbortController()
  const response = await fetch(`${bench.proxyUrl}/api/ai/chat`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'text/event-stream' },
    body: JSON.stringify({ message: 'Is rest important?' }),
    signal: AbortSignal.any([leaving.signal, AbortSignal.timeout(4_000)]),
  })
  let text = ''
  for await (const piece of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
    text += piece
    if (text.includes('Rest is when you grow')) break
  }
  leaving.abort()
  expect(text.includes('event: start') && text.includes('Rest is when you grow'), `what came was ${text}`)
  expect(!/event: (end|error)/.test(text), 'it came with the end')
  return 'the first words came while the model was still writing'
}

const users = ['user-a', 'user-b', 'user-c', 'user-d']
const chatsEach = 12

/** One chat with a key, repeated as a client should: after a broken connection, 409, 502 and 503. */
async function persist(url: string, token: string, key: string, tally: (said: string) => void): Promise<Chatted> {
  for (let tries = 0; tries < 60; tries += 1) {
    const outcome = await chat(url, token, 'Is rest important?', key).catch(() => undefined)
    if (outcome && ![409, 502, 503].includes(outcome.status)) return outcome
    tally(outcome ? String(outcome.status) : 'broken')
    await pause(Math.min(3_000, (outcome?.retryAfterS ?? 1) * 1000))
  }
  throw new Error(`${key} was never answered`)
}

export async function killUnderLoad(bench: Workbench): Promise<string> {
  bench.bedrock.answerBy(() => answer(['Rest is when you grow.'], { waitMs: 400 }))
  const repeats: Record<string, number> = {}
  const tally = (said: string) => {
    repeats[said] = (repeats[said] ?? 0) + 1
  }
  let answered = 0
  let killed: Promise<string> | undefined
  const victim = await bench.containerOf('replica-1')
  const work = users.map(async user => {
    const token = await tokenFor(bench, user, 'premium')
    // Two at a time of each user, eight in all.
    for (let pair = 0; pair < chatsEach / 2; pair += 1) {
      const keys = [`${user}-${pair}-left`, `${user}-${pair}-right`]
      const outcomes = await Promise.all(keys.map(key => persist(bench.proxyUrl, token, key, tally)))
      for (const { status, body } of outcomes) expect(status === 200, `${user}: ${status} ${JSON.stringify(body)}`)
      answered += 2
      if (answered >= 12) killed ??= bench.docker('kill', victim)
    }
    const left = await fetch(`${bench.proxyUrl}/api/ai/rate-limit`, { headers: { authorization: `Bearer ${token}` } })
    const { requestsUsed } = { requestsUsed: undefined, ...Object(await left.json()) }
    expect(requestsUsed === chatsEach, `${user} was charged ${requestsUsed} for ${chatsEach}`)
    const again = await chat(bench.proxyUrl, token, 'Is rest important?', `${user}-0-left`)
    expect(again.status === 200 && again.body.source === 'model', `a repeat of the first was ${again.status}`)
  })
  await Promise.all(work)
  await killed
  const { code } = await endProxy(bench)
  expect(code === '0', `the proxy ended with ${code}`)
  const total = users.length * chatsEach
  return `${total} of ${total} answered and charged once; repeated after ${JSON.stringify(repeats)}; proxy ended with 0`
}

async function endProxy({ docker, containerOf }: Workbench): Promise<{ code: string }> {
  const id = await containerOf('proxy')
  await docker('stop', '-t', '35', id)
  return { code: await docker('inspect', '--format', '{{.State.ExitCode}}', id) }
}
