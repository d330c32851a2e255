import './no-eval.ts'
import '@fontsource/be-vietnam-pro/400.css'
import '@fontsource/be-vietnam-pro/400-italic.css'
import '@fontsource/be-vietnam-pro/500.css'
import '@fontsource/be-vietnam-pro/600.css'
import '@fontsource/be-vietnam-pro/700.css'
import './styles/tokens.css'
import './styles/base.css'
import './styles/layout.css'
import './styles/menus.css'
import './styles/palette.css'
import './styles/list.css'
import './styles/details.css'
import './styles/start.css'
import './styles/windows.css'
import './styles/narrow.css'
import './styles/low.css'
import { effect } from '@preact/signals'
import { render } from 'preact'
import { locale, t } from './i18n/translate.ts'
import { returnFocus } from './keys/focus.ts'
import { listenForKeys } from './keys/listen.ts'
import { ignoreStrayClicks } from './keys/stray-click.ts'
import { palette } from './state/schema.ts'
import { start } from './state/start.ts'
import { theme, title } from './state/store.ts'
import { App } from './ui/app.tsx'

const root = document.documentElement

effect(() => {
  for (const { color, definition } of palette.value) {
    const { light, dark } = definition?.color ?? {}
    root.style.setProperty(
      `--label-${color}`,
      light === undefined ? 'var(--ink-soft)' : `light-dark(${light}, ${dark})`,
    )
  }
  root.style.setProperty(`--label-${palette.value.length}`, 'var(--ink-soft)')
})
effect(() => {
  root.lang = locale.value
  document.title = title.value === '' ? t('app.name') : `${title.value} · ${t('app.name')}`
})
effect(() => {
  root.dataset.theme = theme.value
})

render(<App />, document.getElementById('app')!)
ignoreStrayClicks()
listenForKeys()
returnFocus()
void start()
