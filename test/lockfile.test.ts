import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { Type } from 'typebox'
import { Value } from 'typebox/value'

const root = join(import.meta.dirname, '..')

const Lockfile = Type.Object({
  packages: Type.Record(
    Type.String(),
    Type.Object({
      version: Type.Optional(Type.String()),
      integrity: Type.Optional(Type.String()),
      resolved: Type.Optional(Type.String()),
      license: Type.Optional(Type.Unknown()),
      dev: Type.Optional(Type.Boolean()),
      optional: Type.Optional(Type.Boolean()),
      devOptional: Type.Optional(Type.Boolean()),
      hasInstallScript: Type.Optional(Type.Boolean()),
      inBundle: Type.Optional(Type.Boolean()),
    }),
  ),
})
const Manifest = Type.Object({
  dependencies: Type.Record(Type.String(), Type.String()),
  devDependencies: Type.Record(Type.String(), Type.String()),
  allowScripts: Type.Record(Type.String(), Type.Boolean()),
})

const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'))
const manifest = Value.Parse(Manifest, read('package.json'))
const packages = Object.entries(Value.Parse(Lockfile, read('package-lock.json')).packages).filter(([path]) => path)
const running = packages.filter(([, { dev, devOptional }]) => !dev && !devOptional)

t.test('versions are exact', async t => {
  for (const [name, version] of Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })) {
    t.match(version, /^\d+\.\d+\.\d+$/, `${name} ${version}`)
  }
})

t.test('every package that runs is held by a hash, and none comes from anywhere but a registry', async t => {
  t.ok(running.length > 50, `${running.length} packages run`)
  const unheld = running.filter(([, { integrity, inBundle }]) => !inBundle && !integrity?.startsWith('sha512-'))
  t.same(unheld, [])
  const elsewhere = packages.filter(([, { resolved }]) => resolved && !/^https:\/\/[^/]+\/.+\.tgz$/.test(resolved))
  t.same(elsewhere, [], 'no git address, no folder, no http')
})

t.test('code that runs on installation was decided on, package by package', async t => {
  for (const [path, { hasInstallScript }] of packages) {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length)
    if (hasInstallScript) t.type(manifest.allowScripts[name], 'boolean', `${name} is allowed or refused by name`)
  }
  const dead = Object.keys(manifest.allowScripts).filter(name => !packages.some(([path]) => path.endsWith(`/${name}`)))
  t.same(dead, [], 'none is named that is not there')
})

t.test('what runs has licences that ask for no more than their notice', async t => {
  const permissive = new Set(['MIT', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', '0BSD'])
  const others = running.filter(([, { license }]) => typeof license !== 'string' || !permissive.has(license))
  t.same(
    others.map(([path, { license }]) => `${path}: ${String(license)}`),
    [],
  )
})

t.test('the bill of materials lists what runs', async t => {
  const printed = execFileSync('npm', ['sbom', '--omit=dev', '--sbom-format=cyclonedx', '--package-lock-only'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const Bill = Type.Object({
    bomFormat: Type.Literal('CycloneDX'),
    components: Type.Array(Type.Object({ name: Type.String(), version: Type.String() })),
  })
  const { components } = Value.Parse(Bill, JSON.parse(printed))
  const listed = new Set(components.map(({ name, version }) => `${name}@${version}`))
  for (const [name, version] of Object.entries(manifest.dependencies)) t.ok(listed.has(`${name}@${version}`), name)
  for (const name of Object.keys(manifest.devDependencies)) {
    if (running.some(([path]) => path === `node_modules/${name}`)) continue
    t.notOk(
      components.some(component => component.name === name),
      `${name} does not run`,
    )
  }
})
