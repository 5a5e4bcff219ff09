import type { ComponentChildren } from 'preact'

interface SafeLinkProps {
  href: string | null
  /** Called instead of following the link, unless the person asks for another tab or window. */
  follow?: (href: string) => void
  children: ComponentChildren
}

/** A link to an `https:` address; anything else is shown as plain words. */
export function SafeLink({ href, follow, children }: SafeLinkProps) {
  const address = secure(href)
  if (!address) return <span>{children}</span>
  const onClick = (event: MouseEvent) => {
    if (!follow || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
    event.preventDefault()
    follow(address)
  }
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" onClick={onClick}>
      {children}
    </a>
  )
}

function secure(href: string | null): string | null {
  try {
    const url = new URL(href ?? '')
    return url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}
