import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { keepOffline } from './app/offline/keep-offline.ts'
import './style/index.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
keepOffline()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
