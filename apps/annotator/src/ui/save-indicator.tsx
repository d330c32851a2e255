import { t } from '../i18n/translate.ts'
import { save } from '../state/store.ts'
import { Icon } from './icon.tsx'

/** Whether a reload would show everything. */
export function SaveIndicator() {
  const { state } = save.value
  const isTrouble = state === 'failed' || state === 'gone'
  const words = isTrouble ? t('save.failed') : t(state === 'saving' ? 'save.saving' : 'save.saved')
  return (
    <span class={`save ${isTrouble ? 'is-trouble' : ''}`} data-state={state} title={words}>
      <Icon name={isTrouble ? 'close' : 'saved'} />
      <span class="wide-only">{words}</span>
    </span>
  )
}
