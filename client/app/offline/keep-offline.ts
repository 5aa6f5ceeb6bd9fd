/**
 * Lets this device open the screens without a network. Only over TLS: a workshop's plain HTTP address has no service
 * workers, and on localhost one would only be in the way.
 */
export function keepOffline(script: string, scope: string): void {
  if (location.protocol !== 'https:' || !('serviceWorker' in navigator)) return
  // What does not register works as before, with a network.
  navigator.serviceWorker.register(script, { scope }).catch(() => undefined)
}
