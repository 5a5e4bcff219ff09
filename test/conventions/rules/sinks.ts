import { lineOf, type Node, type SourceFile, walk } from './source-file'

/** Doors through which a string becomes markup or code. Pages are hostile: none is ever opened. */
const PROPERTIES = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'srcdoc',
  'dangerouslySetInnerHTML',
  'parseHTMLUnsafe',
]
const CALLS = ['eval', 'Function', 'importScripts']
const METHODS = ['document.write', 'document.writeln']

/** Says where a file opens one of those doors. */
export function dangerousSinks(file: SourceFile): string[] {
  const faults: string[] = []
  walk(file.program, (node) => {
    const sink = sinkOf(node)
    if (sink) faults.push(`${file.path}:${lineOf(file, node.start)} uses ${sink}`)
  })
  return faults
}

function sinkOf(node: Node): string | null {
  if (node.type === 'MemberExpression') {
    const property = nameOf(node.property) ?? textOf(node.property)
    if (property && PROPERTIES.includes(property)) return property
    const whole = `${nameOf(node.object)}.${property}`
    if (METHODS.includes(whole)) return whole
  }
  if (node.type === 'JSXAttribute' || node.type === 'Property') {
    const name = nameOf(node.name ?? node.key) ?? textOf(node.key)
    if (name && PROPERTIES.includes(name)) return name
  }
  if (node.type === 'CallExpression' || node.type === 'NewExpression') {
    const callee = nameOf(node.callee)
    if (callee && CALLS.includes(callee)) return callee
    const [first] = node.arguments as Node[]
    if ((callee === 'setTimeout' || callee === 'setInterval') && first && (first.type === 'Literal' || first.type === 'TemplateLiteral'))
      return `${callee} of a string`
  }
  return null
}

const nameOf = (node: unknown) => (node as { name?: string } | undefined)?.name ?? null
const textOf = (node: unknown) => {
  const value = (node as { value?: unknown } | undefined)?.value
  return typeof value === 'string' ? value : null
}
