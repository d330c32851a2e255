import type { ComponentChildren } from 'preact'
import { t } from '../i18n/translate.ts'
import { exportAs, exportDocument } from '../state/export.ts'
import { keepAsNew } from '../state/manage.ts'
import { save, session, storageTrouble } from '../state/store.ts'

/** What to do when something could not be kept: the work is still there, and can be had as a file. */
export function SaveBanner() {
  const open = session.value
  const current = save.value
  const collision = open?.collision.value
  if (open !== null && collision) {
    return (
      <Banner kind="collision" text={t('save.collision', { count: collision.count })}>
        <button type="button" class="button" onClick={() => void exportAs(collision.document)}>
          {t('save.exportOwn')}
        </button>
        <button type="button" class="button" onClick={() => (open.collision.value = null)}>
          {t('dialog.close')}
        </button>
      </Banner>
    )
  }
  if (open !== null && current.state === 'gone') {
    return (
      <Banner kind="gone" text={t('save.gone')}>
        <button type="button" class="button is-primary" onClick={() => void keepAsNew()}>
          {t('save.keepAsNew')}
        </button>
        <ExportButton />
      </Banner>
    )
  }
  if (open !== null && current.state === 'failed') {
    return (
      <Banner kind="failed" text={t(`save.${current.reason}`)}>
        <ExportButton />
      </Banner>
    )
  }
  return storageTrouble.value === null ? null : (
    <Banner kind="storage" text={t(`save.${storageTrouble.value}`)}>
      {open !== null && <ExportButton />}
    </Banner>
  )
}

interface Props {
  readonly kind: string
  readonly text: string
  readonly children: ComponentChildren
}

function Banner({ kind, text, children }: Props) {
  return (
    <div class="banner" role="alert" data-kind={kind}>
      <p>{text}</p>
      {children}
    </div>
  )
}

function ExportButton() {
  return (
    <button type="button" class="button" onClick={() => void exportDocument()}>
      {t('menu.export')}
    </button>
  )
}
