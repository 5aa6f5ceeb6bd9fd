// What `npm start` runs first. It may be started by any old Node on a machine where nothing is installed yet, so it
// uses no package and no syntax newer than 2018. It installs and builds what is missing or stale, then hands over to
// the server on the Node that the project itself brings.
import { spawn } from 'node:child_process'
import process from 'node:process'
import { projectRoot, projectNode, installWhatIsMissing, buildWhatIsStale } from './prepare.mjs'

try {
  installWhatIsMissing()
  buildWhatIsStale()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

// Left to itself V8 gives young objects up to 134 MB, most of which a crowd that comes in at once leaves untidied, and
// lets old ones become twice as many before it looks which are still needed.
const nodeFlags = ['--max-semi-space-size=8', '--heap-growing-percent=30']

// The channel tells the server when this process is gone, however it ended.
const server = spawn(projectNode(), nodeFlags.concat('server/main.ts', process.argv.slice(2)), {
  cwd: projectRoot,
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
})
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => server.kill(signal))
}
server.on('exit', (code, signal) => process.exit(signal === null ? code : 1))

// npm puts a shell between itself and us that passes no signal on: when npm is stopped, we are left to ourselves.
if (process.env.npm_lifecycle_event !== undefined) {
  const shell = process.ppid
  setInterval(() => {
    if (process.ppid !== shell) server.kill('SIGTERM')
  }, 500).unref()
}
