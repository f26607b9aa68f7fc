import type { Scenario } from '../scenario.ts'
import { clientFaults } from './clients.ts'
import { clockFaults } from './clocks.ts'
import { diskFaults } from './disk.ts'
import { limitFaults } from './limits.ts'
import { modelFaults } from './model.ts'
import { processFaults } from './processes.ts'
import { serviceFaults } from './services.ts'
import { storeFaults } from './store.ts'

/** All rehearsals, in the order of the table. */
export const scenarios: readonly Scenario[] = [
  ...modelFaults,
  ...storeFaults,
  ...serviceFaults,
  ...diskFaults,
  ...processFaults,
  ...clockFaults,
  ...clientFaults,
  ...limitFaults,
]
