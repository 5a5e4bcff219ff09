import type { Consortium } from '../../../utils/consortium/consortium'
import type { PageState, PortalChoice } from '../../../utils/messaging/protocol'
import { ok, type Problem } from '../../../utils/problems/problem'
import { deskStates } from './desk-states'
import { dossierStates } from './dossier-states'
import { memoryBackground } from './memory-background'
import { elsewhereLesson, fullOfChoices, oneLesson, openPages, tooFar } from './samples/choices'
import { confirmedConsortium, manyPartners, sampleConsortium, twentyPartners } from './samples/consortium'
import {
  alikeTender,
  aloneTender,
  codelessTender,
  imposingTender,
  longWordsTender,
  otherTradeTender,
  outsideTender,
  reservedTender,
  wideTender,
} from './samples/situations'
import { awardedTender, bareTender, disputedTender, sampleRows, sampleTender, unreadLotsTender } from './samples/tender'
import type { Answers, Scenario } from './scenario'

const URL_OF_NOTICE = 'https://www.boamp.fr/pages/avis/?q=idweb:26-900123'

const portal = (id: string, name: string, host: string, more: Partial<PortalChoice> = {}): PortalChoice => ({
  id,
  name,
  home: `https://${host}/`,
  matches: [`https://${host}/*`],
  nationwide: true,
  granted: false,
  ...more,
})

const portals: PortalChoice[] = [
  portal('boamp', 'BOAMP', 'www.boamp.fr', { fullName: 'Bulletin officiel des annonces des marchés publics' }),
  portal('ted', 'TED', 'ted.europa.eu', { fullName: 'Tenders Electronic Daily' }),
  portal('atexo/place', 'PLACE', 'www.marches-publics.gouv.fr', { granted: true }),
  portal('atexo/ain', 'Département de l’Ain', 'marchespublics.ain.fr', { nationwide: false }),
  portal('atexo/anfh', 'ANFH (formation hospitalière)', 'plateforme-achats.anfh.fr', { nationwide: false }),
]

const panel = (page: PageState, consortium = true, answers: Answers = {}): Scenario => ({
  screen: 'this-page',
  answers: {
    ...memoryBackground(consortium ? sampleConsortium : null),
    'page-state': () => ok(page),
    'page-read-again': () => ok(page),
    'quote-show': () => ok(true),
    'quote-hide': () => ok(null),
    portals: () => ok(portals),
    open: () => ok(null),
    ...answers,
  },
})

const notice = (tender = sampleTender, portal = 'boamp', mayAllow: string | null = null): PageState => ({
  state: 'read',
  reading: { kind: 'notice', portal, url: URL_OF_NOTICE, tender },
  at: Date.UTC(2026, 4, 18, 8),
  mayAllow,
})

const list: PageState = {
  ...notice(),
  state: 'read',
  reading: { kind: 'list', portal: 'boamp', url: URL_OF_NOTICE, rows: sampleRows },
  mayAllow: null,
  at: 0,
}
const other = (portal: string | null): PageState => ({
  state: 'read',
  reading: { kind: 'other', portal, url: URL_OF_NOTICE },
  at: 0,
  mayAllow: null,
})
/** The same partners, nothing of whose skills and sites anybody has confirmed. */
const unconfirmed: Consortium = {
  ...sampleConsortium,
  partners: sampleConsortium.partners.map((partner) => ({
    ...partner,
    sites: partner.sites.map((site) => ({ ...site, standing: 'to-check' })),
    skills: partner.skills.map((skill) => ({ ...skill, standing: 'to-check' })),
  })),
}
const unreadable = (problem: Problem): PageState => ({ state: 'unreadable', problem })

/** Every state that a person can meet, by name: the gallery's address is `/?state=<name>`. */
export const states: Readonly<Record<string, Scenario>> = {
  'panel-tender': panel(notice()),
  'panel-tender-offer': panel(notice(sampleTender, 'boamp', 'boamp')),
  'panel-tender-disputed': panel(notice(disputedTender)),
  'panel-tender-awarded': panel(notice(awardedTender)),
  'panel-tender-unread-lots': panel(notice(unreadLotsTender)),
  'panel-tender-bare': panel(notice(bareTender, 'generic')),
  'panel-tender-many-partners': panel(notice(), true, memoryBackground(manyPartners)),
  'panel-tender-to-confirm': panel(notice(), true, memoryBackground(unconfirmed)),
  'panel-tender-imposing': panel(notice(imposingTender), true, memoryBackground(confirmedConsortium)),
  'panel-tender-alone': panel(notice(aloneTender), true, memoryBackground(confirmedConsortium)),
  'panel-tender-outside': panel(notice(outsideTender), true, memoryBackground(confirmedConsortium)),
  'panel-tender-reserved': panel(notice(reservedTender), true, memoryBackground(confirmedConsortium)),
  'panel-tender-codeless': panel(notice(codelessTender), true, memoryBackground(confirmedConsortium)),
  'panel-tender-wide': panel(notice(wideTender), true, memoryBackground(twentyPartners)),
  'panel-tender-long-words': panel(notice(longWordsTender), true, memoryBackground(twentyPartners)),
  'panel-tender-alike': panel(notice(alikeTender), true, memoryBackground(confirmedConsortium)),
  'panel-choice': panel(notice(), true, memoryBackground(sampleConsortium, { pages: openPages })),
  'panel-choice-alone': panel(notice()),
  'panel-choice-failed': panel(notice(), true, {
    ...memoryBackground(sampleConsortium, { pages: openPages }),
    choose: () => ({ ok: false, problem: { code: 'storage-full' } }),
  }),
  'panel-choice-pages-failed': panel(notice(), true, { 'pages-open': () => ({ ok: false, problem: { code: 'message-lost' } }) }),
  'panel-choice-outside': panel(notice(outsideTender), true, memoryBackground(confirmedConsortium)),
  'panel-choice-other-trade': panel(notice(otherTradeTender), true, memoryBackground(confirmedConsortium)),
  'panel-declined': panel(notice(), true, memoryBackground(sampleConsortium, { choices: [tooFar] })),
  'panel-taught': panel(notice(), true, memoryBackground(sampleConsortium, { choices: [oneLesson] })),
  'panel-taught-elsewhere': panel(notice(), true, memoryBackground(sampleConsortium, { choices: [elsewhereLesson] })),
  'panel-choices-unread': panel(notice(), true, { choices: () => ({ ok: false, problem: { code: 'storage-blocked' } }) }),
  'panel-list-chosen': panel(list, true, memoryBackground(sampleConsortium, { choices: fullOfChoices })),
  'panel-tender-no-consortium': panel(notice(), false),
  'panel-list': panel(list),
  'panel-list-no-consortium': panel(list, false),
  'panel-loading': panel(other(null), true, { 'page-state': () => new Promise(() => {}) }),
  'panel-not-a-tender': panel(other(null)),
  'panel-not-a-tender-on-portal': panel(other('boamp')),
  'panel-no-tab': { ...panel(other(null)), noTab: true },
  'panel-permission': panel({ state: 'permission-needed' }),
  'panel-unreadable': panel(unreadable({ code: 'page-unreadable' })),
  'panel-updated': panel(other(null), true, { 'page-state': () => ({ ok: false, problem: { code: 'updated-reload' } }) }),
  'consortium-full': { screen: 'consortium', answers: memoryBackground(sampleConsortium) },
  'consortium-learned': { screen: 'consortium', answers: memoryBackground(sampleConsortium, { choices: fullOfChoices }) },
  'consortium-learned-one': { screen: 'consortium', answers: memoryBackground(sampleConsortium, { choices: [oneLesson] }) },
  'consortium-learned-failed': {
    screen: 'consortium',
    answers: { ...memoryBackground(sampleConsortium), choices: () => ({ ok: false, problem: { code: 'storage-blocked' } }) },
  },
  'consortium-many': { screen: 'consortium', answers: memoryBackground(manyPartners) },
  'consortium-empty': { screen: 'consortium', answers: memoryBackground(null) },
  'consortium-failed': { screen: 'consortium', answers: { consortium: () => ({ ok: false, problem: { code: 'storage-blocked' } }) } },
  ...deskStates,
  ...dossierStates,
  welcome: {
    screen: 'welcome',
    answers: { ...memoryBackground(null), portals: () => ok(portals), open: () => ok(null) },
  },
}
