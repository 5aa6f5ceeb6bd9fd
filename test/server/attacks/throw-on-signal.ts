/** Loaded into an attacked server: a mistake of ours at a moment of the test's choosing. */
process.on('SIGUSR2', () => {
  throw new Error('broken by "somebody\'s private text"')
})
