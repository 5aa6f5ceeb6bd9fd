// The build puts four constants above: `family`, what this one's caches are called; `version`; `pages`; and `files`,
// the addresses of all that they are made of.
const cacheName = `${family}-${version}`

self.addEventListener('install', (event) => {
  event.waitUntil(
    (async () => {
      const cache = await caches.open(cacheName)
      await cache.addAll([...pages, ...files])
      await self.skipWaiting()
    })(),
  )
})

self.addEventListener('activate', (event) => {
  event.waitUntil(
    (async () => {
      const names = await caches.keys()
      const old = names.filter((name) => name.startsWith(`${family}-`) && name !== cacheName)
      await Promise.all(old.map((name) => caches.delete(name)))
      await self.clients.claim()
    })(),
  )
})

self.addEventListener('fetch', (event) => {
  const { pathname, origin } = new URL(event.request.url)
  if (origin !== self.location.origin || event.request.method !== 'GET') return
  if (event.request.mode === 'navigate') event.respondWith(openPage(event.request))
  // Their names carry a hash of their content, so what is kept is never out of date.
  else if (files.includes(pathname)) event.respondWith(fromCache(event.request))
})

/** The server's page where there is a server, so that a new version shows at once. */
async function openPage(request) {
  try {
    return await fetch(request)
  } catch {
    // No network: the page of the last visit.
    const page = /^\/j(\/|$)/.test(new URL(request.url).pathname) ? '/phone.html' : '/'
    return (await caches.match(page, { ignoreVary: true })) ?? Response.error()
  }
}

async function fromCache(request) {
  // What varies is how it was packed for the way, not what it says.
  return (await caches.match(request, { ignoreVary: true })) ?? fetch(request)
}
