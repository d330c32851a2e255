import type { LabelSchema } from '@chugiai/annotation'

/** A colour on a light and on a dark ground. */
interface Color {
  readonly light: string
  readonly dark: string
}

/** What a text without a schema is drawn with, label by label: readable as text on white and on near-black. */
const COLORS: readonly Color[] = [
  { light: '#1a66b8', dark: '#79b8f5' },
  { light: '#8a5a00', dark: '#e2b04a' },
  { light: '#7b3fc4', dark: '#c09bf2' },
  { light: '#1d7a34', dark: '#74cf8c' },
  { light: '#b3261e', dark: '#f2a39b' },
  { light: '#0f6b6b', dark: '#67c7c7' },
  { light: '#a3297a', dark: '#f09ad0' },
  { light: '#5f5b12', dark: '#cdc768' },
]

/** Colours and titles of labels. */
export interface Palette {
  /** The colour of a label, as CSS. */
  colorOf(label: string): string
  /** What people call a label in a language; the label itself when nobody said. */
  titleOf(label: string, locale: string): string
}

/** The palette of a schema; without one, labels have colours in the order in which they are asked for. */
export function paletteOf(schema: LabelSchema | null, seen: readonly string[] = []): Palette {
  const definitions = new Map(
    [...(schema?.labels ?? []), ...(schema?.relations ?? [])].map((label) => [label.id, label]),
  )
  const others = new Map([...new Set(seen)].filter((label) => !definitions.has(label)).map((label, i) => [label, i]))
  return {
    colorOf(label) {
      const own = definitions.get(label)?.color
      if (own !== undefined) return css(own)
      const index = others.get(label)
      return schema === null && index !== undefined ? css(COLORS[index % COLORS.length]!) : 'var(--cg-ink-soft)'
    },
    titleOf(label, locale) {
      const title = definitions.get(label)?.title
      return title?.[locale] ?? title?.vi ?? label
    },
  }
}

function css({ light, dark }: Color): string {
  return `light-dark(${light}, ${dark})`
}
