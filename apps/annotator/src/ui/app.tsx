import { t } from '../i18n/translate.ts'
import { openedProject } from '../state/project-list.ts'
import { textView } from '../state/selection.ts'
import { currentDocument, pane, selected, started, textSelection } from '../state/store.ts'
import { Dialogs } from './dialogs.tsx'
import { Peek, Tabs } from './dock.tsx'
import { DropZone } from './drop-zone.tsx'
import { FilePicker } from './file-picker.tsx'
import { Header } from './header.tsx'
import { Inspector } from './inspector.tsx'
import { ListPanel } from './list-panel.tsx'
import { LiveRegion, Toasts } from './notices.tsx'
import { Palette } from './palette.tsx'
import { ProjectPage } from './project-page.tsx'
import { Reading } from './reading.tsx'
import { SaveBanner } from './save-banner.tsx'
import { StartPage } from './start-page.tsx'
import { TextPane } from './text-pane.tsx'

/** The whole page. */
export function App() {
  return (
    <>
      <button type="button" class="skip" onClick={() => textView.value?.focus()}>
        {t('app.skip')}
      </button>
      <Header />
      <SaveBanner />
      {currentDocument.value === null ? started.value && <Pages /> : <Workspace />}
      <Reading />
      <Toasts />
      <LiveRegion />
      <Dialogs />
      <FilePicker />
      <DropZone />
    </>
  )
}

function Pages() {
  return openedProject.value === null ? <StartPage /> : <ProjectPage facts={openedProject.value} />
}

function isSomethingSelected(): boolean {
  return selected.value !== null || textSelection.value !== null
}

function Workspace() {
  return (
    <>
      <main class="workspace" data-pane={pane.value} data-selected={isSomethingSelected() ? '' : undefined}>
        <Palette />
        <TextPane />
        <div class="side">
          <ListPanel />
          <Inspector />
        </div>
        <Peek />
      </main>
      <Tabs />
    </>
  )
}
