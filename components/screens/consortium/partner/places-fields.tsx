import { departementCode } from '../../../../utils/territory/departement-code'
import { departements } from '../../../../utils/territory/departements'
import { t } from '../../../../utils/words/t'
import { SelectField, TextField } from '../../../ui/field'
import { RowsField } from '../../../ui/rows-field'
import { AddField } from '../picking/add-field'
import { loadAreas, loadCommunes } from '../picking/loaders'
import { PickField } from '../picking/pick-field'
import { StandingField } from '../standing-field'
import { newKey, split } from './partner-draft'
import type { PartFields } from './partner-form'
import { departementWords, LAYER_WORDS, optionsOf } from './partner-words'

/** Where a partner is, and where it works. */
export function PlacesFields({ draft, update }: PartFields) {
  const everyDepartement = [
    ['', t('consortium_choose')] as const,
    ...departements.map(({ code, name }) => [code, `${code} ${name}`] as const),
  ]
  return (
    <>
      <RowsField
        name="places"
        legend={t('consortium_sites')}
        rows={draft.sites}
        change={(sites) => update({ sites })}
        blank={() => ({ key: newKey(), name: '', town: '', departement: '', standing: 'declared' as const })}
        addWords={t('consortium_site_add')}
        nameOf={(number) => t('consortium_site_number', { number })}
        removeWords={(item) => t('consortium_row_remove', { item })}
      >
        {(site, set) => (
          <>
            <TextField
              path={`sites.${site.key}.name`}
              label={t('consortium_site_name')}
              value={site.name}
              change={(name) => set({ name })}
            />
            <PickField
              path={`sites.${site.key}.town`}
              label={t('consortium_town')}
              hint={t('consortium_town_hint')}
              value={site.town}
              change={(town) => set({ town })}
              take={({ value, label }) => set({ town: label, departement: value.split(' ')[0] ?? '' })}
              load={loadCommunes}
              required
            />
            <SelectField
              path={`sites.${site.key}.departement`}
              label={t('consortium_departement')}
              value={site.departement}
              change={(departement) => set({ departement })}
              options={everyDepartement}
              required
            />
            <StandingField path={`sites.${site.key}.standing`} value={site.standing} change={(standing) => set({ standing })} />
          </>
        )}
      </RowsField>
      <RowsField
        legend={t('consortium_areas')}
        hint={t('consortium_areas_hint')}
        rows={draft.areas}
        change={(areas) => update({ areas })}
        blank={() => ({ key: newKey(), layer: 'administrative' as const, name: '', departements: '', standing: 'declared' as const })}
        addWords={t('consortium_area_add')}
        nameOf={(number) => t('consortium_area_number', { number })}
        removeWords={(item) => t('consortium_row_remove', { item })}
      >
        {(area, set) => (
          <>
            <SelectField
              path={`areas.${area.key}.layer`}
              label={t('consortium_layer')}
              value={area.layer}
              change={(layer) => set({ layer })}
              options={optionsOf(LAYER_WORDS)}
            />
            <TextField
              path={`areas.${area.key}.name`}
              label={t('consortium_area_name')}
              value={area.name}
              change={(name) => set({ name })}
              required
            />
            <TextField
              path={`areas.${area.key}.departements`}
              label={t('consortium_area_departements')}
              hint={recognised(area.departements) || t('consortium_area_departements_hint')}
              value={area.departements}
              change={(departements) => set({ departements })}
            />
            <AddField
              path={`areas.${area.key}.find`}
              label={t('consortium_area_find')}
              load={loadAreas}
              add={({ value, label }) =>
                set({
                  departements: [...new Set([...split(area.departements), ...split(value)])].join(', '),
                  name: area.name || label,
                })
              }
            />
            <StandingField path={`areas.${area.key}.standing`} value={area.standing} change={(standing) => set({ standing })} />
          </>
        )}
      </RowsField>
    </>
  )
}

/** The names of the codes typed so far. */
const recognised = (typed: string): string =>
  split(typed)
    .map((code) => departementCode(code))
    .filter((code) => code !== null)
    .map(departementWords)
    .join(', ')
