import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { answer } from '#test/support/bedrock.ts'
import type { Scenario } from '../scenario.ts'
import type { Stage } from '../stage.ts'
import { wellAnswer } from './model.ts'

const slowClients = 200
const readers = 50
/** 256 KB an answer: the longest that CHAT_MAX_TOKENS can be set to, and more than any real one. */
const pieceBytes = 32 * 1024
const pieces = 8
/** Half as much again as a service holds that has answered a few dozen chats (about 300 MB). */
const mostMb = 450

/** A connection of a client that does not behave; what it is sent and that it is cut are no errors here. */
function openRaw({ replicas, teardown }: Stage): Socket {
  const { hostname, port } = new URL(replicas[0]?.url ?? '')
  const socket = connect({ host: hostname, port: Number(port) }).on('error', () => {})
  teardown(() => socket.destroy())
  return socket
}

const headOf = (token: string, more: string): string =>
  `POST /api/ai/chat HTTP/1.1\r\nhost: x\r\nauthorization: Bearer ${token}\r\ncontent-type: application/json\r\n${more}`

/** Half of them never come to the end of their headers, half not to that of their bodies: a byte each five seconds. */
async function trickle(stage: Stage): Promise<void> {
  const token = await stage.tokenOf('slow')
  const cut = { headers: 0, body: 0 }
  const open = new Map<Socket, keyof typeof cut>()
  for (let at = 0; at < slowClients; at += 1) {
    const part = at % 2 === 0 ? 'headers' : 'body'
    const socket = openRaw(stage)
    open.set(socket, part)
    socket.resume().on('close', () => {
      cut[part] += 1
      open.delete(socket)
    })
    socket.write(part === 'headers' ? headOf(token, 'x-slow: ') : headOf(token, 'content-length: 900\r\n\r\n{'))
  }
  const honest = await stage.newUser()
  const until = performance.now() + 100_000
  while (performance.now() < until && cut.headers < slowClients / 2) {
    for (const socket of open.keys()) socket.write('x')
    await honest.next()
    await pause(5_000)
  }
  stage.also.set('slow headers cut by the service', cut.headers)
  stage.also.set('slow bodies cut by the service', cut.body)
  for (const socket of open.keys()) socket.destroy()
}

/** Streams that are asked for and never read. */
async function neverRead(stage: Stage): Promise<void> {
  const userId = 'reader'
  const token = await stage.tokenOf(userId)
  stage.unread.set(userId, readers)
  const sockets: Socket[] = []
  for (let at = 0; at < readers; at += 1) {
    const body = JSON.stringify({ message: `tell me everything ${at}` })
    const socket = openRaw(stage)
    sockets.push(socket.pause())
    socket.write(headOf(token, `accept: text/event-stream\r\ncontent-length: ${body.length}\r\n\r\n${body}`))
  }
  await pause(5_000)
  for (const socket of sockets) socket.destroy()
}

export const clientFaults: Scenario[] = [
  {
    name: 'slowloris',
    fault: `clients: ${slowClients} connections, a byte each 5 s`,
    waits: true,
    prepare: ({ bedrock }) => bedrock.answerBy(() => wellAnswer()),
    begin: () => {},
    meanwhile: trickle,
    end: () => {},
    lastsMs: 100_000,
    expects: ({ saw }) => [
      ...[...saw.keys()]
        .filter(label => !/^(200 model|429 quota|slow)/.test(label))
        .map(label => `honest users saw ${label}`),
      ...(saw.get('slow headers cut by the service') === slowClients / 2 ? [] : ['slow headers are not cut']),
    ],
  },
  {
    name: 'never-readers',
    fault: `clients: ${readers} streams of 256 KB that nobody reads`,
    // The service's default: fifty such answers at once keep one process busy for a second or two.
    settings: { STORE_TIMEOUT_MS: '5000' },
    prepare: ({ bedrock }) => {
      bedrock.answerBy(({ body }) => {
        const asked = body.messages.at(-1)?.content[0]?.text ?? ''
        if (!asked.includes('tell me everything')) return wellAnswer()
        const bulk = Array.from({ length: pieces }, () => 'word '.repeat(pieceBytes / 5))
        return answer(bulk)
      })
    },
    begin: () => {},
    meanwhile: neverRead,
    end: () => {},
    lastsMs: 8_000,
    expects: ({ saw, peakMb = 0 }) => [
      ...[...saw.keys()]
        .filter(label => !/^(200 model|429 quota)/.test(label))
        .map(label => `other users saw ${label}`),
      ...(peakMb <= mostMb ? [] : [`the service held ${peakMb.toFixed(0)} MB`]),
    ],
  },
]
