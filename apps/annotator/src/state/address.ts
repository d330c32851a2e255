/** What an address names: `#/project/document`, `#/project`, or `#/`, where everything begins. */
export interface Address {
  readonly project: number | null
  readonly key: number | null
}

export function formatAddress({ project, key }: Address): string {
  return `#/${[project, key].filter((part) => part !== null).join('/')}`
}

/** What the address of the page names; null when it names nothing. */
export function parseAddress(hash: string): Address | null {
  const parts = /^#\/(?:(\d+)(?:\/(\d+))?)?$/.exec(hash)
  if (parts === null) return null
  const [project = null, key = null] = parts.slice(1).map((part) => (part === undefined ? null : Number(part)))
  return { project, key }
}

/** Puts what is open into the address bar: as a new page to go back from, unless it is what stands there. */
export function showAddress(address: Address): void {
  const hash = formatAddress(address)
  if (hash === location.hash) return
  history[location.hash === '' ? 'replaceState' : 'pushState'](null, '', hash)
}

/** Notes in the browser's own history where the text stands, for a reload and the way back. */
export function noteTop(top: number): void {
  history.replaceState({ top }, '')
}

/** Where the text stood when this page of the browser's history was left. */
export function notedTop(): number | null {
  const { top } = Object(history.state) as { top?: unknown }
  return typeof top === 'number' ? top : null
}
