import { t } from '../i18n/translate.ts'
import type { MessageKey } from '../i18n/vi.ts'
import { describeFailure, type Problem } from '../state/problem.ts'
import { Modal } from './modal.tsx'

const TITLES: Readonly<Record<string, MessageKey>> = {
  storage: 'error.titleSave',
  too_large_export: 'error.titleExport',
}

interface Props {
  readonly problem: Problem
  readonly onClose: () => void
}

/** What went wrong, what to do now, and the code for whoever helps. */
export function ProblemDialog({ problem, onClose }: Props) {
  const { text, hint } = describeFailure(problem)
  return (
    <Modal title={t(TITLES[problem.code] ?? 'error.title', { name: problem.name })} onClose={onClose}>
      <p class="problem-text">{text}</p>
      <p>{hint}</p>
      <details class="problem-details">
        <summary>{t('error.details')}</summary>
        <p>{t('error.code', { code: problem.code })}</p>
        {problem.path !== undefined && <p>{t('error.where', { path: problem.path })}</p>}
        <p lang="en">
          {problem.message} {problem.hint}
        </p>
      </details>
      <div class="modal-buttons">
        <button type="button" class="button is-primary" onClick={onClose}>
          {t('dialog.close')}
        </button>
      </div>
    </Modal>
  )
}
