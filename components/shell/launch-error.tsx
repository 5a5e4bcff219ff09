import { Component, type ComponentChildren } from 'preact'
import { ProblemNotice } from './problem-notice'

/** Catches what a screen throws: a coded problem and a way out, never a blank page. */
export class LaunchError extends Component<{ children: ComponentChildren }, { failed: boolean }> {
  static override getDerivedStateFromError() {
    return { failed: true }
  }

  override componentDidCatch(error: unknown) {
    console.error('[maillage] a screen failed', error)
  }

  override render() {
    if (!this.state.failed) return this.props.children
    return (
      <main class="frame-body">
        <ProblemNotice alone problem={{ code: 'unexpected' }} retry={() => location.reload()} />
      </main>
    )
  }
}
