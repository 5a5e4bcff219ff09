import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { type Rolldown, runnerImport } from 'vite'
import { defineConfig } from 'wxt'

/** The portals' folders, found by Vite: this file itself is loaded without `import.meta.glob`. */
async function portals() {
  const { module } = await runnerImport<typeof import('./utils/portals/catalogue')>('./utils/portals/catalogue.ts')
  return module.catalogue
}

type Graph = Pick<Rolldown.PluginContext, 'getModuleInfo'>

/** What a module needs to be run, itself included; `later`: also what it may load afterwards. */
function neededBy(roots: readonly string[], graph: Graph, later = false): ReadonlySet<string> {
  const found = new Set(roots)
  for (const id of found) {
    const info = graph.getModuleInfo(id)
    for (const next of info?.importedIds ?? []) found.add(next)
    if (later) for (const next of info?.dynamicallyImportedIds ?? []) found.add(next)
  }
  return found
}

/**
 * In which file a module of the pages travels, where it is needed for the desk's first screen: each file more costs it
 * milliseconds. What the other pages need at once, what they may need later, and what is the desk's alone are three files.
 */
function chunkOf() {
  const entry = (page: string) => fileURLToPath(new URL(`entrypoints/${page}/main.tsx`, import.meta.url))
  let groups: readonly (readonly [name: string, ReadonlySet<string>])[] | null = null
  return (id: string, graph: Graph): string | null => {
    const others = [entry('sidepanel'), entry('welcome')]
    groups ??= [
      ['frame', neededBy(others, graph)],
      ['shared', neededBy(others, graph, true)],
      ['desk', neededBy([entry('desk')], graph)],
    ]
    const [frame, shared, desk] = groups
    // What the bundler adds by itself is everybody's.
    if (id.startsWith('\0')) return 'frame'
    if (!desk?.[1].has(id)) return null
    return (frame?.[1].has(id) ? frame : shared?.[1].has(id) ? shared : desk)[0]
  }
}

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  vite: () => ({
    plugins: [preact()],
    build: { target: ['chrome137', 'firefox142'] },
  }),
  hooks: {
    // The background answers without the polyfill (see `utils/browser/native.ts`): 3 KB less at each of its awakenings.
    'vite:build:extendConfig': (entrypoints, config) => {
      if (entrypoints.some(({ name }) => name === 'desk')) {
        config.build = {
          ...config.build,
          rolldownOptions: {
            ...config.build?.rolldownOptions,
            output: {
              ...config.build?.rolldownOptions?.output,
              codeSplitting: { groups: [{ name: chunkOf(), debugName: 'first-screens' }], includeDependenciesRecursively: false },
            },
          },
        }
      }
      if (!entrypoints.some(({ name }) => name === 'background')) return
      const native = fileURLToPath(new URL('utils/browser/native.ts', import.meta.url))
      config.resolve = { ...config.resolve, alias: { ...config.resolve?.alias, 'webextension-polyfill': native } }
    },
  },
  manifest: async ({ browser }) => ({
    name: '__MSG_extension_name__',
    description: '__MSG_extension_description__',
    default_locale: 'fr',
    // `tabs` and hosts are not asked: `activeTab` reads the page on a click, portals ask for their own host. None of these
    // shows a warning; notifications do, and are asked when somebody wants to be reminded so.
    permissions: ['activeTab', 'alarms', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'],
    optional_permissions: ['bookmarks', 'notifications'],
    // A shared folder may be on any host: the one that a person names is asked for, never all of them.
    optional_host_permissions: [...(await portals()).flatMap((portal) => [...portal.matches]), 'https://*/*'],
    action: { default_title: '__MSG_action_title__' },
    commands: {
      _execute_action: { suggested_key: { default: 'Alt+Shift+M' }, description: '__MSG_command_open__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: { id: 'maillage@maillage.org', strict_min_version: '142.0', data_collection_permissions: { required: ['none'] } },
          },
        }
      : { minimum_chrome_version: '137' }),
  }),
  zip: { excludeSources: ['test/**', '.ci/**'] },
})
