/** Keeps the display awake where the browser can; it cannot on plain HTTP. Returns how to stop. */
export function keepAwake(onState: (isKept: boolean) => void): () => void {
  let isWanted = true
  let lock: WakeLockSentinel | undefined

  async function ask(): Promise<void> {
    if (!isWanted || document.visibilityState !== 'visible' || lock !== undefined) return
    try {
      const given = await navigator.wakeLock.request('screen')
      if (!isWanted) return await given.release()
      lock = given
      given.addEventListener('release', () => {
        lock = undefined
        onState(false)
      })
      onState(true)
    } catch {
      // No battery, no permission, no secure context: whoever runs the room is told that the display may go dark.
      onState(false)
    }
  }

  const handleVisible = () => void ask()
  document.addEventListener('visibilitychange', handleVisible)
  void ask()
  return () => {
    isWanted = false
    document.removeEventListener('visibilitychange', handleVisible)
    void lock?.release()
  }
}
