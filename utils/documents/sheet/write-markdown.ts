import { t } from '../../words/t'
import type { Block, Sheet } from './sheet'

/** A sheet as Markdown (CommonMark with tables). Whatever a page printed stays text: it makes no link, no markup, no table of its own. */
export function writeMarkdown({ title, subtitle, sections, foot }: Sheet): string {
  const parts = [
    `# ${text(title)}`,
    text(subtitle),
    ...sections.flatMap(({ heading, blocks }) => [`## ${text(heading)}`, ...blocks.map(block)]),
    ...foot.map((line) => `*${text(line)}*`),
  ]
  return `${parts.join('\n\n')}\n`
}

function block(given: Block): string {
  switch (given.kind) {
    case 'paragraph':
      return text(given.text)
    case 'blank':
      return given.what ? `${text(given.what)} – *${blank()}*` : `*${blank()}*`
    case 'list':
      return given.items.map((item) => `- ${text(item)}`).join('\n')
    case 'facts':
      return given.facts
        .map(({ term, value, href }) => `- **${text(term)}** – ${value === null ? `*${blank()}*` : href ? link(value, href) : text(value)}`)
        .join('\n')
    case 'table':
      return [given.head, given.head.map(() => null), ...given.rows].map(row).join('\n')
  }
}

const row = (cells: readonly (string | null)[]) => `| ${cells.map((cell) => (cell === null ? '---' : text(cell))).join(' | ')} |`

const blank = () => text(t('sheet_blank'))

/** An address can't leave its angle brackets, nor a label its square ones. What is no address is a text. */
const link = (label: string, href: string) =>
  URL.canParse(href) ? `[${text(label)}](<${new URL(href).href.replace(/[<>\\]/g, encodeURIComponent)}>)` : text(label)

/** Every sign that could mean something is made to mean itself; what readers turn into links of their own is broken up. */
function text(given: string): string {
  return given
    .replace(/[^\S\u00a0\u202f]+/g, ' ')
    .trim()
    .replace(/[\\`*_[\]<>|&~#@$!{}^]/g, '\\$&')
    .replace(/:(?=\/\/)/g, ':\\')
    .replace(/\bwww\./gi, (start) => start.replace('.', '\\.'))
    .replace(/^(\d+)(?=[.)])/, '$1\\')
    .replace(/^[-+=]/, '\\$&')
}
