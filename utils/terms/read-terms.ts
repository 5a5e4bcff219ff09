import type { Tender } from '../tenders/tender'
import { mergeRequirements } from './merge-requirements'
import { noticeText } from './notice-text'
import { readActivityDeclaration } from './read-activity-declaration'
import { readApprovals } from './read-approvals'
import { readBuyerSide } from './read-buyer-side'
import { readConcession } from './read-concession'
import { readDuration } from './read-duration'
import { readExperience } from './read-experience'
import { readLotsLimits } from './read-lots-limits'
import { readOnSite } from './read-on-site'
import { readPremises } from './read-premises'
import { readPriceWeight } from './read-price-weight'
import { readProximity } from './read-proximity'
import { readQualification } from './read-qualification'
import { readQualiopi } from './read-qualiopi'
import { readQuestionsDeadline } from './read-questions-deadline'
import { readReferences } from './read-references'
import { readRelaunch } from './read-relaunch'
import { readRemote } from './read-remote'
import { readReservations } from './read-reservations'
import { readSignature } from './read-signature'
import { readSiteVisit } from './read-site-visit'
import { readTurnover } from './read-turnover'
import type { Terms } from './terms'

const REQUIREMENTS = [
  readApprovals,
  readQualiopi,
  readActivityDeclaration,
  readTurnover,
  readOnSite,
  readProximity,
  readPremises,
  readQualification,
  readExperience,
  readReferences,
  readRemote,
]

/** What a notice's sentences impose. Pure; never throws, however odd the text. */
export function readTerms(tender: Tender): Terms {
  const notice = noticeText(tender)
  return {
    requirements: mergeRequirements(
      REQUIREMENTS.flatMap((read) => read(notice)),
      tender.lots.length > 1 || (tender.lotsCount?.value ?? 0) > 1,
    ),
    reserved: readReservations(notice),
    ...readLotsLimits(notice),
    duration: readDuration(notice),
    siteVisit: readSiteVisit(notice),
    questionsDeadline: readQuestionsDeadline(notice),
    signature: readSignature(notice),
    buyerSide: readBuyerSide(notice),
    priceWeight: readPriceWeight(notice),
    concession: readConcession(notice),
    relaunch: readRelaunch(notice),
  }
}
