import { t } from '../i18n/translate.ts'
import { exportDocument } from '../state/library.ts'
import { saveFailure, saveState } from '../state/store.ts'
import { Icon } from './icon.tsx'

/** Whether everything is kept. */
export function SaveIndicator() {
  const isTrouble = saveState.value === 'failed' || saveState.value === 'conflict'
  const words = isTrouble ? t('save.failed') : t(saveState.value === 'saving' ? 'save.saving' : 'save.saved')
  return (
    <span class={`save ${isTrouble ? 'is-trouble' : ''}`} data-state={saveState.value}>
      <Icon name={isTrouble ? 'close' : 'saved'} />
      <span class="wide-only">{words}</span>
    </span>
  )
}

/** What to do when something could not be kept. */
export function SaveBanner() {
  if (saveState.value === 'failed') {
    return (
      <div class="banner" role="alert">
        <p>{t('save.failedText', { reason: saveFailure.value })}</p>
        <button type="button" class="button" onClick={exportDocument}>
          {t('menu.export')}
        </button>
      </div>
    )
  }
  if (saveState.value !== 'conflict') return null
  return (
    <div class="banner" role="alert">
      <p>{t('save.conflict')}</p>
      <button type="button" class="button" onClick={() => location.reload()}>
        {t('save.reload')}
      </button>
    </div>
  )
}
