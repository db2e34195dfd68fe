import '@fontsource-variable/inter'
import '@fontsource-variable/source-serif-4'
import './tokens.css'
import './base.css'
import './app.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { startUp } from './start-up.ts'

startUp()
const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  )
}
