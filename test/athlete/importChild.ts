import { build } from '#src/app.ts'
import { readConfig } from '#src/config.ts'

/**
 * A service in a process of its own, with the settings of its first argument (JSON), that tells its address, and when
 * asked its memory: now and at its most, in bytes.
 */
const [, , settings = '{}'] = process.argv
const app = await build(readConfig(JSON.parse(settings)))
const url = await app.listen({ host: '127.0.0.1', port: 0 })
// What is loaded late is no memory of an import.
await app.late.makeAll()
process.on('message', () => {
  process.send?.({ rss: process.memoryUsage.rss(), peak: process.resourceUsage().maxRSS * 1_024 })
})
process.on('disconnect', () => process.exit())
process.send?.({ url })
