import { useState } from 'preact/hooks'
import { t } from '../../utils/words/t'
import { useAnnounce } from '../shell/live-region'
import { useQuotes } from './quotes'

/** Words of the page, verbatim. Pointing at them lights them up there; a click brings them into view. */
export function Quote({ text }: { text: string }) {
  const quotes = useQuotes()
  const announce = useAnnounce()
  const [lost, setLost] = useState(false)
  const words = text.trim()
  if (!words) return null
  if (!quotes) return <q class="quote-plain">{words}</q>

  const bring = async () => {
    const found = await quotes.show(words, true)
    setLost(found === false)
    if (found !== null) announce(found ? t('panel_quote_shown') : t('panel_quote_lost'))
  }
  const light = () => quotes.show(words, false)
  return (
    <>
      <button
        type="button"
        class="quote"
        title={t('panel_quote_show')}
        onClick={bring}
        onFocus={light}
        onPointerEnter={light}
        onBlur={quotes.hide}
        onPointerLeave={quotes.hide}
      >
        <q>{words}</q>
        <span class="visually-hidden"> {t('panel_quote_show')}</span>
      </button>
      {lost && <span class="quote-lost small">{t('panel_quote_lost')}</span>}
    </>
  )
}
