import type { build } from '#src/app.ts'

export type Units = { calls: number; read: number; write: number }

export const noUnits = (): Units => ({ calls: 0, read: 0, write: 0 })

type Client = Awaited<ReturnType<typeof build>>['store']['client']

/** Asks the store what each call consumed and adds it up. */
export function countUnits(client: Client, units: Units): void {
  client.middlewareStack.add(
    (next, context) => async args => {
      Object.assign(args.input, { ReturnConsumedCapacity: 'TOTAL' })
      const result = await next(args)
      const { ConsumedCapacity: consumed } = { ConsumedCapacity: undefined, ...result.output }
      const total = [consumed ?? []].flat().reduce((sum: number, part) => sum + unitsOf(part), 0)
      units.calls += 1
      if (/Get|Query/.test(context.commandName ?? '')) units.read += total
      else units.write += total
      return result
    },
    { step: 'initialize', priority: 'low', name: 'countUnits' },
  )
}

const unitsOf = (part: unknown): number =>
  typeof part === 'object' && part !== null && 'CapacityUnits' in part ? Number(part.CapacityUnits) : 0
