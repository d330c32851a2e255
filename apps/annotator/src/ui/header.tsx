import { t } from '../i18n/translate.ts'
import { canRedo, canUndo, currentDocument } from '../state/store.ts'
import { redo, undo } from '../state/travel.ts'
import { IconButton } from './button.tsx'
import { DocumentMenu } from './document-menu.tsx'
import { DoneButton } from './done-button.tsx'
import { FileMenu } from './file-menu.tsx'
import { MoreMenu } from './more-menu.tsx'
import { SaveIndicator } from './save-indicator.tsx'

/** The bar on top: which document, undo and redo, files, settings. */
export function Header() {
  const isOpen = currentDocument.value !== null
  return (
    <header class="header">
      <h1 class="brand">
        <img src="./icon.svg" alt="" width="28" height="28" />
        <span>{t('app.name')}</span>
      </h1>
      <DocumentMenu />
      {isOpen && <SaveIndicator />}
      {isOpen && <DoneButton />}
      <div class="header-space" />
      {isOpen && (
        <div class="header-group">
          <IconButton icon="undo" label={t('menu.undo')} shortcut="Ctrl Z" disabled={!canUndo.value} onClick={undo} />
          <IconButton icon="redo" label={t('menu.redo')} shortcut="Ctrl Y" disabled={!canRedo.value} onClick={redo} />
        </div>
      )}
      <FileMenu />
      <MoreMenu />
    </header>
  )
}
