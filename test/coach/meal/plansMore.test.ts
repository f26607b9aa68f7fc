import t from 'tap'
import { weeksHold } from '#test/support/mealWeeks.ts'

// The second thousand, in a process of its own.
t.test('more weeks by rules pass every hard gate', async t => weeksHold(t, 4711))
