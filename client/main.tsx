import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app/App.tsx'
import { fetchBoardParts } from './app/board-parts.ts'
import { keepOffline } from './app/offline/keep-offline.ts'
import './style/index.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
keepOffline('/sw.js', '/')
// The big screen and the remote, under it, need neither canvas nor list.
if (/^\/b\/[^/]+\/?$/.test(location.pathname)) fetchBoardParts()
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
