import { Icon, type IconName } from './icon.tsx'

interface Props {
  readonly icon: IconName
  readonly label: string
  readonly onClick: (event: MouseEvent) => void
  /** The key that does the same. */
  readonly shortcut?: string
  readonly disabled?: boolean
  readonly class?: string
}

/** A command that pressing twice runs once: the second click of a double click is no new wish. */
export function once(run: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail <= 1) run()
  }
}

/** A button with a picture; its name is read out and shown when it is pointed at. */
export function IconButton({ icon, label, onClick, shortcut, disabled = false, class: name = '' }: Props) {
  return (
    <button
      type="button"
      class={`icon-button ${name}`}
      aria-label={label}
      aria-keyshortcuts={shortcut?.replace('Ctrl', 'Control').replaceAll(' ', '+')}
      title={shortcut === undefined ? label : `${label} (${shortcut})`}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  )
}
