import { render } from 'preact'
import { ConsortiumScreen } from '../../components/screens/consortium/consortium'

render(<ConsortiumScreen />, document.getElementById('app') as HTMLElement)
