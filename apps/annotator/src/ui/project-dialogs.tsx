import { useRef } from 'preact/hooks'
import { formatNumber, t } from '../i18n/translate.ts'
import { openProjectPage } from '../state/library.ts'
import { MAX_TITLE } from '../state/limits.ts'
import { deleteProject } from '../state/manage.ts'
import { createProject, projectTitle, renameProject } from '../state/project.ts'
import { projectFacts } from '../state/project-list.ts'
import type { Project } from '../storage/entry.ts'
import { DeleteWindow } from './delete-window.tsx'
import { Modal } from './modal.tsx'

interface Props {
  /** Null: a new one. */
  readonly project: Project | null
  readonly onClose: () => void
}

/** Asks how a project is called: a new one, or another name for one. */
export function ProjectDialog({ project, onClose }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const submit = (event: Event) => {
    event.preventDefault()
    const title = field.current?.value.trim() ?? ''
    if (title === '') return
    onClose()
    void nameProject(project, title)
  }
  return (
    <Modal title={t(project === null ? 'projects.new' : 'projects.rename')} onClose={onClose}>
      <form class="paste" onSubmit={submit}>
        <label class="labelled">
          {t('projects.name')}
          <input
            ref={field}
            class="field"
            defaultValue={project?.title ?? ''}
            maxLength={MAX_TITLE}
            required
            pattern=".*\S.*"
            data-first
          />
        </label>
        {project === null && <p class="hint">{t('projects.newHint')}</p>}
        <div class="modal-buttons">
          <button type="button" class="button" onClick={onClose}>
            {t('dialog.cancel')}
          </button>
          <button type="submit" class="button is-primary">
            {t(project === null ? 'projects.create' : 'projects.rename')}
          </button>
        </div>
      </form>
    </Modal>
  )
}

async function nameProject(project: Project | null, title: string): Promise<void> {
  if (project !== null) return renameProject(project.key, title)
  const key = await createProject(title)
  if (key !== null) openProjectPage(key)
}

interface DeleteProps {
  readonly project: Project
  readonly onClose: () => void
}

/** Asks before a project is deleted for good, with how much goes with it. */
export function DeleteProjectDialog({ project, onClose }: DeleteProps) {
  const facts = projectFacts.value.find((other) => other.project.key === project.key)
  const count = facts?.documents.length ?? 0
  const open = count - (facts?.done ?? 0)
  const text =
    count === 0
      ? t('projects.deleteEmpty')
      : t('projects.deleteText', { count: formatNumber(count), open: formatNumber(open) })
  return (
    <DeleteWindow
      title={t('projects.deleteTitle', { title: projectTitle(project) })}
      text={text}
      onDelete={() => void deleteProject(project)}
      onClose={onClose}
    />
  )
}
