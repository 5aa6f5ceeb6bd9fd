// Lets a page that was here before open again without network, where the browser allows it (a secure context). Pages
// come from the network first, so that a new version is never held back; built files never change under their name.
const cacheName = 'catena-1'
const shell = '/'
const patienceMs = 3000

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(cacheName).then((cache) => cache.add(shell)))
  self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})

// The page tells what it has loaded before this worker was there.
self.addEventListener('message', (event) => {
  event.waitUntil(
    caches.open(cacheName).then(async (cache) => {
      for (const url of event.data?.loaded ?? [])
        if (!(await cache.match(url))) await cache.add(url)
    }),
  )
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== self.location.origin) return
  if (url.pathname.startsWith('/assets/')) event.respondWith(builtFile(request))
  else if (request.mode === 'navigate') event.respondWith(page(request))
})

async function builtFile(request) {
  const cache = await caches.open(cacheName)
  const kept = await cache.match(request)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await cache.put(request, response.clone())
  return response
}

async function page(request) {
  const cache = await caches.open(cacheName)
  try {
    const response = await fetch(request, { signal: AbortSignal.timeout(patienceMs) })
    if (response.ok) await cache.put(shell, response.clone())
    return response
  } catch (error) {
    const kept = await cache.match(shell)
    if (kept) return kept
    throw error
  }
}
