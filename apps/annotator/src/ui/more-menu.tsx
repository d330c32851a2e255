import { locale, setLocale, t } from '../i18n/translate.ts'
import { annotatorName, dialog, type Theme, theme } from '../state/store.ts'
import { writeSetting } from '../storage/settings.ts'
import { Icon } from './icon.tsx'
import { Menu, MenuItem } from './menu.tsx'

const NEXT_THEME: Readonly<Record<Theme, Theme>> = { auto: 'light', light: 'dark', dark: 'auto' }

/** Language, appearance, the person's name, help. */
export function MoreMenu() {
  const switchTheme = () => {
    theme.value = NEXT_THEME[theme.value]
    writeSetting('theme', theme.value)
  }
  return (
    <Menu id="more" label={t('menu.more')} button={<Icon name="more" />}>
      {(close) => (
        <>
          <MenuItem
            icon="language"
            label={t('menu.language')}
            onClick={() => setLocale(locale.value === 'vi' ? 'en' : 'vi')}
          />
          <MenuItem icon="theme" label={t('menu.theme', { theme: t(`theme.${theme.value}`) })} onClick={switchTheme} />
          <MenuItem
            icon="help"
            label={t('menu.help')}
            onClick={() => {
              close()
              dialog.value = { kind: 'help' }
            }}
          />
          <label class="menu-field">
            {t('menu.name')}
            <input
              class="field"
              value={annotatorName.value}
              maxLength={60}
              onChange={({ currentTarget }) => rename(currentTarget)}
            />
          </label>
        </>
      )}
    </Menu>
  )
}

/** An origin needs a name: a blank one is not taken. */
function rename(field: HTMLInputElement): void {
  const name = field.value.trim()
  if (name !== '') {
    annotatorName.value = name
    writeSetting('name', name)
  }
  field.value = annotatorName.value
}
