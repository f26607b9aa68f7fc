import './compileCache.ts'
import { setTimeout as pause } from 'node:timers/promises'
import closeWithGrace from 'close-with-grace'
import type { FastifyInstance } from 'fastify'
import { build } from './app.ts'
import { type Config, ConfigError, processConfig } from './config.ts'

/** After the answers under way were ended: what is left to keep them and to settle their cost. */
const settlingMs = 10_000

async function start(): Promise<void> {
  const config = processConfig()
  const app = await build(config)
  closeWithGrace(
    {
      // A second signal ends it at once.
      delay: config.CLOSING_MS + settlingMs,
      // Its own way with an error would write the message, which can quote a user.
      logger: { error: (words: unknown) => app.log.error(typeof words === 'string' ? words : { err: words }) },
      onSecondError: (err: unknown) => app.log.fatal({ err }, 'a second error that nobody caught'),
    },
    async ({ signal, err }) => {
      if (err) app.log.fatal({ err }, 'an error that nobody caught: the process ends')
      else app.log.info({ signal }, 'closing')
      app.closing.begin()
      if (signal) await pause(config.CLOSING_NOTICE_MS)
      await app.close()
    },
  )
  await app.listen({ host: config.HOST, port: config.PORT })
  void app.warmUp.ready()
  if (config.MODE === 'local') process.stderr.write(welcome(app, config))
}

/** What a newcomer wants to know, for people: the log goes to standard output, this to standard error. */
function welcome(app: FastifyInstance, config: Config): string {
  const address = app.server.address()
  const port = typeof address === 'object' && address ? address.port : config.PORT
  const url = `http://${config.HOST === '0.0.0.0' || config.HOST === '::' ? '127.0.0.1' : config.HOST}:${port}`
  return `
  AI gym coach is listening on ${url}

  store   ${app.store.description}
  coach   ${app.coachDescription}
  token   npm run --silent token -- alice --tier premium
  docs    ${url}/docs  (OpenAPI: ${url}/openapi.json)

  Try     curl -s ${url}/api/ai/chat -H "authorization: Bearer $(npm run --silent token -- alice)" \\
            -H 'content-type: application/json' -d '{"message": "How many sets a week for my back?"}'

`
}

/** One line for the operator, then the end. */
function explain(error: unknown): string {
  if (error instanceof ConfigError) return error.message
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') {
    return `the address is in use: set PORT to another one, or 0 for a free one (${error.message})`
  }
  if (error instanceof Error && 'syscall' in error && error.syscall === 'getaddrinfo') {
    return `HOST cannot be resolved (${error.message})`
  }
  if (error instanceof Error && 'path' in error) return `a file cannot be used, see DATA_DIR (${error.message})`
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

try {
  await start()
} catch (error) {
  process.stderr.write(`gym-coach cannot start: ${explain(error)}\n`)
  // The embedded engine may be up already; nothing was promised to anybody yet.
  process.exit(1)
}
