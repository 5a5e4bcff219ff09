import { Component, type ComponentType } from 'preact'

/** The same view, drawn again only where one of its properties is another: for what is large and seldom changes. */
export function still<P extends object>(View: ComponentType<P>): ComponentType<P> {
  return class extends Component<P> {
    override shouldComponentUpdate(next: P) {
      const names = Object.keys(next) as (keyof P)[]
      return names.length !== Object.keys(this.props).length || names.some((name) => !Object.is(next[name], (this.props as P)[name]))
    }

    override render() {
      return <View {...(this.props as P)} />
    }
  }
}
