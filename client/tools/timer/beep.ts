/** Three short tones of 880 Hz; silent where the browser gives no sound. */
export function beep(): void {
  const audio = new AudioContext()
  const tones = [0, 0.35, 0.7]
  for (const start of tones) {
    const tone = audio.createOscillator()
    const volume = audio.createGain()
    tone.frequency.value = 880
    // Rising and falling within hundredths of a second, or a loudspeaker clicks.
    volume.gain.setValueAtTime(0, audio.currentTime + start)
    volume.gain.linearRampToValueAtTime(0.25, audio.currentTime + start + 0.02)
    volume.gain.setValueAtTime(0.25, audio.currentTime + start + 0.2)
    volume.gain.linearRampToValueAtTime(0, audio.currentTime + start + 0.25)
    tone.connect(volume).connect(audio.destination)
    tone.start(audio.currentTime + start)
    tone.stop(audio.currentTime + start + 0.3)
  }
  setTimeout(() => void audio.close(), 1500)
}
