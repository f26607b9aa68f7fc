import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import t from 'tap'
import { settings } from '#src/config.ts'

const read = (file: string) => readFile(join(import.meta.dirname, '..', file), 'utf8')

t.test('README and .env.example tell of every setting what the code does', async t => {
  const [readme, example, code] = await Promise.all([read('README.md'), read('.env.example'), read('src/config.ts')])
  const rows = readme.split('\n').flatMap(line => (/^\| `[A-Z_]+` +\|/.test(line) ? [line.replaceAll(/ +/g, ' ')] : []))
  const properties: Record<string, { default: string | number; description: string }> = JSON.parse(
    JSON.stringify(settings.properties),
  )
  const expected = Object.entries(properties).map(([name, { default: value, description }]) => {
    const shown = value === '' ? '' : `\`${value}\` `
    t.ok(example.includes(`# ${description}\n#${name}=${value}`), `${name} in .env.example`)
    return `| \`${name}\` | ${shown}| ${description} |`
  })
  t.same(rows, expected)
  t.equal(code.match(/process\.env/g)?.length, 2, 'named once in a comment, read once')
})

t.test('nothing but the configuration reads the environment', async t => {
  const { globSync } = await import('node:fs')
  const files = ['src/**/*.ts', 'plugins/**/*.ts', 'routes/**/*.ts'].flatMap(pattern => globSync(pattern))
  t.ok(files.length > 50)
  for (const file of files.filter(file => !file.endsWith('config.ts'))) {
    t.notMatch(await readFile(file, 'utf8'), 'process.env', file)
  }
})

t.test('only the quota mints permits', async t => {
  const { globSync } = await import('node:fs')
  const importers: string[] = []
  for (const file of globSync('{src,plugins,routes}/**/*.ts')) {
    if (/\bmintPermit\b/.test(await readFile(file, 'utf8'))) importers.push(file.replaceAll('\\', '/'))
  }
  t.same(importers.sort(), ['src/quota/permit.ts', 'src/quota/quota.ts'])
})
