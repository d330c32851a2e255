import { formatNumber, t } from '../i18n/translate.ts'
import { openProjectPage } from '../state/library.ts'
import { projectTitle } from '../state/project.ts'
import { type ProjectFacts, projectFacts } from '../state/project-list.ts'
import { dialog } from '../state/store.ts'
import { Icon } from './icon.tsx'

/** Every project, and a way to a new one. */
export function ProjectList() {
  return (
    <section class="start-section projects" aria-label={t('projects.title')}>
      <div class="panel-head">
        <h3>{t('projects.title')}</h3>
        <div class="header-space" />
        <button type="button" class="button" onClick={() => (dialog.value = { kind: 'project', project: null })}>
          {t('projects.new')}
        </button>
      </div>
      <p class="hint">{t('projects.hint')}</p>
      <ul class="entries">
        {projectFacts.value.map((facts) => (
          <li key={facts.project.key} class="entry">
            <ProjectButton facts={facts} onClick={() => openProjectPage(facts.project.key)} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** A project by its name, with what is in it. */
export function ProjectButton({ facts, onClick }: { readonly facts: ProjectFacts; readonly onClick: () => void }) {
  return (
    <button type="button" class="entry-open project-open" onClick={onClick}>
      <span class="entry-title">
        <Icon name="open" />
        {projectTitle(facts.project)}
      </span>
      <span class="entry-facts">{factsText(facts)}</span>
    </button>
  )
}

/** How many documents a project has, and how many of them are done. */
export function factsText({ documents, done }: ProjectFacts): string {
  if (documents.length === 0) return t('projects.empty')
  return t('projects.counts', { count: formatNumber(documents.length), done: formatNumber(done) })
}
