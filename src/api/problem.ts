import { Type } from 'typebox'
import { type ProblemCode, problems } from '#src/errors.ts'

const codes = Object.keys(problems)

/** RFC 9457 problem details. */
export const Problem = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    detail: Type.String({ description: 'a sentence that may be shown to the user' }),
    instance: Type.String({ description: 'the request id, for reports' }),
    code: Type.String({ enum: codes, description: 'stable, for programs' }),
    retryAfterS: Type.Optional(Type.Integer({ description: 'seconds after which a repeat makes sense' })),
    errors: Type.Optional(
      Type.Array(
        Type.Object({
          pointer: Type.String({ description: 'JSON pointer into the body, or #/query/…, #/path/…, #/header/…' }),
          message: Type.String(),
        }),
      ),
    ),
  },
  { title: 'Problem' },
)

/** The error responses of a route for its schema: one entry a status, with every code that it can have. */
export function problemResponses(...listed: ProblemCode[]) {
  const byStatus = new Map<number, ProblemCode[]>()
  for (const code of listed) {
    const { status } = problems[code]
    byStatus.set(status, [...(byStatus.get(status) ?? []), code])
  }
  return Object.fromEntries([...byStatus].map(([status, statusCodes]) => [status, problemResponse(statusCodes)]))
}

function problemResponse(statusCodes: ProblemCode[]) {
  const examples = statusCodes.map(code => [
    code,
    {
      summary: problems[code].title,
      value: {
        type: `urn:gym-coach:problem:${code}`,
        title: problems[code].title,
        status: problems[code].status,
        detail: problems[code].detail,
        instance: 'urn:gym-coach:request:01JD8X3W2N5Q7R9T1V3X5Z7B9D',
        code,
      },
    },
  ])
  return {
    description: statusCodes.map(code => `\`${code}\`: ${problems[code].detail}`).join(' '),
    content: { 'application/problem+json': { schema: Problem, examples: Object.fromEntries(examples) } },
  }
}

/** What every route behind the token can answer. */
export const commonProblems = [
  'unauthorized',
  'too_many_requests',
  'auth_unavailable',
  'store_unavailable',
  'overloaded',
  'closing',
  'internal',
] as const
