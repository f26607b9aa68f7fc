import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, CfnResource, Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { Type } from 'typebox'
import { Value } from 'typebox/value'
import { type Built, buildApp } from './build.ts'
import { acknowledgeExceptions, nagExceptions } from './nagExceptions.ts'
import { variants } from './variants.ts'

/**
 * Builds every variant offline and asks cdk-nag (AwsSolutions) about it; synthesises the default one, whereby the CDK
 * checks the templates against CloudFormation's schemas. Ends with 1 for a finding without an exception, an exception
 * without a finding, or a template that does not fit.
 */
const Report = Type.Object({
  pluginReports: Type.Array(
    Type.Object({ pluginName: Type.String(), conclusion: Type.String(), violations: Type.Array(Type.Unknown()) }),
  ),
})

const print = (line = '') => process.stdout.write(`${line}\n`)

async function check(): Promise<boolean> {
  const found = new Set<string>()
  for (const [name, choices] of Object.entries(variants)) {
    const outdir = await mkdtemp(join(tmpdir(), 'gym-coach-synth-'))
    try {
      const built = buildApp({ outdir, treeMetadata: false, stackTraces: false }, choices)
      const findings = findingsOf(built.app)
      for (const finding of findings) found.add(finding)
      print(`${name}: ${resourcesOf(built.app).length} resources, ${findings.length} findings of AwsSolutions`)
      if (name === 'default') {
        printTypes(built.app)
        await synthesise(built, outdir)
      }
    } finally {
      await rm(outdir, { recursive: true, force: true })
    }
  }
  return judge(found)
}

/** What cdk-nag finds while nothing is excused yet, as `id path`. */
function findingsOf(app: App): string[] {
  return new AwsSolutionsChecks(app)
    .validateScope(app)
    .violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath = '' }) => `${ruleName} ${constructPath}`),
    )
}

function resourcesOf(app: App): CfnResource[] {
  return app.node.findAll().filter(construct => CfnResource.isCfnResource(construct))
}

function printTypes(app: App): void {
  const types = resourcesOf(app).map(({ cfnResourceType }) => cfnResourceType)
  for (const type of [...new Set(types)].sort()) {
    print(`  ${String(types.filter(other => other === type).length).padStart(3)}  ${type}`)
  }
}

/** As a deployment would: with the exceptions, cdk-nag and the schemas; throws where one of them objects. */
async function synthesise({ app }: Built, outdir: string): Promise<void> {
  acknowledgeExceptions(app)
  Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
  app.synth()
  const report: unknown = JSON.parse(await readFile(join(outdir, 'validation-report.json'), 'utf8'))
  if (!Value.Check(Report, report)) throw new Error('the report of the synthesis has another form than expected')
  for (const { pluginName, conclusion, violations } of report.pluginReports) {
    print(`  ${pluginName}: ${conclusion}, ${violations.length} violations left`)
    if (conclusion !== 'success') throw new Error(`${pluginName} objects`)
  }
  // Its findings would have stopped the synthesis; without any it is not in the report.
  print('  AwsSolutions: success, 0 findings left')
}

function judge(found: ReadonlySet<string>): boolean {
  const excused = new Map(nagExceptions.map(({ id, path, reason }) => [`${id} ${path}`, reason]))
  print()
  print(`Exceptions (${excused.size}), argued in deploy/nagExceptions.ts:`)
  for (const [finding, reason] of excused) print(`  ${finding}\n      ${reason}`)
  const unexcused = [...found].filter(finding => !excused.has(finding))
  const unneeded = [...excused.keys()].filter(finding => !found.has(finding))
  print()
  for (const finding of unexcused) print(`NOT EXCUSED  ${finding}`)
  for (const finding of unneeded) print(`NOT NEEDED   ${finding}`)
  const good = unexcused.length === 0 && unneeded.length === 0
  print(good ? 'Every finding is excused, and every excuse has its finding.' : 'deploy:check failed')
  return good
}

process.exitCode = (await check()) ? 0 : 1
