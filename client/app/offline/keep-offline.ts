/**
 * Lets this device open the screens without a network. Only over TLS: a workshop's plain HTTP address has no service
 * workers, and on localhost one would only be in the way.
 */
export function keepOffline(): void {
  if (location.protocol !== 'https:' || !('serviceWorker' in navigator)) return
  // What does not register works as before, with a network.
  navigator.serviceWorker.register('/sw.js').catch(() => undefined)
}
