import { GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb'
import type { Preferences } from '#src/api/preferences.ts'
import type { TableClient } from './client.ts'
import { preferencesKey } from './keys.ts'

export type PreferenceRows = ReturnType<typeof createPreferenceRows>

/** The user's preferences, one item. */
export function createPreferenceRows(client: TableClient, tableName: string) {
  /** The item as it is stored, unchecked; undefined if there is none. */
  async function read(userId: string): Promise<unknown> {
    const { Item } = await client.send(
      new GetCommand({ TableName: tableName, Key: preferencesKey(userId), ConsistentRead: true }),
    )
    return Item
  }

  async function write(userId: string, preferences: Preferences): Promise<void> {
    await client.send(new PutCommand({ TableName: tableName, Item: { ...preferencesKey(userId), ...preferences } }))
  }

  return { read, write }
}
