import type { PageMedium } from './page-model.ts'
import type { Attributes } from './tag-reader.ts'

const VIDEO_ADDRESS = /youtube|youtu\.be|vimeo|dailymotion|\/plugins\/video|video|player|vtvgo|\.(?:mp4|m3u8)/i
const AUDIO_ADDRESS = /soundcloud|spotify|podcast|\.(?:mp3|m4a)/i
const PLAYER =
  /(?:^|[\s_-])video-?(?:player|js|stream|container|wrapper)|videostream|jw-?player|(?:^|\s)vjs-|flowplayer|plyr/i

const HOLDERS: ReadonlySet<string> = new Set(['iframe', 'amp-iframe', 'embed', 'div'])

/** The kind of player that an element is or holds; `null` for any other. */
export function mediumOf(tag: string, attributes: Attributes): PageMedium['kind'] | null {
  if (tag === 'video' || tag === 'amp-video' || tag === 'amp-youtube') return 'video'
  if (tag === 'audio' || tag === 'amp-audio') return 'audio'
  if (!HOLDERS.has(tag)) return null
  const { src = '', 'data-src': late = '', class: names = '', type = '', id = '' } = attributes
  if (tag === 'iframe' || tag === 'amp-iframe' || tag === 'embed') {
    const address = `${src} ${late}`
    return AUDIO_ADDRESS.test(address) ? 'audio' : VIDEO_ADDRESS.test(address) ? 'video' : null
  }
  if (names === '' && type === '' && id === '') return null
  return PLAYER.test(names) || PLAYER.test(type) || PLAYER.test(id) ? 'video' : null
}
