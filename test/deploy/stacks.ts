import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type App, CfnResource } from 'aws-cdk-lib'
import { Template } from 'aws-cdk-lib/assertions'
import { AwsSolutionsChecks } from 'cdk-nag'
import { buildApp } from '../../deploy/build.ts'
import { acknowledgeExceptions } from '../../deploy/nagExceptions.ts'
import { parametersOf } from '../../deploy/parameters.ts'
import type { Shape } from '../../deploy/shape.ts'

const quiet = { treeMetadata: false, stackTraces: false }

/** Synthesises the default shape once: the dear part, some seconds of CPU. */
export function synthesise() {
  const outdir = mkdtempSync(join(tmpdir(), 'gym-coach-test-'))
  try {
    const { shape, state, service } = buildApp({ outdir, ...quiet })
    return { shape, state: Template.fromStack(state), service: Template.fromStack(service) }
  } finally {
    rmSync(outdir, { recursive: true, force: true })
  }
}

/** A shape as a tree of constructs only, which is a hundredth of the work: its resources, and what cdk-nag finds. */
export function construct(choices: Record<string, unknown>) {
  const outdir = mkdtempSync(join(tmpdir(), 'gym-coach-test-'))
  try {
    const { app, service } = buildApp({ outdir, ...quiet }, choices)
    const resources = service.node.findAll().filter(part => CfnResource.isCfnResource(part))
    const findings = findingsOf(app)
    acknowledgeExceptions(app)
    return {
      count: (type: string) => resources.filter(({ cfnResourceType }) => cfnResourceType === type).length,
      /** The resources of a type as the template would have them, tokens resolved. */
      properties: (type: string): Properties[] =>
        resources
          .filter(({ cfnResourceType }) => cfnResourceType === type)
          .map(resource => propertiesOf(service.resolve(resource._toCloudFormation()))),
      findings,
      /** What is left of them with the exceptions. */
      left: findingsOf(app),
    }
  } finally {
    rmSync(outdir, { recursive: true, force: true })
  }
}

function findingsOf(app: App): string[] {
  return new AwsSolutionsChecks(app)
    .validateScope(app)
    .violations.flatMap(({ ruleName, violatingResources }) =>
      violatingResources.map(({ constructPath = '' }) => `${ruleName} ${constructPath}`),
    )
}

// A template is JSON of a hundred forms; the assertions say which one they expect.
export type Properties = ReturnType<Template['toJSON']>

function propertiesOf(template: { Resources: Properties }): Properties {
  return Object.values(template.Resources)[0].Properties
}

/** The properties of all resources of a type. */
export function all(template: Template, type: string): Properties[] {
  return Object.values(template.findResources(type)).map(({ Properties }) => Properties)
}

/** The properties of the only resource of a type. */
export function only(template: Template, type: string): Properties {
  const found = all(template, type)
  if (found.length !== 1) throw new Error(`${found.length} resources of type ${type}`)
  return found[0] ?? {}
}

/** A value of the template as a deployment would see it: parameters replaced by their examples. */
export function filledIn(value: unknown, shape: Shape): string {
  if (typeof value === 'string') return value
  const example = Object.entries(parametersOf(shape)).find(([name]) => JSON.stringify(value) === `{"Ref":"${name}"}`)
  if (!example) throw new Error(`no value for ${JSON.stringify(value)}`)
  return example[1].example
}
