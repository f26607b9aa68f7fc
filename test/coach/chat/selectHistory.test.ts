import fc from 'fast-check'
import t from 'tap'
import { roughTokens, selectHistory } from '#src/coach/chat/selectHistory.ts'
import type { StoredMessage } from '#src/table/conversationItems.ts'

const message = (role: 'user' | 'assistant', content: string): StoredMessage => ({
  messageId: 'x',
  role,
  content,
  createdAt: '2026-11-22T00:00:00.000Z',
})

t.test('whole turns, oldest first', async t => {
  const stored = [message('user', 'a'), message('assistant', 'b'), message('user', 'c'), message('assistant', 'd')]
  t.same(selectHistory(stored, 100), [
    { role: 'user', text: 'a' },
    { role: 'assistant', text: 'b' },
    { role: 'user', text: 'c' },
    { role: 'assistant', text: 'd' },
  ])
})

t.test('a lone message is left out, wherever it stands', async t => {
  const [question, reply] = [message('user', 'q'), message('assistant', 'r')]
  const turn = [
    { role: 'user', text: 'q' },
    { role: 'assistant', text: 'r' },
  ]
  t.same(selectHistory([reply, question, reply], 100), turn)
  t.same(selectHistory([question, question, reply], 100), turn)
  t.same(selectHistory([question, reply, question], 100), turn)
  t.same(selectHistory([question, reply, reply], 100), turn)
  t.same(selectHistory([question], 100), [])
  t.same(selectHistory([message('user', ''), reply], 100), [])
})

t.test('the newest turns that fit; none in part', async t => {
  const stored = [
    message('user', 'x'.repeat(40)),
    message('assistant', 'y'.repeat(40)),
    message('user', 'c'),
    message('assistant', 'd'),
  ]
  t.equal(selectHistory(stored, 21).length, 2)
  t.equal(selectHistory(stored, 22).length, 4)
  t.same(selectHistory(stored, 1), [])
})

t.test('whatever is stored, it alternates, begins with the user, ends with the coach and fits', async () => {
  const stored = fc.array(
    fc.record({ role: fc.constantFrom('user' as const, 'assistant' as const), content: fc.string() }),
  )
  fc.assert(
    fc.property(stored, fc.nat(200), (messages, budget) => {
      const chosen = selectHistory(
        messages.map(({ role, content }) => message(role, content)),
        budget,
      )
      return (
        chosen.length % 2 === 0 &&
        chosen.every(({ role, text }, at) => role === (at % 2 === 0 ? 'user' : 'assistant') && text !== '') &&
        chosen.reduce((sum, { text }) => sum + roughTokens(text), 0) <= budget
      )
    }),
  )
})
