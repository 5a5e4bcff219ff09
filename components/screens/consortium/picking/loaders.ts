import type { Partner } from '../../../../utils/consortium/consortium'
import type { Choice, Search } from '../../../../utils/picking/choice'
import { language } from '../../../../utils/words/language'

// Choices and the search among them come when a field asks for them: most visits to the desk ask for none.
async function among(choices: Promise<Choice[]>): Promise<Search> {
  const { forgivingSearch } = await import('../../../../utils/picking/forgiving-search')
  return forgivingSearch(await choices)
}

/** CPV codes, by words. */
export const loadCpv = (): Promise<Search> =>
  among(import('../../../../utils/picking/cpv-choices').then(({ cpvChoices }) => cpvChoices(language().startsWith('en') ? 'en' : 'fr')))

/** Diplomas, by acronym and names. */
export const loadDiplomas = (): Promise<Search> =>
  among(import('../../../../utils/picking/diploma-choices').then(({ diplomaChoices }) => diplomaChoices()))

/** Communes, by name. */
export const loadCommunes = (): Promise<Search> =>
  among(import('../../../../utils/picking/commune-choices').then(({ communeChoices }) => communeChoices()))

/** Départements and regions, by name. */
export const loadAreas = (): Promise<Search> =>
  among(import('../../../../utils/picking/departement-choices').then(({ areaChoices }) => areaChoices()))

/** Skills of the trade, by their name or the words of notices. */
export const loadSkills = (): Promise<Search> =>
  among(import('../../../../utils/picking/skill-choices').then(({ skillChoices }) => skillChoices()))

/** Partners, by name, town or skill. */
export const loadPartners = (partners: readonly Partner[]) => (): Promise<Search> =>
  among(import('../../../../utils/picking/partner-choices').then(({ partnerChoices }) => partnerChoices(partners)))
