import { problems } from '#src/errors.ts'

type Asserts = { equal(found: unknown, wanted: unknown, message: string): unknown; fail(message: string): unknown }

export type Answered = { status: number; contentType: string; body: string }

type Problem = { code: string; detail: string; instance: string; errors?: { pointer: string; message: string }[] }

const internals = /node_modules|\n\s+at |\\n\s+at |file:\/\/|\.ts:\d|ECONN|Exception|dynamodb/i

/** Checks that an answer is a documented problem of one status, without anything of the machinery in it. */
export function expectProblem(t: Asserts, answered: Answered, code: keyof typeof problems, message: string): Problem {
  const { status, contentType, body } = answered
  t.equal(status, problems[code].status, `${message}: status`)
  t.equal(contentType.split(';')[0], 'application/problem+json', `${message}: content type`)
  if (internals.test(body)) t.fail(`${message}: internals in ${body}`)
  const found = parse(body)
  t.equal(found?.code, code, `${message}: code`)
  t.equal(found?.status, problems[code].status, `${message}: status in the body`)
  t.equal(found?.title, problems[code].title, `${message}: title`)
  t.equal(found?.type, `urn:gym-coach:problem:${code}`, `${message}: type`)
  return found
}

function parse(body: string) {
  try {
    return JSON.parse(body)
  } catch {
    return {}
  }
}

/** An answer of `inject` or of the wire, as `expectProblem` takes it. */
export const fromInject = (response: {
  statusCode: number
  headers: { 'content-type'?: unknown }
  body: string
}): Answered => ({
  status: response.statusCode,
  contentType: String(response.headers['content-type']),
  body: response.body,
})
