import { connect } from 'node:net'

/**
 * `node src/healthcheck.ts <port> [path]`: the health check of the container, whose image has neither curl nor wget.
 * Ends with 0 if the service on the loopback address answers 200 within two seconds, else with 1 and a word why.
 *
 * A bare socket: loading node:http doubles the time, and this runs every few seconds.
 */
const longestMs = 2_000

const [port = '3000', path = '/health/live'] = process.argv.slice(2)

function end(reason?: string): void {
  if (reason !== undefined) process.stderr.write(`not healthy: ${reason}\n`)
  process.exit(reason === undefined ? 0 : 1)
}

let answer = ''
const socket = connect({ port: Number(port), host: '127.0.0.1' })
socket
  .setEncoding('utf8')
  .once('connect', () => socket.write(`GET ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`))
  .on('data', text => {
    answer += text
    if (!answer.includes('\r\n')) return
    const status = /^HTTP\/1\.1 (\d{3}) /.exec(answer)?.[1]
    end(status === '200' ? undefined : `${path} answers ${status ?? 'no HTTP'}`)
  })
  .once('end', () => end('the connection ended without an answer'))
  .once('error', error => end(error.message))
setTimeout(() => end(`no answer in ${longestMs} ms`), longestMs)
