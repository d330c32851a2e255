import { t } from '../i18n/translate.ts'
import { exportProject } from '../state/export-project.ts'
import { openProjectPage } from '../state/library.ts'
import { projectTitle } from '../state/project.ts'
import type { ProjectFacts } from '../state/project-list.ts'
import { dialog } from '../state/store.ts'
import { once } from './button.tsx'
import { DocumentList } from './document-list.tsx'
import { Icon } from './icon.tsx'
import { factsText } from './project-list.tsx'
import { StartButtons } from './start-buttons.tsx'

/** A project: its documents, and what can be done with it. What is opened here comes into it. */
export function ProjectPage({ facts }: { readonly facts: ProjectFacts }) {
  const { project, documents } = facts
  return (
    <main class="start is-project" id="text" tabIndex={-1}>
      <section class="start-section" aria-label={projectTitle(project)}>
        <button type="button" class="button project-back" onClick={() => openProjectPage(null)}>
          <Icon name="left" />
          {t('projects.all')}
        </button>
        <div class="panel-head project-head">
          <h2>{projectTitle(project)}</h2>
          <button type="button" class="button" onClick={() => (dialog.value = { kind: 'project', project })}>
            {t('projects.rename')}
          </button>
          <button type="button" class="button" onClick={once(() => void exportProject(facts))}>
            {t('projects.export')}
          </button>
          <button
            type="button"
            class="button is-danger"
            onClick={() => (dialog.value = { kind: 'deleteProject', project })}
          >
            {t('projects.delete')}
          </button>
        </div>
        <p class="hint">
          {factsText(facts)} · {t('projects.schema', { schema: project.schema.id })}
        </p>
        <StartButtons />
        {documents.length === 0 ? <p class="list-empty">{t('projects.emptyHint')}</p> : <DocumentList />}
      </section>
    </main>
  )
}
