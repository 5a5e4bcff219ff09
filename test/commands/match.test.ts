import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { checkReferences } from '../../utils/consortium/check-references'
import { readConsortium } from '../../utils/consortium/read-consortium'
import { writeConsortium } from '../../utils/consortium/write-consortium'
import { caseConsortium } from '../support/cases/case-consortium'
import type { CaseFile } from '../support/cases/case-file'
import { CODES, morning } from '../support/cases/match-cases'

const ROOT = new URL('../..', import.meta.url).pathname
const folder = mkdtempSync(join(tmpdir(), 'maillage-match-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** An invented consortium and invented notices. */
const FILE = {
  meta: { date_reference: '2026-11-23' },
  consortium: {
    id: 'essai',
    convention: { existe: true, objet: 'répondre ensemble' },
    regles: { delai_consortium_jours_ouvres: 12, part_minimale_par_partenaire_pct: 15 },
    membres: [
      {
        code: 'RIVAGE',
        sites: [
          { ville: 'Clermont-Ferrand', dep: '63' },
          { ville: 'Aurillac', dep: '15', hypothese: true },
        ],
        departements_intervention_A: ['63', '15'],
        diplomes: { DEAES: ['63'] },
        diplomes_A: { DEME: ['15', '03'] },
        services_A: ['analyse des pratiques', 'VAE'],
        qualiopi_test: true,
        ca_annuel_test: 2_000_000,
      },
      { code: 'DOMBEA', sites: [{ ville: 'Bourg-en-Bresse', dep: '01' }], services: ['aide à domicile'] },
    ],
  },
  cases: [
    {
      id: 'A',
      texte: `Avis n° 26-90001 - Type d’avis : Avis de marché - Procédure : Procédure adaptée
Acheteur : CCAS de Montcornet
Objet : Analyse des pratiques professionnelles des équipes
Lot 1 : Puy-de-Dôme (63). Lot 2 : Haute-Savoie (74). Lot 3 : Ain (01).
CPV 80511000. Date limite de remise des offres : 15/01/2027 à 12h00`,
    },
  ],
  bonus: [
    {
      id: 'B',
      texte: `Avis n° 26-90009 - Type d’avis : Rectificatif - annonce liée : 26-90001. Au lieu de : 15/01/2027 à 12h00, lire : 22/01/2027 à 16h00. Le lot 3 est supprimé.`,
    },
    { id: 'C', texte: 'Type d’avis : Annulation - annonce liée : 26-90001. La consultation est déclarée sans suite.' },
    {
      id: 'D',
      texte: `Acheteur : CCAS de Montcornet
Objet : Analyse des pratiques professionnelles des &eacute;quipes
L&#039;organisme dispose d&#039;une d&eacute;claration d&#039;activit&eacute; en cours de validit&eacute;.
Lieu d&#039;ex&eacute;cution : (63) Puy-de-D&ocirc;me
Date limite de remise des offres : 15/01/2027 &agrave; 12h00`,
    },
  ],
} satisfies CaseFile

describe('npm run match', () => {
  const match = (content: string) => {
    const [input, output] = [join(folder, 'cases.json'), join(folder, 'out.json')]
    writeFileSync(input, content)
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'test/commands/match.mjs'), input, output], {
      encoding: 'utf8',
    })
    return { status, stdout, stderr, out: () => JSON.parse(readFileSync(output, 'utf8')) }
  }

  it('judges each text for the file’s consortium on its day, and says what amends what', () => {
    const { status, stdout, stderr, out } = match(JSON.stringify(FILE))
    expect([status, stdout, stderr]).toEqual([0, '', ''])
    const [a, b, c, d] = out()
    expect(Object.values(CODES)).toContain(a.verdict)
    expect(a.lots.map(({ lot }: { lot: string }) => lot)).toEqual(['1', '2', '3'])
    expect(a.lots[0]).toMatchObject({ pilot: 'RIVAGE', score: expect.any(Number) })
    expect(a.reasons.length).toBeGreaterThan(1)
    const [notice] = FILE.cases
    for (const { text, quote } of a.reasons) {
      expect(text).toMatch(/\p{L}{3}.* /u)
      expect(text).not.toMatch(/\{\w+\}/)
      if (quote) expect(notice?.texte.replace(/\s+/g, ' ')).toContain(quote)
    }
    expect(b).toMatchObject({ id: 'B', attached_to: 'A', new_deadline: '2027-01-22T16:00', removed_lots: ['3'], closes: false })
    // Entities are understood, and quoted as they stand.
    expect(d.reasons.some(({ quote }: { quote: string | null }) => quote?.includes('Puy-de-D&ocirc;me'))).toBe(true)
    for (const { quote } of d.reasons) if (quote) expect(FILE.bonus[2]?.texte.replace(/\s+/g, ' ')).toContain(quote)
    expect(c).toMatchObject({ id: 'C', attached_to: 'A', new_deadline: null, removed_lots: [], closes: true })
  }, 60_000)

  it('reads nothing of what is expected', () => {
    const told = FILE.cases.map((one) => ({
      ...one,
      titre: 'Nettoyage',
      champs_attendus: { cpv: [] },
      attendu: { verdict: 'NO_GO', lots: [] },
    }))
    const seen = match(JSON.stringify(FILE)).out()
    expect(match(JSON.stringify({ ...FILE, cases: told })).out()).toEqual(seen)
  }, 60_000)

  it('says what is wrong with its file', () => {
    const { status, stderr } = match('{')
    expect(status).toBe(1)
    expect(stderr.trim()).toMatch(/cases\.json/)
  }, 60_000)
})

describe('a file’s consortium', () => {
  const consortium = caseConsortium(FILE)
  const [rivage, dombea] = consortium.partners

  it('is one that the product reads and writes', () => {
    expect(checkReferences(consortium)).toEqual([])
    expect(readConsortium(writeConsortium(consortium))).toMatchObject({ ok: true })
  })

  it('keeps what is assumed apart from what has a source', () => {
    expect(rivage?.sites.map(({ town, standing }) => [town, standing])).toEqual([
      ['Clermont-Ferrand', 'verified'],
      ['Aurillac', 'declared'],
      // An approval holds at a site: one that nobody named.
      ['', 'declared'],
    ])
    expect(rivage?.approvals.map(({ diploma, site, standing }) => [diploma, site, standing])).toEqual([
      ['DEAES', 'clermont-ferrand', 'verified'],
      ['DEME', 'aurillac', 'declared'],
      ['DEME', 'site-03', 'declared'],
    ])
    expect(rivage?.certifications.map(({ category, standing }) => [category, standing])).toEqual([
      ['training', 'verified'],
      ['vae', 'verified'],
    ])
    expect([dombea?.certifications, dombea?.approvals, dombea?.capacity.turnover]).toEqual([[], [], null])
    expect(consortium.convention).toMatchObject({ leastDays: 12, leastShare: 15 })
  })

  it('gives skills the words of the trade', () => {
    const words = (name: RegExp) =>
      [...(rivage?.skills ?? []), ...(dombea?.skills ?? [])].find((skill) => name.test(skill.name))?.words ?? []
    expect(words(/analyse/)).toEqual(expect.arrayContaining(['analyse de la pratique', 'APP']))
    expect(words(/DEAES/)).toEqual(expect.arrayContaining(['DEAES', 'accompagnant éducatif et social']))
    expect(words(/VAE/)).toContain('validation des acquis de l’expérience')
    expect(words(/domicile/)).toContain('SAAD')
  })

  it('is judged at eight in Paris, in winter and in summer', () => {
    expect(new Date(morning('2026-11-23')).toISOString()).toBe('2026-11-23T07:00:00.000Z')
    expect(new Date(morning('2026-07-01')).toISOString()).toBe('2026-07-01T06:00:00.000Z')
  })
})
