import fc from 'fast-check'
import t from 'tap'
import { titleOf } from '#src/coach/chat/title.ts'

t.test('the first line, cut at a word', async t => {
  t.equal(titleOf('How many sets?\nI train three days.'), 'How many sets?')
  t.equal(titleOf('  two   blanks '), 'two blanks')
  const long = 'I have been training for three years now and my bench press has not moved since summer'
  t.equal(titleOf(long), 'I have been training for three years now and my bench press…')
  t.equal([...titleOf('x'.repeat(200))].length, 60)
  t.equal([...titleOf('💪'.repeat(200))].length, 60, 'whole characters')
})

t.test('never longer than 60 characters, never empty for a text', async () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), text => {
      const title = titleOf(text)
      return [...title].length <= 60 && (title !== '' || text.trim() === '')
    }),
  )
})
