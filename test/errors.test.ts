import t from 'tap'
import { CoachError, problems, toProblem } from '#src/errors.ts'
import { describeError } from '#src/log.ts'
import { toCoachError } from '#src/toCoachError.ts'

t.test('each error has a status of its kind, a title and a sentence', async t => {
  for (const [code, { status, title, detail }] of Object.entries(problems)) {
    t.ok(status >= 400 && status <= 504, code)
    t.match(code, /^[a-z]+(_[a-z]+)*$/)
    t.match(title, /^[A-Z][^.]+$/, code)
    t.match(detail, /^[A-Z].+\.$/, code)
  }
})

t.test('a problem has the fields of RFC 9457, and only what was given', async t => {
  t.same(toProblem(new CoachError('not_found'), '01X'), {
    type: 'urn:gym-coach:problem:not_found',
    title: 'Not found',
    status: 404,
    detail: problems.not_found.detail,
    instance: 'urn:gym-coach:request:01X',
    code: 'not_found',
  })
  const errors = [{ pointer: '#/a', message: 'is wrong' }]
  const cause = new Error('password hunter2')
  const full = toProblem(new CoachError('invalid_request', { detail: 'No.', retryAfterS: 0, errors, cause }), '01X')
  t.match(full, { detail: 'No.', retryAfterS: 0, errors })
  t.notMatch(JSON.stringify(full), /hunter2/)
})

t.test('errors of the frame and of others become known ones, and say nothing of their own from 500 on', async t => {
  const own = new CoachError('coach_disabled')
  t.equal(toCoachError(own), own)
  const withStatus = (statusCode: unknown) => Object.assign(new Error('table users at 10.0.0.1'), { statusCode })
  const wanted: [unknown, string][] = [
    [400, 'invalid_request'],
    [401, 'unauthorized'],
    [404, 'not_found'],
    [413, 'payload_too_large'],
    [414, 'not_found'],
    [415, 'unsupported_media_type'],
    [418, 'invalid_request'],
    [500, 'internal'],
    [503, 'internal'],
    [undefined, 'internal'],
  ]
  for (const [status, code] of wanted) {
    const known = toCoachError(withStatus(status))
    t.equal(known.code, code, String(status))
    if (known.status >= 500) t.notMatch(JSON.stringify(toProblem(known, '1')), /10\.0\.0\.1/)
  }
  t.equal(toCoachError(new TypeError('x is not a function')).code, 'internal')
})

t.test('the log has of an error its kind, code and place, down to the first cause, and no sentence', async t => {
  const first = Object.assign(new RangeError('the message was: my knee hurts'), {
    code: 'E_DEEP',
    item: 'my knee hurts',
  })
  const described = describeError(new CoachError('store_unavailable', { cause: first, detail: 'my knee hurts' }))
  t.match(described, { type: 'CoachError', code: 'store_unavailable', cause: { type: 'RangeError', code: 'E_DEEP' } })
  t.match(described.stack, /errors\.test\.ts/)
  t.notMatch(JSON.stringify(described), /knee/)
  t.same(describeError('my knee hurts'), { type: 'string', message: '', stack: '' })
  const many = new Error('line\n    my knee hurts\nagain')
  t.notMatch(JSON.stringify(describeError(many)), /knee/, 'nor from a message of several lines')
})
