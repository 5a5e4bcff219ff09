import type { MailWords } from '../sharing/proposal-mail'
import { deadlineWords, longDay } from './dates'
import { plural } from './plural'
import { type MessageKey, t } from './t'

/** A proposal's message in the browser's language. */
export const proposalMailWords = (): MailWords => ({
  subject: (title) => t('proposal_mail_subject', { title }),
  intro: (by, title, buyer) => (buyer ? t('proposal_mail_intro_buyer', { by, title, buyer }) : t('proposal_mail_intro', { by, title })),
  why: (why) => t('proposal_mail_why', { why }),
  pilot: (name) => t('proposal_mail_pilot', { name }),
  deadline: (deadline) => t('proposal_mail_deadline', { when: deadlineWords(deadline) }),
  replyBy: (day, time) => t('proposal_mail_reply_by', { day: longDay(day), time }),
  ask: (lines) => t(lines ? 'proposal_mail_ask' : 'proposal_mail_ask_numbers'),
  lot: (number, title) => {
    const name = number === '0' ? t('panel_lot_whole') : t('panel_lot_number', { number: number.replace(/^LOT-0*(?=\d)/i, '') })
    return title ? t('proposal_mail_lot', { lot: name, title }) : name
  },
  lots: (numbers, more) => {
    const rest = more > 0 ? plural('proposal_mail_more', more) : ''
    return [...(numbers.length > 0 ? [t('proposal_mail_lots', { lots: numbers.join(', ') })] : []), rest].filter(Boolean).join(' ')
  },
  choice: (answer) => t(`answer_lot_${answer}` as MessageKey),
  open: t('proposal_mail_open'),
  foot: (code) => t('proposal_mail_foot', { code }),
})
