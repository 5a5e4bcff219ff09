import type { ComponentType } from 'preact'
import { useLayoutEffect, useState } from 'preact/hooks'
import { t } from '../../utils/words/t'
import { Frame } from './frame'
import { ProblemNotice } from './problem-notice'
import { useLate } from './use-late'

/** How to come by a screen, and what to call the page until it is there. */
export interface LazyScreen<P> {
  readonly title: string
  readonly load: () => Promise<ComponentType<P>>
}

const loaded = new WeakMap<object, ComponentType<never>>()

/** A screen in files of its own: loaded when it is first shown, kept from then on. */
export function Lazy<P>({ screen, props }: { screen: LazyScreen<P>; props: P }) {
  const [, setTurn] = useState(0)
  const [failed, setFailed] = useState(false)
  const Screen = loaded.get(screen) as ComponentType<P> | undefined
  useLayoutEffect(() => {
    if (loaded.has(screen)) return
    setFailed(false)
    screen.load().then(
      (component) => {
        loaded.set(screen, component as ComponentType<never>)
        setTurn((turn) => turn + 1)
      },
      () => setFailed(true),
    )
  }, [screen])
  if (Screen) return <Screen {...(props as P & object)} />
  return (
    <Frame title={screen.title} busy={!failed}>
      {/* Its own file is not there any more: the extension was updated. */}
      {failed ? (
        <ProblemNotice alone problem={{ code: 'updated-reload' }} retry={() => location.reload()} retryWords={t('ui_reload')} />
      ) : (
        <Waiting title={screen.title} />
      )}
    </Frame>
  )
}

/** A title that is seen where its screen takes its time. */
function Waiting({ title }: { title: string }) {
  return <h1 class={useLate() ? 'muted' : 'visually-hidden'}>{title}</h1>
}
