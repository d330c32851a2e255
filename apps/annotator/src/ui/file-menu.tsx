import { t } from '../i18n/translate.ts'
import { exportDocument } from '../state/export.ts'
import { openSample } from '../state/opening.ts'
import { currentDocument, dialog } from '../state/store.ts'
import { chooseFile } from './file-picker.tsx'
import { Icon } from './icon.tsx'
import { Menu, MenuItem } from './menu.tsx'

/** What brings documents in and out. */
export function FileMenu() {
  const button = (
    <>
      <Icon name="open" />
      <span class="wide-only">{t('menu.file')}</span>
    </>
  )
  return (
    <Menu id="file" label={t('menu.file')} button={button}>
      {(close) => {
        const then = (run: () => void) => () => {
          close()
          run()
        }
        return (
          <>
            <MenuItem icon="open" label={t('menu.open')} onClick={then(chooseFile)} />
            <MenuItem icon="paste" label={t('menu.paste')} onClick={then(() => (dialog.value = { kind: 'paste' }))} />
            <MenuItem icon="sample" label={t('menu.sample')} onClick={then(() => void openSample())} />
            <MenuItem
              icon="export"
              label={t('menu.export')}
              disabled={currentDocument.value === null}
              onClick={then(() => void exportDocument())}
            />
          </>
        )
      }}
    </Menu>
  )
}
