import { Validations } from 'aws-cdk-lib'
import { AwsSolutionsChecks } from 'cdk-nag'
import { buildApp } from './build.ts'
import { acknowledgeExceptions } from './nagExceptions.ts'

// What `npx cdk` starts. A finding that is not argued in nagExceptions.ts stops the synthesis, and so the deployment.
const { app } = buildApp()
acknowledgeExceptions(app)
Validations.of(app).addPlugins(new AwsSolutionsChecks(app))
app.synth()
