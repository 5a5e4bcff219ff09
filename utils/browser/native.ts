/**
 * The extension API as the browser gives it. The background is built with this in place of webextension-polyfill: the
 * browsers that are supported answer in promises by themselves, and the worker is loaded anew at each event.
 */
const scope = globalThis as { browser?: { runtime?: { id?: string } }; chrome?: unknown }

export default scope.browser?.runtime?.id ? scope.browser : scope.chrome
