import { isWebUrl } from './addresses.ts'
import { CUES } from './name-cues.ts'
import type { Attributes } from './tag-reader.ts'

const HIDING_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i

/** Whether a browser would not show the element. */
export function isHidden({ hidden, style, 'aria-hidden': ariaHidden }: Attributes): boolean {
  if (hidden !== undefined || ariaHidden === 'true') return true
  return style !== undefined && HIDING_STYLE.test(style)
}

const SMALLEST_PICTURE = 100 // pixels; buttons, counters and portraits beside comments are smaller

// Files that sites draw their buttons with.
const BUTTON =
  /(?:^|[/_.-])icons?(?:[/_.-]|\d)|icons?\.\w+(?:$|[?;])|(?:^|[/_-])(?:logo|spacer|blank|no-?thumb|loading|sprite|btn|button)[^/]*$|\/(?:facebook|twitter|google|yahoo|zalo|share|print|e?mail|rss|zing)[^/]{0,12}\.(?:gif|png|svg)/i

// Smileys, and portraits of writers and readers.
const SMILEY = /emoji|emoticon|smiley|smilies/i
const PORTRAIT = /\/(?:avatars?|users?|authors?|profiles?|tac-?gia)\/|gravatar\./i

/** Whether a picture is a button, a counter, a smiley, a portrait or a thumbnail, by its size, its class or its address. */
export function isIcon({ width, height, class: names = '' }: Attributes, url = ''): boolean {
  if (isSmall(width) || isSmall(height) || SMILEY.test(names)) return true
  return BUTTON.test(url) || SMILEY.test(url) || PORTRAIT.test(url) || isThumbnail(url)
}

const LARGEST_THUMBNAIL = 160 // pixels of the longer side

/** `/thumb/120x80/a.jpg`, `/thumb_w/100/a.jpg`, `a.jpg?w=80`. */
function isThumbnail(url: string): boolean {
  const [, width, height, wide, asked] =
    /[/_-](\d{2,4})[x_](\d{2,4})[/_.-]|\/thumb_w\/(\d+)\/|[?&]w(?:idth)?=(\d+)/i.exec(url) ?? []
  const longest = Math.max(Number(width ?? 0), Number(height ?? 0), Number(wide ?? 0), Number(asked ?? 0))
  return longest > 0 && longest <= LARGEST_THUMBNAIL
}

function isSmall(size: string | undefined): boolean {
  return size !== undefined && /^\d+(?:px)?$/.test(size) && Number.parseInt(size, 10) < SMALLEST_PICTURE
}

/**
 * The address of a picture. Pages that load pictures late hold it elsewhere, and a blank picture as data in `src`.
 *
 * @param source the `srcset` of the `<source>` before it
 */
export function imageUrl(attributes: Attributes, source?: string): { url?: string; isUnsafe: boolean } {
  const { src, srcset, 'data-src': late, 'data-srcset': lateSet, 'data-original': original } = attributes
  const listed = [lateSet, srcset, source].map(firstOfSet)
  const addresses = [late, original, attributes['data-lazy-src'], listed[0], src, listed[1], listed[2]]
  const urls = addresses.filter((url) => url !== undefined && url.trim() !== '')
  const url = urls.find((address) => isWebUrl(address!))?.trim()
  return url === undefined ? { isUnsafe: urls.length > 0 } : { url, isUnsafe: false }
}

/** The address of a picture that an element which is none itself keeps for a script. */
export function lateImageUrl(attributes: Attributes): string | undefined {
  const { 'data-src': late, 'data-original': original, 'data-bg': background, style } = attributes
  const inStyle = style && /background(?:-image)?\s*:\s*url\(\s*["']?([^"')]+)/i.exec(style)?.[1]
  return [late, original, background, inStyle].find((url) => url !== undefined && isWebUrl(url) && PICTURE.test(url))
}

const PICTURE = /\.(?:jpe?g|png|webp|gif|avif)(?:[?#]|$)/i

/** The first address of a `srcset`: `a.jpg 640w, b.jpg 2x`. */
function firstOfSet(set: string | undefined): string | undefined {
  return set === undefined ? undefined : /^[\s,]*(\S*[^\s,])/.exec(set)?.[1]
}

/** The address of a link; `''` when it leads nowhere. */
export function linkUrl(href: string): { url: string; isUnsafe: boolean } {
  const url = href.trim()
  if (isWebUrl(url) || url === '' || url.startsWith('#')) return { url, isUnsafe: false }
  return { url: '', isUnsafe: !/^(?:mailto|tel):/i.test(url) }
}

/** Class, id and role in small letters. */
export function namesOf({ class: className = '', id = '', 'data-role': role = '' }: Attributes): string {
  if (className === '' && id === '' && role === '') return ''
  return `${className} ${id} ${role}`.toLowerCase().trim()
}

/** What the relations and properties of an element say of its text; see `CUES`. */
export function relationCues({ rel, itemprop, type }: Attributes): number {
  if (type !== undefined && /related/i.test(type)) return CUES.related
  if (rel === 'author' || itemprop === 'author') return CUES.author
  if (rel === 'tag' || itemprop === 'keywords') return CUES.tags
  if (itemprop === 'headline') return CUES.title
  return itemprop === 'description' ? CUES.lede : 0
}

export function alignOf({ align, style }: Attributes): string {
  return align?.toLowerCase() ?? (style && /text-align\s*:\s*(\w+)/i.exec(style)?.[1]?.toLowerCase()) ?? ''
}
