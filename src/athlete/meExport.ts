import { conversationItem, isAlive } from '#src/table/conversationItems.ts'
import type { Everything, Item } from '#src/table/everything.ts'
import { toKey } from '#src/table/keys.ts'
import { unpack } from '#src/table/packed.ts'
import { isExpired } from '#src/table/time.ts'

/** One kind of stored item in the export: its name there, and what the parts of its sort key after the kind are. */
type Section = { name: string; parts: readonly string[]; single?: true }

const sections: ReadonlyMap<string, Section> = new Map([
  ['AI_PLAN', { name: 'plans', parts: ['planId'] }],
  ['AI_PLAN#ACTIVE', { name: 'activePlans', parts: ['planType'] }],
  ['CONTEXT', { name: 'context', parts: [], single: true }],
  ['CONVERSATION', { name: 'conversations', parts: ['conversationId', 'messageId'] }],
  ['FEEDBACK', { name: 'feedback', parts: ['targetId'] }],
  ['IDEMPOTENCY', { name: 'idempotencyKeys', parts: ['key'] }],
  ['MEASUREMENT', { name: 'measurements', parts: ['date', 'id'] }],
  ['NUTRITION', { name: 'nutrition', parts: ['date', 'id'] }],
  ['PLAN_CONTENT', { name: 'planVersions', parts: ['planId', 'version'] }],
  ['PREFERENCES', { name: 'preferences', parts: [], single: true }],
  ['PROFILE', { name: 'profile', parts: [], single: true }],
  ['PROPOSAL', { name: 'proposals', parts: ['planId', 'proposalId'] }],
  ['USAGE', { name: 'usage', parts: ['day', 'callId'] }],
  ['WORKOUT', { name: 'workouts', parts: ['date', 'id'] }],
])
const quotaSection: Section = { name: 'rateLimit', parts: ['day'] }

/** Rows that only lead to others. */
const leads = /^DAY_OF_/
/** What belongs to the machinery and says nothing of the user. */
const hidden = new Set(['PK', 'SK', 'ttl', 'fingerprint', 'holder', 'leaseUntilMs', 'lastTurn', 'erasedAtMs'])

/**
 * All of a user's data as the text of one JSON object, piece by piece: never more than a page of it is held. The first
 * page is read before this resolves, so a store that is away is known before anything is sent; one that goes away later
 * makes the generator throw, and its reader must break off what it has sent.
 */
export async function openExport(rows: Everything, userId: string, nowMs: number): Promise<AsyncGenerator<string>> {
  const pages = rows.pages(userId)
  const first = await pages.next()
  return write()

  async function* write(): AsyncGenerator<string> {
    yield `{"exportedAt":${JSON.stringify(new Date(nowMs).toISOString())},"userId":${JSON.stringify(userId)}`
    const items = await readAhead(shown(first.value ?? [], pages, nowMs))
    const written = new Set<string>()
    while (items.head) {
      const section = sectionOf(items.head)
      written.add(section.name)
      yield `,${JSON.stringify(section.name)}:`
      yield* section.single ? only(items, section) : list(items, section)
    }
    for (const { name, single } of sections.values()) {
      if (!written.has(name)) yield `,${JSON.stringify(name)}:${single ? 'null' : '[]'}`
    }
    yield `,"${quotaSection.name}":`
    yield* list(await readAhead(shown([], rows.quotaPages(userId), nowMs)), quotaSection)
    yield '}'
  }
}

type Items = { head: Item | undefined; next(): Promise<void> }

async function readAhead(source: AsyncGenerator<Item>): Promise<Items> {
  const items: Items = {
    head: undefined,
    next: async () => {
      const { value, done } = await source.next()
      items.head = done ? undefined : value
    },
  }
  await items.next()
  return items
}

/** What a user can see too: nothing that is over, and no messages without their conversation. */
async function* shown(first: readonly Item[], pages: AsyncIterable<Item[]>, nowMs: number): AsyncGenerator<Item> {
  let alive: string | undefined
  const seen = (item: Item): boolean => {
    const [kind = '', id, messageId] = toKey(item).SK.split('#')
    if (leads.test(kind) || isExpired(item, nowMs)) return false
    if (kind !== 'CONVERSATION') return true
    if (messageId === undefined) alive = conversationItem.Check(item) && isAlive(item, nowMs) ? id : undefined
    return id === alive
  }
  yield* first.filter(seen)
  for await (const page of pages) yield* page.filter(seen)
}

function sectionOf(item: Item): Section {
  const [kind = '', part] = toKey(item).SK.split('#')
  // A kind that this list does not know yet still belongs to the user.
  return sections.get(`${kind}#${part}`) ?? sections.get(kind) ?? { name: `other:${kind}`, parts: [] }
}

const isOf = (item: Item | undefined, { name }: Section): item is Item =>
  item !== undefined && (name === quotaSection.name || sectionOf(item).name === name)

async function* only(items: Items, section: Section): AsyncGenerator<string> {
  if (items.head) yield JSON.stringify(await toValue(items.head, section))
  await items.next()
}

async function* list(items: Items, section: Section): AsyncGenerator<string> {
  let before = '['
  while (isOf(items.head, section)) {
    const text = JSON.stringify(await toValue(items.head, section))
    await items.next()
    if (section.name === 'conversations') {
      yield `${before}${text.slice(0, -1)},"messages":`
      yield* messages(items, section)
      yield '}'
    } else {
      yield `${before}${text}`
    }
    before = ','
  }
  yield before === '[' ? '[]' : ']'
}

/** The messages that follow their conversation's header. */
async function* messages(items: Items, section: Section): AsyncGenerator<string> {
  let before = '['
  while (isOf(items.head, section) && toKey(items.head).SK.split('#').length > 2) {
    yield `${before}${JSON.stringify(await toValue(items.head, section))}`
    before = ','
    await items.next()
  }
  yield before === '[' ? '[]' : ']'
}

/** An item without the table's keys, under the ids that are in them. */
async function toValue(item: Item, { parts }: Section): Promise<Item> {
  const ids = toKey(item).SK.split('#').slice(1).map(decodeURIComponent)
  const named = parts.flatMap((name, at) => (ids[at] === undefined ? [] : [[name, ids[at]]]))
  const told = Object.entries(item).filter(([name]) => !hidden.has(name))
  const readable = await Promise.all(told.map(async ([name, value]) => [name, await toReadable(value)]))
  return { ...Object.fromEntries(named), ...Object.fromEntries(readable) }
}

/** Packed contents unpacked, sets as lists. */
async function toReadable(value: unknown): Promise<unknown> {
  if (value instanceof Set) return [...value]
  if (!(value instanceof Uint8Array)) return value
  try {
    return await unpack(value)
  } catch {
    // Not packed by us; the user's it is all the same.
    return Buffer.from(value).toString('base64')
  }
}
