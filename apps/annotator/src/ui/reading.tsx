import { t } from '../i18n/translate.ts'
import { stopReading } from '../reader/reader.ts'
import { reading } from '../state/store.ts'

/** Shown while a text is read. */
export function Reading() {
  if (reading.value === null) return null
  const text = t('text.reading', { name: reading.value.name })
  return (
    <div class="reading" role="status">
      <div class="reading-card">
        <p>{text}</p>
        <progress aria-label={text} />
        <p class="hint">{t('text.readingHint')}</p>
        <button type="button" class="button" onClick={stopReading}>
          {t('text.cancel')}
        </button>
      </div>
    </div>
  )
}
