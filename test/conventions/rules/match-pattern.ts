/**
 * Says what is wrong with a match pattern: what a person is asked to allow names one host, or the hosts of one
 * organisation, over `https` alone.
 */
export function patternFaults(pattern: string): string[] {
  const parts = /^https:\/\/(\*\.)?([a-z0-9-]+(?:\.[a-z0-9-]+)+)\/\*$/.exec(pattern)
  if (!parts) return [`${pattern} is not "https://host/*" or "https://*.host/*"`]
  const [, star, host = ''] = parts
  const labels = host.split('.')
  // A public suffix of two labels (`gouv.fr`) would stand for the sites of everybody below it.
  if (star && (labels.length < 2 || /^(gouv|asso|com|gov|co|org)\.[a-z]{2}$/.test(host)))
    return [`${pattern} stands for the sites of many organisations`]
  return []
}
