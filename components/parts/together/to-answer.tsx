import { useEffect, useState } from 'preact/hooks'
import { useQuery } from '../../shell/use-query'

type List = typeof import('./to-answer-list')['ToAnswerList']

/** What waits for an answer, in files of its own: loaded where something was proposed at all. */
export function ToAnswer(props: Parameters<List>[0]) {
  const [proposed] = useQuery('opportunities-proposed', null, 'opportunities')
  const some = proposed.state === 'ready' && proposed.value.length > 0
  const [loaded, setLoaded] = useState<{ readonly List: List } | null>(null)
  useEffect(() => {
    if (some)
      import('./to-answer-list').then(
        ({ ToAnswerList }) => setLoaded({ List: ToAnswerList }),
        // Its file is not there any more: the screen itself says that the extension was updated.
        () => {},
      )
  }, [some])
  return loaded && <loaded.List {...props} />
}
