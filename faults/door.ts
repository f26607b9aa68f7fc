import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'

type Teardown = { teardown(fn: () => unknown): void }

/** A port before a server that can be shut: what comes then is refused by the system, as if nobody ran there. */
export async function startDoor(t: Teardown, target: string) {
  const { hostname, port: targetPort } = new URL(target)
  const open = new Set<Socket>()
  let most = 0
  const server = createServer(coming => {
    const onward = connect({ host: hostname, port: Number(targetPort) })
    open.add(coming)
    most = Math.max(most, open.size)
    const close = () => {
      open.delete(coming)
      coming.destroy()
      onward.destroy()
    }
    for (const socket of [coming, onward]) socket.on('error', close).on('close', close)
    coming.pipe(onward).pipe(coming)
  })
  const listen = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new TypeError('no port')
    return address.port
  }
  const shut = async (): Promise<void> => {
    if (!server.listening) return
    const closed = once(server, 'close')
    server.close()
    for (const socket of open) socket.destroy()
    await closed
  }
  const port = await listen(0)
  t.teardown(shut)
  return {
    endpoint: `http://127.0.0.1:${port}`,
    shut,
    reopen: async () => {
      if (!server.listening) await listen(port)
    },
    /** Most connections that were ever open at a time. */
    most: () => most,
  }
}

export type Door = Awaited<ReturnType<typeof startDoor>>
