import { send } from '../../../utils/messaging/send'
import { t } from '../../../utils/words/t'
import { StartConsortium } from '../../parts/start/start-consortium'
import { Frame } from '../../shell/frame'
import { ProblemNotice } from '../../shell/problem-notice'
import { useLate } from '../../shell/use-late'
import { Toast } from '../../ui/toast'
import { Desk } from './desk'
import { useConsortium } from './use-consortium'
import '../../parts/styles/marks.css'
import './styles/consortium.css'

/** The consortium: its partners and its agreement, to see, write, import, export, and to take back what was done. */
export function ConsortiumScreen() {
  const portals = (
    <button type="button" class="button button-small button-plain" onClick={() => send('open', { address: 'welcome' })}>
      {t('consortium_portals')}
    </button>
  )
  return (
    <Frame title={t('consortium_title')} aside={portals} wide>
      <Content />
    </Frame>
  )
}

function Content() {
  const desk = useConsortium()
  const late = useLate()
  const { stored, done, refused } = desk
  if (stored.state === 'loading')
    return (
      <h1 aria-busy="true" class={late ? 'muted' : 'visually-hidden'}>
        {t('consortium_loading')}
      </h1>
    )
  if (stored.state === 'failed') {
    const updated = stored.problem.code === 'updated-reload'
    return <ProblemNotice alone problem={stored.problem} retry={updated ? () => location.reload() : desk.askAgain} />
  }
  return (
    <div class="stack stack-large">
      {stored.value ? (
        <Desk desk={desk} stored={stored.value} />
      ) : (
        <>
          <h1>{t('consortium_empty_title')}</h1>
          <p>{t('consortium_empty_why')}</p>
          <StartConsortium keep={(consortium, words) => desk.keep(() => consortium, null, words)} />
        </>
      )}
      {done && (
        <Toast
          key={done.version}
          words={refused?.words ?? done.words}
          refused={refused !== null}
          focus={done.focus}
          action={refused?.again === false ? undefined : { words: t(refused ? 'ui_retry' : 'ui_undo'), run: desk.undo }}
          close={desk.forget}
          closeWords={t('ui_close')}
        />
      )}
    </div>
  )
}
