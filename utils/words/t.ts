import french from '../../public/_locales/fr/messages.json'

/** A key of the locales. */
export type MessageKey = keyof typeof french
