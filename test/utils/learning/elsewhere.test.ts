import { expect, test } from 'vitest'
import { elsewhere } from '../../../utils/learning/elsewhere'
import type { Reading, Row } from '../../../utils/portals/portal'
import { aTender, found } from '../../support/tender'

const URL_OF_LIST = 'https://exemple.fr/liste'
const row = (noticeId: string | null, href: string | null): Row => ({
  noticeId,
  title: found(noticeId ?? href ?? 'sans rien'),
  buyer: null,
  reference: null,
  deadline: null,
  published: null,
  noticeType: null,
  places: [],
  href,
})
const notice = (portal: string, id: string | null, url: string): Reading => ({
  kind: 'notice',
  portal,
  url,
  tender: aTender({ noticeId: id === null ? null : found(id) }),
})
const list = (portal: string, ...rows: Row[]): Reading => ({ kind: 'list', portal, url: URL_OF_LIST, rows })
const other: Reading = { kind: 'other', portal: null, url: 'https://exemple.fr' }

test('the tender itself is not elsewhere: neither its page, wherever it stands, nor its rows', () => {
  const kept = [notice('boamp', '26-2', 'https://exemple.fr/2'), notice('ted', '26-1', 'https://exemple.fr/1'), other]
  const own = [notice('boamp', '26-1', 'https://exemple.fr/a'), notice('boamp', '26-1', 'https://exemple.fr/b')]
  expect(
    elsewhere([...own, ...kept, list('boamp', row('26-1', null), row('26-2', null)), list('ted', row('26-1', null))], 'boamp:26-1'),
  ).toEqual([...kept, list('boamp', row('26-2', null)), list('ted', row('26-1', null))])
})

test('a tender without a number is known by its address', () => {
  const readings = [
    notice('generic', null, 'https://exemple.fr/avis#lots'),
    list('generic', row(null, 'https://exemple.fr/avis'), row(null, null)),
  ]
  expect(elsewhere(readings, 'https://exemple.fr/avis')).toEqual([list('generic', row(null, null))])
})
