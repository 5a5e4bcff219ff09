// Adds words to both locales: node test/commands/words.mjs words.json, where words.json is { key: [french, english] }
// and a placeholder is written {name};
// { key: null } takes words out. Without a file it puts what is there in order: keys sorted, placeholders named.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'

const added = process.argv[2] ? JSON.parse(readFileSync(process.argv[2], 'utf8')) : {}
const NAME = /\{(\w+)\}|\$(\w+)\$/g

for (const [index, locale] of ['fr', 'en'].entries()) {
  const file = new URL(`../../public/_locales/${locale}/messages.json`, import.meta.url)
  const words = JSON.parse(readFileSync(file, 'utf8'))
  for (const [key, texts] of Object.entries(added)) {
    if (texts) words[key] = { message: texts[index] }
    else delete words[key]
  }
  const sorted = Object.fromEntries(
    Object.entries(words)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, word]) => {
        const known = Object.keys(word.placeholders ?? {})
        const placeholders = {}
        const message = word.message.replace(NAME, (_, braced, dollar) => {
          const name = braced ?? known.find((one) => one.toLowerCase() === dollar.toLowerCase()) ?? dollar.toLowerCase()
          placeholders[name] = { content: `{${name}}` }
          return `$${name.toUpperCase()}$`
        })
        return [key, Object.keys(placeholders).length ? { message, placeholders } : { message }]
      }),
  )
  const draft = new URL(`${file.href}.new`)
  writeFileSync(draft, `${JSON.stringify(sorted, null, 2)}\n`)
  renameSync(draft, file)
}
