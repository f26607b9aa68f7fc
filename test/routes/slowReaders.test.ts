import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import Fastify from 'fastify'
import t from 'tap'
import { newUser, onBedrock, startApp, testConfig } from '#test/support/app.ts'
import { answer, startBedrock } from '#test/support/bedrock.ts'
import { listen, until } from '#test/support/listen.ts'
import channel from '../../plugins/channel.ts'
import http from '../../plugins/http.ts'
import metrics from '../../plugins/metrics.ts'

const piece = 'Rest well and long. '.repeat(800)

/** Asks for a stream, and never reads a byte of it. */
async function askAndNeverRead(url: string, request: string): Promise<Socket> {
  const socket = connect({ port: Number(new URL(url).port), host: '127.0.0.1' }).on('error', () => {})
  await once(socket, 'connect')
  socket.pause()
  socket.write(request)
  return socket
}

t.test('50 readers that never read: each holds one event beside the socket’s own buffer, and is dropped', async t => {
  const app = Fastify()
  t.teardown(() => app.close())
  app.decorate('config', testConfig('', { READER_STALL_MS: '200' }))
  app.decorate('now', Date.now)
  await app.register(metrics).register(http).register(channel)
  let most = 0
  let highWater = 0
  let dropped = 0
  app.get('/endless', { sse: 'dual' }, (_request, reply) => {
    const { gone, deliver } = app.channel(reply)
    return deliver(async emit => {
      while (!gone.aborted) {
        const sent = emit({ event: 'delta', data: { text: piece } })
        most = Math.max(most, reply.raw.writableLength)
        highWater = reply.raw.writableHighWaterMark
        await sent
      }
      dropped += 1
      return { answer: {} }
    })
  })
  const url = await listen(app)
  const request = 'GET /endless HTTP/1.1\r\nhost: x\r\naccept: text/event-stream\r\n\r\n'
  const sockets = await Promise.all(Array.from({ length: 50 }, () => askAndNeverRead(url, request)))
  await until(async () => dropped === 50)
  t.ok(most > piece.length, 'they were held back')
  t.ok(most <= highWater + piece.length + 200, `${most} bytes are no more than ${highWater} and one event`)
  for (const socket of sockets) socket.destroy()
})

t.test('the model is not read on for a reader that stopped; what it was shown is kept as interrupted', async t => {
  const bedrock = await startBedrock(t)
  const patient = { MODEL_IDLE_TIMEOUT_MS: '60000', MODEL_TOTAL_TIMEOUT_MS: '60000' }
  const app = await startApp(t, { ...onBedrock(bedrock.endpoint), ...patient, READER_STALL_MS: '300' })
  const anna = await newUser(app)
  // Answers of a real length go into the buffers of this machine's network; here none takes anything.
  app.server.on('connection', connection => connection.cork())
  bedrock.enqueue(answer(Array.from({ length: 12 }, () => piece)))
  const url = await listen(app)
  const body = JSON.stringify({ message: 'How long should I rest between heavy sets?' })
  const head = ['POST /api/ai/chat HTTP/1.1', 'host: x', 'accept: text/event-stream', 'content-type: application/json']
  head.push(`authorization: ${anna.authorization}`, `content-length: ${body.length}`)
  const socket = await askAndNeverRead(url, `${head.join('\r\n')}\r\n\r\n${body}`)
  const kept = await until(async () => (await anna.get('/api/ai/conversations')).json().conversations[0])
  const { messages } = (await anna.get(`/api/ai/conversations/${kept.conversationId}`)).json()
  t.match(messages[1], { source: 'model', interrupted: true })
  t.ok(messages[1].content.length < 12 * piece.length, 'as far as it was shown')
  await until(async () => app.slots?.held() === 0)
  t.match(await until(async () => (await anna.get('/api/ai/usage')).json().calls), 1, 'what it cost is settled')
  t.match((await anna.get('/api/ai/rate-limit')).json(), { requestsUsed: 1 })
  socket.destroy()
})
