/** @jsxImportSource preact */
import { render } from 'preact'
import { keepOffline } from '#client/app/offline/keep-offline.ts'
import { LanguageProvider } from './language.tsx'
import { openPhoneStorage } from './phone-storage.ts'
import { PhoneApp } from './PhoneApp.tsx'
import './phone.css'

const root = document.getElementById('root')
if (root === null) throw new Error('phone.html has no #root')
const storage = openPhoneStorage()
root.replaceChildren()
keepOffline('/phone-sw.js', '/j')
render(
  <LanguageProvider storage={storage}>
    <PhoneApp storage={storage} />
  </LanguageProvider>,
  root,
)
