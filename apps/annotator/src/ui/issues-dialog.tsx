import type { Issue } from '@chugiai/text'
import { issueText } from '../i18n/issue-text.ts'
import { t } from '../i18n/translate.ts'
import { currentDocument } from '../state/store.ts'
import { Modal } from './modal.tsx'

interface Props {
  readonly issues: readonly Issue[]
  readonly onClose: () => void
}

/** What was noticed while a text was read, each with the letters it is about. */
export function IssuesDialog({ issues, onClose }: Props) {
  return (
    <Modal title={t('issues.title')} onClose={onClose}>
      <p>{t('issues.lead')}</p>
      <ul>
        {issues.map((issue, index) => (
          <li key={index} class="issue">
            <p>{issueText(issue)}</p>
            <p class="issue-quote">
              {quoteOf(issue)} <code>{issue.code}</code>
            </p>
          </li>
        ))}
      </ul>
    </Modal>
  )
}

function quoteOf({ span }: Issue): string {
  const text = currentDocument.value?.text
  return span === undefined || text === undefined ? '' : `“${text.slice(span.start, span.end)}”`
}
