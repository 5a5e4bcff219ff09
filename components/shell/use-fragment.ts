import { useEffect, useState } from 'preact/hooks'

/** The fragment of the page's address; a new object each time that a link or the browser's history leads somewhere, the same place included. */
export function useFragment(): { readonly fragment: string } {
  const [place, setPlace] = useState(() => ({ fragment: location.hash }))
  useEffect(() => {
    const read = () => setPlace({ fragment: location.hash })
    addEventListener('hashchange', read)
    return () => removeEventListener('hashchange', read)
  }, [])
  return place
}
