import { execFile } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import t from 'tap'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { parse } from 'yaml'
import { readConfig, settings } from '#src/config.ts'

/** What must not rot in the container files, as far as it shows without an engine; `npm run test:container` has the rest. */

const root = join(import.meta.dirname, '..')
const read = (file: string): string => readFileSync(join(root, file), 'utf8')
const run = promisify(execFile)

const instructions = read('Dockerfile')
  .replaceAll(/^#.*\n/gm, '')
  .replaceAll('\\\n', ' ')
  .split('\n')
  .filter(Boolean)
  .map(line => {
    const [name = '', ...rest] = line.trim().split(/\s+/)
    return { name, text: rest.join(' ') }
  })
const allOf = (name: string): string[] => instructions.filter(one => one.name === name).map(({ text }) => text)

const Service = Type.Object({
  image: Type.String(),
  read_only: Type.Literal(true),
  cap_drop: Type.Tuple([Type.Literal('ALL')]),
  security_opt: Type.Tuple([Type.Literal('no-new-privileges:true')]),
  restart: Type.String(),
  mem_limit: Type.String(),
  logging: Type.Object({ options: Type.Object({ 'max-size': Type.String(), 'max-file': Type.String() }) }),
  healthcheck: Type.Object({ test: Type.Array(Type.String()) }),
  environment: Type.Record(Type.String(), Type.Union([Type.String(), Type.Null()])),
  ports: Type.Optional(Type.Array(Type.String())),
  profiles: Type.Optional(Type.Array(Type.String())),
  command: Type.Optional(Type.String()),
  stop_grace_period: Type.Optional(Type.String()),
  depends_on: Type.Optional(Type.Record(Type.String(), Type.Object({ condition: Type.Literal('service_healthy') }))),
})
const Compose = Type.Object({ services: Type.Record(Type.String(), Service) })

const composeFile: unknown = parse(read('docker-compose.yml'), { merge: true })
const { services } = Value.Parse(Compose, composeFile)
const coaches = Object.entries(services).filter(([name]) => name === 'coach' || name.startsWith('replica-'))

/** What a shell without any variables makes of a value: the defaults. */
function byDefault(environment: Record<string, string | null>): Record<string, string> {
  const given = Object.entries(environment).filter((pair): pair is [string, string] => pair[1] !== null)
  return Object.fromEntries(given.map(([name, value]) => [name, value.replace(/^\$\{\w+:?-(.*)\}$/, '$1')]))
}

t.test('the image: one base by its tag, the Node of package.json, nobody is root', async t => {
  const [base = ''] = allOf('ARG')
  const major = /"node": "(\d+)\./.exec(read('package.json'))?.[1]
  t.match(base, new RegExp(`^NODE_IMAGE=node:${major}-`))
  for (const from of allOf('FROM')) t.match(from, /^\$\{NODE_IMAGE\} AS /)
  const order = instructions.map(({ name }) => name)
  t.match(allOf('USER').at(-1), /^[1-9]\d*:[1-9]\d*$/, 'by number')
  t.ok(order.lastIndexOf('USER') < order.lastIndexOf('CMD'))
  t.ok(order.lastIndexOf('USER') < order.lastIndexOf('RUN'), 'the compiled code is for that user')
  t.same(allOf('CMD'), ['["node", "src/server.ts"]'], 'no shell in between that would keep signals to itself')
  t.match(allOf('RUN')[0], /npm ci --omit=dev --ignore-scripts .*test ! -e node_modules\/node\/bin /, 'one Node only')
})

t.test('the image: its settings are settings of the service, and none is a secret', async t => {
  const pairs = allOf('ENV').flatMap(text => [...text.matchAll(/(\w+)=(\S+)/g)])
  const image = Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]))
  for (const name of Object.keys(image)) {
    t.ok(name in settings.properties || ['NODE_ENV', 'NODE_COMPILE_CACHE'].includes(name), name)
  }
  t.notMatch(Object.keys(image).join(), /SECRET|TOKEN|PASSWORD|CREDENTIAL|ACCESS_KEY/)
  t.notMatch(allOf('ARG').join(), /SECRET|TOKEN|PASSWORD|CREDENTIAL|ACCESS_KEY/)
  t.throws(() => readConfig(image), /MODE=cloud needs/, 'as it is, it does not start for anybody')
  const config = readConfig({ ...image, JWT_SECRET: 'x'.repeat(32) })
  t.match(config, { MODE: 'cloud', COACH: 'bedrock', HOST: '0.0.0.0', PORT: 3000, DATA_DIR: '/data' })
})

t.test('the image: only what is named is sent to the builder, and all that it copies', async t => {
  const rules = read('.dockerignore')
    .split('\n')
    .filter(line => line && !line.startsWith('#'))
  t.equal(rules[0], '*', 'everything is left out first')
  const letIn = rules.filter(rule => rule.startsWith('!')).map(rule => rule.slice(1))
  for (const path of letIn) {
    t.ok(existsSync(join(root, path)), path)
    t.notMatch(path, /^\.|^(test|bench|deploy|node_modules|coverage)\b|\*/, path)
  }
  for (const rule of ['**/.env*', '**/.data']) t.ok(rules.indexOf(rule) > rules.lastIndexOf(`!${letIn.at(-1)}`), rule)
  const copied = allOf('COPY').filter(text => !text.startsWith('--from='))
  t.same(copied.flatMap(text => text.split(' ').slice(0, -1)).sort(), ['package.json', ...letIn].sort())
})

t.test('the health checks need nothing but what is in the images', async t => {
  const checks = [
    ...allOf('HEALTHCHECK'),
    ...Object.values(services).map(({ healthcheck }) => healthcheck.test.join(' ')),
  ]
  t.equal(checks.length, 1 + Object.keys(services).length)
  for (const check of checks) {
    t.notMatch(check, /curl|wget/)
    const script = /node (\S+\.ts)/.exec(check)?.[1]
    t.ok(script === undefined ? check.includes('/dev/tcp/') : existsSync(join(root, script)), check)
  }
  t.notMatch(allOf('HEALTHCHECK')[0], /ready/, 'a store that is away is no reason to end the service')
})

t.test('compose: every service is locked in, and this machine alone reaches it', async t => {
  for (const [name, { ports = [] }] of Object.entries(services)) {
    for (const port of ports) t.match(port, /^127\.0\.0\.1:\$\{\w+:-\d+\}:\d+$/, `${name} ${port}`)
  }
  t.same(Object.keys(services), ['dynamodb', 'coach', 'replica-1', 'replica-2', 'proxy'])
  t.same(Object.keys(services.coach?.depends_on ?? {}), ['dynamodb'])
  t.notOk(services.coach?.profiles ?? services.dynamodb?.profiles)
  t.same(services.proxy?.profiles, ['replicas'])
  t.match(services.proxy?.command, /^node scripts\/replicas\/proxy\.ts 8080 replica-1:3000 replica-2:3000$/)
  t.ok(existsSync(join(root, 'scripts/replicas/proxy.ts')))
  t.notMatch(
    read('docker-compose.yml'),
    /^(version|name|configs|include):/m,
    'not both of compose 1.29 and v2 know these',
  )
})

t.test('compose: every setting can be given, none is made up, and the defaults start', async t => {
  // The proxies are known here; a name of one process must not serve two; a file would have to be mounted too.
  const notPassedOn = new Set(['TRUSTED_PROXIES', 'TASK_ID', 'BEDROCK_CATALOGUE_FILE'])
  t.equal(coaches.length, 3)
  for (const [name, { environment, stop_grace_period }] of coaches) {
    for (const setting of Object.keys(settings.properties)) {
      if (!notPassedOn.has(setting)) t.ok(setting in environment, `${name} passes ${setting} on`)
    }
    for (const setting of Object.keys(environment)) {
      t.ok(setting in settings.properties || setting.startsWith('AWS_'), `${name}: ${setting} exists`)
      if (/SECRET|ACCESS_KEY|TOKEN$|BEARER/.test(setting)) t.equal(environment[setting], null, setting)
    }
    const config = readConfig(byDefault(environment))
    t.match(config, { MODE: 'local', COACH: 'rules', HOST: '0.0.0.0', DYNAMODB_ENDPOINT: 'http://dynamodb:8000' })
    const graceMs = Number.parseInt(stop_grace_period ?? '', 10) * 1000
    t.ok(graceMs >= config.CLOSING_MS + 10_000, `${name} is given ${graceMs} ms to end`)
    t.notOk(environment.TASK_ID ?? undefined)
  }
  t.notOk(services.coach?.environment.TRUSTED_PROXIES, 'its port is published, so nobody is believed')
})

const composeCommands = [['docker', 'compose'], ['docker-compose']] as const
const found: { file: string; first: readonly string[] }[] = []
for (const [file, ...first] of composeCommands) {
  const answer = await run(file, [...first, 'version']).catch(() => undefined)
  if (answer) found.push({ file, first })
}
const skip = found.length === 0 && 'neither `docker compose` nor `docker-compose` is here: its own check is left out'

t.test('compose itself takes the file', { skip }, async t => {
  for (const { file, first } of found) {
    const args = [...first, '--file', join(root, 'docker-compose.yml'), '--profile', 'replicas', 'config', '--services']
    const { stdout } = await run(file, args)
    t.same(stdout.trim().split('\n').sort(), Object.keys(services).sort(), [file, ...first].join(' '))
  }
})

t.test('the health check of the image: 0 for a 200, else 1 and why', async t => {
  const script = join(root, 'src/healthcheck.ts')
  const replies: [string | undefined, number, string][] = [
    ['HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n', 0, ''],
    ['HTTP/1.1 503 Service Unavailable\r\n\r\n', 1, 'not healthy: /health/ready answers 503\n'],
    ['SSH-2.0-x\r\n', 1, 'not healthy: /health/ready answers no HTTP\n'],
    ['', 1, 'not healthy: the connection ended without an answer\n'],
    [undefined, 1, 'not healthy: no answer in 2000 ms\n'],
  ]
  for (const [reply, code, said] of replies) {
    const asked: string[] = []
    const server = createServer(socket => {
      socket.on('error', () => {})
      socket.once('data', data => {
        asked.push(data.toString())
        if (reply !== undefined) socket.end(reply)
      })
    }).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = server.address()
    const port = typeof address === 'object' && address ? String(address.port) : ''
    const outcome = await run(process.execPath, [script, port, '/health/ready']).then(
      ({ stderr }) => ({ code: 0, stderr }),
      ({ code, stderr }) => ({ code, stderr }),
    )
    t.same(outcome, { code, stderr: said }, JSON.stringify(reply))
    t.match(asked[0], /^GET \/health\/ready HTTP\/1\.1\r\nhost: localhost\r\n/)
    server.close()
    await once(server, 'close')
    if (reply === '') {
      const refused = await run(process.execPath, [script, port]).catch(error => error)
      t.match(refused, { code: 1, stderr: /^not healthy: connect ECONNREFUSED/ })
    }
  }
})
