/** What a window tells the others of the same browser. */
export type Told =
  /** Lines were added to a document's history. */
  | { readonly kind: 'written'; readonly key: number }
  | { readonly kind: 'deleted'; readonly key: number }
  /** The list of documents, or what it says of one, is another. */
  | { readonly kind: 'listed' }
  /** A project has another schema. */
  | { readonly kind: 'schema'; readonly project: number }

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('chugiai')

export function tell(told: Told): void {
  channel?.postMessage(told)
}

/** Hears what other windows tell; not what this one does. */
export function listen(hear: (told: Told) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<Told>) => hear(data))
}
