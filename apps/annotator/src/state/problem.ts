import { isMessageKey, t } from '../i18n/translate.ts'
import type { Failure } from './failure.ts'

/** A failure with the name of what failed: shown until it is closed. */
export interface Problem extends Failure {
  readonly name: string
}

/** What a browser tab reads without running out of memory. */
export const MAX_MEGABYTES = 20

/** The failure in words of the page's language; what has no words of its own is called unexpected. */
export function describeFailure({ code, hint }: Failure): { readonly text: string; readonly hint: string } {
  const textKey = `error.${code}`
  const hintKey = `hint.${code}`
  return {
    text: t(isMessageKey(textKey) ? textKey : 'error.unexpected'),
    hint: isMessageKey(hintKey) ? t(hintKey, { limit: MAX_MEGABYTES }) : (hint ?? t('hint.unexpected')),
  }
}
