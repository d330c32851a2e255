import { t } from '../i18n/translate.ts'
import { openProjectPage } from '../state/library.ts'
import { projectTitle } from '../state/project.ts'
import { documents, openedProject } from '../state/project-list.ts'
import { currentDocument, entries, title } from '../state/store.ts'
import { EntryList } from './entry-list.tsx'
import { Icon } from './icon.tsx'
import { Menu, MenuItem } from './menu.tsx'

/** The title of the open document, and the others of its project. */
export function DocumentMenu() {
  if (currentDocument.value === null && entries.value.length === 0) return null
  const name = currentDocument.value === null ? t('documents.switch') : title.value
  const button = (
    <>
      <span class="document-title">{name}</span>
      <Icon name="down" />
    </>
  )
  return (
    <Menu id="documents" class="document-menu" label={`${t('documents.switch')}: ${name}`} button={button}>
      {(close) => (
        <>
          <div class="menu-pages">
            {openedProject.value !== null && (
              <PageItem close={close} project={openedProject.value.project.key} label={projectLabel()} />
            )}
            <PageItem close={close} project={null} label={t('projects.all')} />
          </div>
          <EntryList entries={documents.value} onChosen={close} />
        </>
      )}
    </Menu>
  )
}

interface PageItemProps {
  readonly close: () => void
  readonly project: number | null
  readonly label: string
}

function PageItem({ close, project, label }: PageItemProps) {
  const open = () => {
    close()
    openProjectPage(project)
  }
  return <MenuItem icon={project === null ? 'list' : 'open'} label={label} onClick={open} />
}

function projectLabel(): string {
  return openedProject.value === null ? '' : projectTitle(openedProject.value.project)
}
