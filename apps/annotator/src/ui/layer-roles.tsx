import type { LayerRole } from '@chugiai/view'
import { t } from '../i18n/translate.ts'
import { layerNames, roleOf, setRole } from '../state/layers.ts'

const ROLES: readonly LayerRole[] = ['work', 'compare', 'hide']

/** What each layer is: the one that is worked in, compared with it, or hidden. Shown when there are several. */
export function LayerRoles() {
  if (layerNames.value.length < 2) return null
  return (
    <fieldset class="layers">
      <legend>{t('layers.title')}</legend>
      {layerNames.value.map((layer) => (
        <label key={layer} class="layer">
          <span class="layer-name">{layer}</span>
          <select
            class="field"
            value={roleOf(layer)}
            data-layer={layer}
            onChange={({ currentTarget }) => setRole(layer, currentTarget.value as LayerRole)}
          >
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {t(`layers.${role}`)}
              </option>
            ))}
          </select>
        </label>
      ))}
    </fieldset>
  )
}
