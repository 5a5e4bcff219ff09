// @vitest-environment jsdom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { Frame } from '../../../components/shell/frame'
import { installMessages } from '../../support/messages'

const root = document.createElement('div')
function Content({ broken }: { broken: boolean }) {
  if (broken) throw new Error('broken')
  return <p>all is well</p>
}
const show = (of: number, broken: boolean) =>
  act(() =>
    render(
      <Frame title="Frame" of={of}>
        <Content broken={broken} />
      </Frame>,
      root,
    ),
  )

beforeEach(() => {
  installMessages('fr')
  vi.spyOn(console, 'error').mockImplementation(() => {})
})
afterEach(() => {
  act(() => render(null, root))
  vi.restoreAllMocks()
})

it('a failure shows a coded problem, and does not outlive what it was about', async () => {
  await show(1, true)
  expect(root.textContent).toContain('MAI-')
  await show(1, false)
  expect(root.textContent).toContain('MAI-')
  await show(2, false)
  expect(root.textContent).toContain('all is well')
  expect(root.textContent).not.toContain('MAI-')
})
