import { readFileSync } from 'node:fs'

/**
 * Loaded into a service before its own code (`node --import`): its wall clock is off by as many milliseconds as stand in
 * the file FAULTS_CLOCK_FILE, which may change. Timers are not touched, as a wrong wall clock does not touch them either.
 */
const file = process.env.FAULTS_CLOCK_FILE ?? ''
const readShiftMs = (): number => Number(readFileSync(file, 'utf8'))
const RealDate = globalThis.Date
const realNow = RealDate.now
let shiftMs = readShiftMs()

const shiftedNow = (): number => realNow() + shiftMs

RealDate.now = shiftedNow
globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [shiftedNow()] : args, newTarget),
  apply: target => new target(shiftedNow()).toString(),
})

setInterval(() => {
  shiftMs = readShiftMs()
}, 100).unref()
