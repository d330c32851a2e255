/** What an address names: `#/project/document`. */
export interface Address {
  readonly project: number
  readonly key: number
}

export function formatAddress({ project, key }: Address): string {
  return `#/${project}/${key}`
}

/** What the address of the page names; null for the start. */
export function parseAddress(hash: string): Address | null {
  const parts = /^#\/(\d+)\/(\d+)$/.exec(hash)
  return parts === null ? null : { project: Number(parts[1]), key: Number(parts[2]) }
}

/** Puts what is open into the address bar: as a new page to go back from, unless it is what stands there. */
export function showAddress(address: Address | null): void {
  const hash = address === null ? '#/' : formatAddress(address)
  if (hash === location.hash) return
  const isFirst = location.hash === '' || location.hash === '#/'
  history[isFirst ? 'replaceState' : 'pushState'](null, '', hash)
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
