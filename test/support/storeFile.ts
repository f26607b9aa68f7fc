import { join } from 'node:path'

/** Where a run of the tests leaves word of its store. */
export const storeFolder = join(import.meta.dirname, '../../node_modules/.cache/gym-coach-test')
export const storeFile = join(storeFolder, 'store.json')
