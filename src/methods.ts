/** Which methods an address answers: for 405 and its Allow header. */
export function createMethodTable() {
  const routes: { pattern: URLPattern; methods: Set<string> }[] = []
  const byUrl = new Map<string, Set<string>>()

  function add(url: string, method: string | string[]): void {
    // CORS answers preflights everywhere; that makes no address of what is none.
    if (url === '*') return
    const methods = byUrl.get(url) ?? new Set<string>()
    for (const name of [method].flat()) methods.add(name)
    if (!byUrl.has(url)) routes.push({ pattern: new URLPattern({ pathname: url }), methods })
    byUrl.set(url, methods)
  }

  /** The methods of the routes that match a URL's path; none: there is nothing there. */
  function allowed(url: string): string[] {
    const pathname = url.split('?', 1)[0] ?? ''
    // The router takes a path as it is, so one that a URL would read otherwise (`..`, `//`) is not there.
    if (URL.parse(pathname, 'http://localhost')?.pathname !== pathname) return []
    const found = routes.filter(({ pattern }) => pattern.test(pathname, 'http://localhost'))
    return [...new Set(found.flatMap(({ methods }) => [...methods]))].sort()
  }

  return { add, allowed }
}
