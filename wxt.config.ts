import { fileURLToPath } from 'node:url'
import preact from '@preact/preset-vite'
import { runnerImport } from 'vite'
import { defineConfig } from 'wxt'

/** The portals' folders, found by Vite: this file itself is loaded without `import.meta.glob`. */
async function portals() {
  const { module } = await runnerImport<typeof import('./utils/portals/catalogue')>('./utils/portals/catalogue.ts')
  return module.catalogue
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
    // shows a warning; notifications do, and are asked when somebody wants to be reminded so, bookmarks for lists kept there.
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
