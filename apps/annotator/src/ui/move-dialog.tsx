import { t } from '../i18n/translate.ts'
import { moveEntry } from '../state/manage.ts'
import { projectFacts } from '../state/project-list.ts'
import type { Entry, Project } from '../storage/entry.ts'
import { Modal } from './modal.tsx'
import { ProjectButton } from './project-list.tsx'

interface Props {
  readonly entry: Entry
  readonly onClose: () => void
}

/** Asks which project a document is to go to. */
export function MoveDialog({ entry, onClose }: Props) {
  const others = projectFacts.value.filter(({ documents }) => !documents.some(({ key }) => key === entry.key))
  const move = (project: Project) => {
    onClose()
    void moveEntry(entry, project)
  }
  return (
    <Modal title={t('documents.moveTitle')} onClose={onClose}>
      <p>{t('documents.moveText', { title: entry.title })}</p>
      <ul class="entries" aria-label={t('projects.title')}>
        {others.map((facts) => (
          <li key={facts.project.key} class="entry">
            <ProjectButton facts={facts} onClick={() => move(facts.project)} />
          </li>
        ))}
      </ul>
      <div class="modal-buttons">
        <button type="button" class="button" data-first onClick={onClose}>
          {t('dialog.cancel')}
        </button>
      </div>
    </Modal>
  )
}
