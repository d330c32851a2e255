/** Paths of a 20 × 20 grid, drawn with a stroke. */
const PATHS = {
  accept: 'M4.5 10.5l3.5 3.5 7.5-8',
  reject: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  delete: 'M4 6h12M8 6V4.2h4V6M6 6l.7 10h6.6L14 6M8.6 9v4.4M11.4 9v4.4',
  undo: 'M7.5 5L4 8.5 7.5 12M4.5 8.5H12a4 4 0 010 8H9',
  redo: 'M12.5 5L16 8.5 12.5 12M15.5 8.5H8a4 4 0 000 8h3',
  down: 'M5.5 8l4.5 4.5L14.5 8',
  left: 'M12 5l-5 5 5 5',
  right: 'M8 5l5 5-5 5',
  open: 'M3.5 15.5v-11h5l1.7 2h6.3v9z',
  move: 'M3.5 15.5v-11h5l1.7 2h6.3v9zM7 11h5.5M10.5 8.8l2.2 2.2-2.2 2.2',
  paste: 'M7 4.5H5v12h10v-12h-2M7.5 3.2h5v2.6h-5zM7.5 9.5h5M7.5 12.5h5',
  sample: 'M5 3.5h7l3 3v10H5zM12 3.5v3h3M7.5 10h5M7.5 13h5',
  export: 'M10 12.5v-9M6.5 7L10 3.5 13.5 7M4 12.5v4h12v-4',
  more: 'M4 10a.6.6 0 101.2 0 .6.6 0 10-1.2 0M9.4 10a.6.6 0 101.2 0 .6.6 0 10-1.2 0M14.8 10a.6.6 0 101.2 0 .6.6 0 10-1.2 0',
  close: 'M5.5 5.5l9 9M14.5 5.5l-9 9',
  help: 'M7.6 7.6a2.4 2.4 0 114 1.8c-.9.8-1.6 1.2-1.6 2.4M10 14.8h.01',
  language: 'M10 3a7 7 0 100 14 7 7 0 000-14M3.2 10h13.6M10 3c-4.4 4.4-4.4 9.6 0 14M10 3c4.4 4.4 4.4 9.6 0 14',
  theme: 'M10 3a7 7 0 100 14zM10 3a7 7 0 010 14',
  search: 'M8.8 4a4.8 4.8 0 100 9.6 4.8 4.8 0 000-9.6M12.4 12.4L16.5 16.5',
  text: 'M4 5.5h12M4 10h12M4 14.5h7',
  list: 'M7.5 5.5H16M7.5 10H16M7.5 14.5H16M4 5.5h.01M4 10h.01M4 14.5h.01',
  detail: 'M4 6h7M14 6h2M4 14h2M9 14h7M12.5 4.5v3M7.5 12.5v3',
  saved: 'M4.5 10.5l3.5 3.5 7.5-8',
  note: 'M4 16l.8-3.4L13.4 4l2.6 2.6-8.6 8.6z',
} as const

export type IconName = keyof typeof PATHS

/** A picture beside a word, or in a button that has a name of its own. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={PATHS[name]} />
    </svg>
  )
}
