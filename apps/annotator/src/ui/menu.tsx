import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import { Icon, type IconName } from './icon.tsx'

interface MenuProps {
  readonly id: string
  readonly label: string
  readonly button: ComponentChildren
  readonly class?: string
  readonly children: (close: () => void) => ComponentChildren
}

/** A button that opens a panel over the page; Escape or a press elsewhere closes it. */
export function Menu({ id, label, button, class: name = '', children }: MenuProps) {
  const panel = useRef<HTMLDivElement>(null)
  return (
    <div class={`menu ${name}`}>
      <button type="button" class="menu-button" popovertarget={id} aria-label={label} title={label}>
        {button}
      </button>
      <div id={id} ref={panel} popover="auto" class="menu-panel">
        {children(() => panel.current?.hidePopover())}
      </div>
    </div>
  )
}

interface MenuItemProps {
  readonly icon: IconName
  readonly label: string
  readonly disabled?: boolean
  readonly onClick: () => void
}

export function MenuItem({ icon, label, disabled = false, onClick }: MenuItemProps) {
  return (
    <button type="button" class="menu-item" disabled={disabled} onClick={onClick}>
      <Icon name={icon} />
      {label}
    </button>
  )
}
