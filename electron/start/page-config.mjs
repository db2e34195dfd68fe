import { join } from 'node:path'
import react from '@vitejs/plugin-react'

/** How Vite sees the page, for the build and for the server that reloads hot. */
export const pageConfig = (root) => ({
  root: join(root, 'renderer'),
  configFile: false,
  publicDir: false,
  plugins: [react()],
  build: {
    // The oldest Chromium that tests can have in Electron; browsers on the desk's computers are newer.
    target: 'chrome108',
    minify: true,
    emptyOutDir: true,
    // The policy of the page lets no font or script come as a data: address.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
})
