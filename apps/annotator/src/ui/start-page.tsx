import { t } from '../i18n/translate.ts'
import { projectFacts } from '../state/project-list.ts'
import { entries } from '../state/store.ts'
import { DocumentList } from './document-list.tsx'
import { ProjectList } from './project-list.tsx'
import { StartButtons } from './start-buttons.tsx'

/** Where everything begins: what brings documents in, projects, and documents while there is one project. */
export function StartPage() {
  const isOne = projectFacts.value.length < 2
  return (
    <main class="start" id="text" tabIndex={-1}>
      <div class="start-card">
        <p class="start-tagline">{t('app.tagline')}</p>
        <h2>{t('start.title')}</h2>
        <p>{t('start.lead')}</p>
        <StartButtons />
        <p class="start-formats">{t('start.formats')}</p>
      </div>
      {isOne && entries.value.length > 0 && (
        <section class="start-section">
          <h3>{t('start.recent')}</h3>
          <DocumentList />
        </section>
      )}
      <ProjectList />
    </main>
  )
}
