import { dialog, problem } from '../state/store.ts'
import { DeleteDialog } from './delete-dialog.tsx'
import { FilesDialog } from './files-dialog.tsx'
import { HelpDialog } from './help-dialog.tsx'
import { IssuesDialog } from './issues-dialog.tsx'
import { MoveDialog } from './move-dialog.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import { ProblemDialog } from './problem-dialog.tsx'
import { DeleteProjectDialog, ProjectDialog } from './project-dialogs.tsx'
import { UnsavedDialog } from './unsaved-dialog.tsx'

/** The window that is open, if one is; a problem goes before the others. */
export function Dialogs() {
  if (problem.value !== null) return <ProblemDialog problem={problem.value} onClose={() => (problem.value = null)} />
  const close = () => {
    dialog.value = null
  }
  const open = dialog.value
  if (open?.kind === 'help') return <HelpDialog onClose={close} />
  if (open?.kind === 'issues') return <IssuesDialog issues={open.issues} onClose={close} />
  if (open?.kind === 'paste') return <PasteDialog onClose={close} />
  if (open?.kind === 'delete') return <DeleteDialog entry={open.entry} onClose={close} />
  if (open?.kind === 'move') return <MoveDialog entry={open.entry} onClose={close} />
  if (open?.kind === 'project') return <ProjectDialog project={open.project} onClose={close} />
  if (open?.kind === 'deleteProject') return <DeleteProjectDialog project={open.project} onClose={close} />
  if (open?.kind === 'files') return <FilesDialog report={open.report} onClose={close} />
  if (open?.kind === 'unsaved') return <UnsavedDialog go={open.go} onClose={close} />
  return null
}
