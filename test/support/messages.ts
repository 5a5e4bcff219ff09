import english from '../../public/_locales/en/messages.json'
import french from '../../public/_locales/fr/messages.json'

interface Word {
  message: string
  placeholders?: Record<string, { content: string }>
}

const content = (word: Word, name: string): string | undefined =>
  Object.entries(word.placeholders ?? {}).find(([key]) => key.toLowerCase() === name.toLowerCase())?.[1].content

/** What `chrome.i18n.getMessage` does, over the real locales: named placeholders take their content, `$$` is a dollar. */
export function getMessage(locale: 'fr' | 'en', key: string): string {
  const words = (locale === 'fr' ? french : english) as Record<string, Word>
  const word = words[key]
  if (!word) return ''
  return word.message.replace(/\$(\w+)\$/g, (whole, name: string) => content(word, name) ?? whole).replaceAll('$$', '$')
}

/** Gives `t()` its words where there is no browser extension: in Node and in the gallery. */
export function installMessages(locale: 'fr' | 'en' = 'fr'): void {
  const scope = globalThis as { chrome?: Record<string, unknown> }
  scope.chrome = { ...scope.chrome, i18n: { getMessage: (key: string) => getMessage(locale, key), getUILanguage: () => locale } }
}
