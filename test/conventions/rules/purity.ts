import { roomOf } from './directions'
import { lineOf, type Node, type SourceFile, walk } from './source-file'

/** Rooms that run in Node in milliseconds and give the same answer every time. */
export const PURE_ROOMS = [
  'tenders',
  'territory',
  'consortium',
  'problems',
  'portals',
  'matching',
  'picking',
  'calendar',
  'planning',
  'opportunities',
  'finding',
  'sharing',
  'documents',
]

const BANNED = [
  'browser',
  'chrome',
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'indexedDB',
  'localStorage',
  'sessionStorage',
  'navigator',
  'setTimeout',
  'setInterval',
]

/** Says where a pure file reaches for the browser, the network, the clock or chance. */
export function impurities(file: SourceFile): string[] {
  if (!PURE_ROOMS.includes(roomOf(file.path))) return []
  const faults: string[] = []
  walk(file.program, (node, parent) => {
    const found = impurity(node, parent)
    if (found) faults.push(`${file.path}:${lineOf(file, node.start)} uses ${found}: pure rooms take it as an argument`)
  })
  return faults
}

function impurity(node: Node, parent: Node | null): string | null {
  if (node.type === 'Identifier' && BANNED.includes(String(node.name)) && !isName(node, parent)) return String(node.name)
  if (node.type === 'NewExpression' && nameOf(node.callee) === 'Date' && (node.arguments as unknown[]).length === 0) return 'new Date()'
  if (node.type === 'MemberExpression') {
    const whole = `${nameOf(node.object)}.${nameOf(node.property)}`
    if (['Date.now', 'Math.random', 'crypto.randomUUID', 'crypto.getRandomValues', 'performance.now'].includes(whole)) return whole
  }
  return null
}

/** Whether an identifier only names a property, a parameter's label or a type: `place.browser`, `{ fetch: 1 }`. */
function isName(node: Node, parent: Node | null): boolean {
  if (!parent) return false
  if (parent.type === 'MemberExpression') return parent.property === node && parent.computed !== true
  if (parent.type === 'Property' || parent.type === 'PropertyDefinition') return parent.key === node && parent.value !== node
  return parent.type.startsWith('TS')
}

const nameOf = (node: unknown) => String((node as Node | undefined)?.name ?? '')
