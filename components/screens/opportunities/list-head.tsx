import type { ComponentChildren } from 'preact'
import { plural } from '../../../utils/words/plural'
import { t } from '../../../utils/words/t'
import { deskFragment, type Look } from '../../parts/desk-address'

interface ListHeadProps {
  /** How much there is to do today; null: not counted yet. */
  due: number | null
  look: Look
  setLook: (look: Look) => void
  help: () => void
  /** There is nothing to lay out. */
  bare: boolean
  /** What can be done with all that is listed. */
  children?: ComponentChildren
}

/** The screen's title, what presses, and how the list is laid out. */
export function ListHead({ due, look, setLook, help, bare, children }: ListHeadProps) {
  return (
    <header class="desk-head">
      <h1 class="page-title">{t('desk_title')}</h1>
      {due !== null && due > 0 && (
        <a class="desk-today" href={deskFragment({ screen: 'calendar', month: null })}>
          {plural('desk_today', due)}
        </a>
      )}
      <span class="desk-tools" hidden={bare}>
        <fieldset class="looks">
          <legend class="visually-hidden">{t('desk_look')}</legend>
          {(['table', 'board'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={look === one} onClick={() => setLook(one)}>
              {t(one === 'table' ? 'desk_look_table' : 'desk_look_board')}
            </button>
          ))}
        </fieldset>
        {children}
        <button type="button" class="button button-small button-plain" onClick={() => help()}>
          {t('desk_keys')}
        </button>
      </span>
    </header>
  )
}
