import { formatNumber, t } from '../i18n/translate.ts'
import type { FileReport } from '../state/file-report.ts'
import { openEntry } from '../state/library.ts'
import { describeFailure } from '../state/problem.ts'
import { entries } from '../state/store.ts'
import { Modal } from './modal.tsx'

interface Props {
  readonly report: readonly FileReport[]
  readonly onClose: () => void
}

/** Which files came in, and which did not, each with its reason. */
export function FilesDialog({ report, onClose }: Props) {
  const opened = report.filter(({ outcome }) => outcome !== 'failed').length
  const counts = { opened: formatNumber(opened), failed: formatNumber(report.length - opened) }
  return (
    <Modal title={t('files.title')} onClose={onClose}>
      <p>{t('files.lead', counts)}</p>
      <ul class="files">
        {report.map((file, index) => (
          <li key={index} class={`file is-${file.outcome}`}>
            {file.outcome === 'failed' ? <Failed file={file} /> : <Came file={file} onClose={onClose} />}
          </li>
        ))}
      </ul>
    </Modal>
  )
}

function Came({
  file,
  onClose,
}: { readonly file: Exclude<FileReport, { outcome: 'failed' }> } & Pick<Props, 'onClose'>) {
  const open = () => {
    const entry = entries.value.find(({ key }) => key === file.key())
    onClose()
    if (entry !== undefined) void openEntry(entry)
  }
  return (
    <>
      <button type="button" class="file-open" onClick={open}>
        {file.title}
      </button>
      <span class="file-facts">
        {file.name} · {t(`files.${file.outcome}`)}
      </span>
    </>
  )
}

function Failed({ file: { name, failure } }: { readonly file: Extract<FileReport, { outcome: 'failed' }> }) {
  const { text, hint } = describeFailure(failure)
  return (
    <>
      <strong>{name}</strong>
      <span class="file-facts">
        {text} {hint} <code>{failure.code}</code>
      </span>
    </>
  )
}
