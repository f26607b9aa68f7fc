import { BedrockRuntimeClient } from '@aws-sdk/client-bedrock-runtime'
import type { Config } from '#src/config.ts'

/** Looking for a role of a machine that has none takes a while; nobody should wait longer. */
const patienceMs = 5_000

/**
 * Whether a model can be asked with these settings: a stand-in on this machine needs no credentials, anything else needs
 * what the AWS SDK finds (environment, profile, role).
 */
export async function canAskModel({ BEDROCK_ENDPOINT: endpoint, AWS_REGION: region }: Config): Promise<boolean> {
  if (/^http:\/\/(127\.0\.0\.1|localhost)(:|\/|$)/.test(endpoint)) return true
  const client = new BedrockRuntimeClient({ region })
  const tooLate = Promise.withResolvers<false>()
  const timer = setTimeout(() => tooLate.resolve(false), patienceMs)
  try {
    return await Promise.race([
      client.config.credentials().then(
        () => true,
        () => false,
      ),
      tooLate.promise,
    ])
  } finally {
    clearTimeout(timer)
    client.destroy()
  }
}
