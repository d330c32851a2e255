/**
 * Runs while no other window writes the same document. Where the browser has no locks (pages that came over plain http
 * from another machine), the transactions of the database alone keep writers apart.
 */
export function writing<T>(key: number, run: () => Promise<T>): Promise<T> {
  if (navigator.locks === undefined) return run()
  return navigator.locks.request(`chugiai.document.${key}`, run) as Promise<T>
}
