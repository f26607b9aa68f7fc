import { startApp } from './app.ts'
import { useStore } from './store.ts'
import { startStoreProxy } from './storeProxy.ts'

type Test = Parameters<typeof startApp>[0]

/** A service whose store can be switched off and on; every call to the store is listed in `calls`. */
export async function startSwitchable(t: Test, settings: Record<string, string> = {}) {
  const store = await useStore(t)
  let down = false
  const proxy = await startStoreProxy(t, store.endpoint, () => (down ? 'refuse' : 'pass'))
  const app = await startApp(t, { ...settings, DYNAMODB_ENDPOINT: proxy.endpoint })
  return {
    app,
    store,
    calls: proxy.calls,
    storeDown: (isDown: boolean) => {
      down = isDown
    },
  }
}
