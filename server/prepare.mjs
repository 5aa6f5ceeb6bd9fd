// Makes a fresh clone ready: shared by `npm start` and `npm test`. Plain JavaScript for any Node.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'

export const projectRoot = dirname(dirname(fileURLToPath(import.meta.url)))

const isWindows = process.platform === 'win32'
// The lock names the native parts of tools for this platform only. There `npm ci` misses those of others and refuses;
// elsewhere npm would follow the lock and leave its own parts out. What we depend on directly is exact either way.
const isInLock = process.platform === 'linux' && process.arch === 'x64'
const stamps = join(projectRoot, 'node_modules', '.cache', 'catena')

/** The Node that the project brings as a package; the one that runs this may be older. */
export function projectNode() {
  const brought = join(projectRoot, 'node_modules', '.bin', isWindows ? 'node.cmd' : 'node')
  return existsSync(brought) ? brought : process.execPath
}

/** Installs unless exactly what package-lock.json asks for is there. */
export function installWhatIsMissing() {
  const wanted = hashOf([join(projectRoot, 'package-lock.json')])
  if (readStamp('installed') === wanted && isNodeBrought()) return
  // A developer's own `npm install` leaves the same packages without our stamp.
  if (!isInstalled()) {
    console.log('Installing what Catena needs …')
    const options = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error']
    runNpm(['install'].concat(options, isInLock ? [] : ['--no-package-lock']))
  }
  if (!isNodeBrought()) bringNode()
  writeStamp('installed', wanted)
}

/** Builds the client unless `dist` was made from the sources as they are. */
export function buildWhatIsStale() {
  const sources = ['client', 'shared']
    .reduce((files, folder) => files.concat(filesIn(join(projectRoot, folder))), [])
    .concat(['package-lock.json', 'vite.config.ts'].map((file) => join(projectRoot, file)))
  const wanted = hashOf(sources)
  if (readStamp('built') === wanted && existsSync(join(projectRoot, 'dist', 'index.html'))) return
  console.log('Building the screens …')
  run(projectNode(), [
    join('node_modules', 'vite', 'bin', 'vite.js'),
    'build',
    '--logLevel',
    'warn',
  ])
  writeStamp('built', wanted)
}

/** Runs a command of the project with its output shown; throws where it fails. */
export function run(command, args) {
  const { status, error } = spawnSync(command, args, {
    cwd: projectRoot,
    stdio: 'inherit',
    shell: isWindows,
  })
  if (status !== 0) {
    throw new Error(
      `"${[command].concat(args).join(' ')}" did not work${error ? `: ${error.message}` : ''}.`,
    )
  }
}

/** The npm that was called, else the one that is found. */
function runNpm(args) {
  const called = process.env.npm_execpath
  if (called !== undefined && called.endsWith('npm-cli.js'))
    run(process.execPath, [called].concat(args))
  else run(isWindows ? 'npm.cmd' : 'npm', args)
}

/** npm keeps what it installed in a lock file of its own; every package of ours for this machine must be in it. */
function isInstalled() {
  const installedLock = join(projectRoot, 'node_modules', '.package-lock.json')
  if (!existsSync(installedLock)) return false
  const wanted = readJson(join(projectRoot, 'package-lock.json')).packages
  const installed = readJson(installedLock).packages
  return Object.keys(wanted).every(
    (path) =>
      path === '' ||
      wanted[path].optional === true ||
      (installed[path] !== undefined && installed[path].integrity === wanted[path].integrity),
  )
}

function isNodeBrought() {
  const { status, stdout } = spawnSync(projectNode(), ['--version'], { shell: isWindows })
  return status === 0 && Number(/^v(\d+)/.exec(String(stdout))[1]) >= 24
}

/** The package `node` fetches its program in an install script, which some npm settings hold back. */
function bringNode() {
  const script = join('node_modules', 'node', 'installArchSpecificPackage.js')
  if (existsSync(join(projectRoot, script))) run(process.execPath, [script])
  if (!isNodeBrought()) {
    throw new Error('Catena needs Node 24 or newer, and its own could not be installed.')
  }
}

function filesIn(folder) {
  return readdirSync(folder)
    .sort()
    .reduce((files, name) => {
      const path = join(folder, name)
      return files.concat(statSync(path).isDirectory() ? filesIn(path) : [path])
    }, [])
}

function hashOf(files) {
  const hash = createHash('sha256')
  for (const file of files) hash.update(file).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function readJson(file) {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function readStamp(name) {
  const file = join(stamps, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : ''
}

function writeStamp(name, content) {
  mkdirSync(stamps, { recursive: true })
  writeFileSync(join(stamps, name), content)
}
