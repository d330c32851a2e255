import { t } from '../i18n/translate.ts'
import { openSample } from '../state/opening.ts'
import { dialog, entries } from '../state/store.ts'
import { EntryList } from './document-menu.tsx'
import { chooseFile } from './file-picker.tsx'
import { Icon } from './icon.tsx'

/** What is shown while no document is open. */
export function StartPage() {
  return (
    <main class="start" id="text" tabIndex={-1}>
      <div class="start-card">
        <p class="start-tagline">{t('app.tagline')}</p>
        <h2>{t('start.title')}</h2>
        <p>{t('start.lead')}</p>
        <div class="start-buttons">
          <button type="button" class="button is-primary" onClick={chooseFile}>
            <Icon name="open" />
            {t('start.open')}
          </button>
          <button type="button" class="button" onClick={() => (dialog.value = { kind: 'paste', text: '' })}>
            <Icon name="paste" />
            {t('start.paste')}
          </button>
          <button type="button" class="button" onClick={() => void openSample()}>
            <Icon name="sample" />
            {t('start.sample')}
          </button>
        </div>
        <p class="start-formats">{t('start.formats')}</p>
      </div>
      {entries.value.length > 0 && (
        <section class="start-recent">
          <h3>{t('start.recent')}</h3>
          <EntryList onChosen={() => {}} />
        </section>
      )}
    </main>
  )
}
