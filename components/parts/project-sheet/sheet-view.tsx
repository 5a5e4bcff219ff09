import { bandsOf } from '../../../utils/documents/sheet/bands-of'
import type { Block, Fact, Sheet } from '../../../utils/documents/sheet/sheet'
import { t } from '../../../utils/words/t'
import { SafeLink } from '../../ui/safe-link'
import './styles/sheet-view.css'

/** A sheet as it is printed: one page of A4. */
export function SheetView({ sheet: { title, subtitle, sections, foot } }: { sheet: Sheet }) {
  return (
    <article class="sheet" aria-label={subtitle}>
      <header>
        <h3 class="sheet-title">{title}</h3>
        <p>{subtitle}</p>
      </header>
      {bandsOf(sections).map((band) => (
        <div key={band.sections[0]?.id} class={band.wide ? 'sheet-band' : 'sheet-band sheet-columns'}>
          {band.sections.map(({ id, heading, blocks }) => (
            <section key={id}>
              <h4>{heading}</h4>
              {blocks.map((block, at) => (
                <Shown key={`${id} ${at}`} block={block} />
              ))}
            </section>
          ))}
        </div>
      ))}
      <footer>
        {foot.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </footer>
    </article>
  )
}

const Blank = () => <em class="sheet-blank">{t('sheet_blank')}</em>

function Shown({ block }: { block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <p>{block.text}</p>
    case 'blank':
      return (
        <p>
          {block.what && `${block.what} – `}
          <Blank />
        </p>
      )
    case 'list':
      return (
        <ul>
          {block.items.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )
    case 'facts':
      return (
        <dl>
          {block.facts.map((fact) => (
            <div key={fact.term}>
              <dt>{t('sheet_term', { term: fact.term })}</dt>
              <dd>{factWords(fact)}</dd>
            </div>
          ))}
        </dl>
      )
    case 'table':
      return (
        <table>
          <thead>
            <tr>
              {block.head.map((cell) => (
                <th key={cell} scope="col">
                  {cell}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {block.rows.map((row) => (
              <tr key={row.join(' ')}>
                {row.map((cell, at) => (
                  <td key={block.head[at]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )
  }
}

function factWords({ value, href }: Fact) {
  if (value === null) return <Blank />
  return href ? <SafeLink href={href}>{value}</SafeLink> : value
}
