// What `npm test` runs: installs what is missing, then every check and every test, and says how many passed. Plain
// JavaScript for any Node, as server/start.mjs.
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import process from 'node:process'
import {
  buildWhatIsStale,
  installWhatIsMissing,
  projectNode,
  projectRoot,
  run,
} from '../server/prepare.mjs'

const checks = [
  { name: 'format', args: ['node_modules/oxfmt/bin/oxfmt', '--check'] },
  { name: 'types', args: ['node_modules/typescript/bin/tsc', '-b'] },
  { name: 'lint', args: ['node_modules/oxlint/bin/oxlint', '--type-aware'] },
  { name: 'unused code', args: ['node_modules/knip/bin/knip.js'] },
]

const installedBrowsers = [
  process.env.CATENA_CHROMIUM,
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

try {
  installWhatIsMissing()
  installBrowser()
  buildWhatIsStale()
} catch (error) {
  console.error(error.message)
  process.exit(1)
}

const total = { passed: 0, failed: 0, skipped: /** @type {string[]} */ ([]) }
for (const { name, args } of checks) {
  const isPassed = runNode(args)
  console.log(`${isPassed ? 'passed' : 'FAILED'}: ${name}`)
  total[isPassed ? 'passed' : 'failed'] += 1
}
runTests()

if (total.skipped.length > 0) {
  console.log('\nSkipped:')
  for (const name of total.skipped) console.log(`  ${name}`)
}
const skipped = total.skipped.length > 0 ? `, ${total.skipped.length} skipped` : ''
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`)
process.exit(total.failed === 0 ? 0 : 1)

/** Runs all tests and adds up what their report says; without a report that is one failure more. */
function runTests() {
  const folder = mkdtempSync(join(tmpdir(), 'catena-test-'))
  const file = join(folder, 'report.json')
  try {
    const isPassed = runNode(
      [
        'node_modules/vitest/vitest.mjs',
        'run',
        '--config',
        'test/vitest.config.ts',
        '--reporter=dot',
        '--reporter=json',
        `--outputFile.json=${file}`,
      ].concat(process.argv.slice(2)),
    )
    const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
    const failedBefore = total.failed
    if (report !== undefined) addReport(report)
    // A file that does not load and an error outside any test fail the run without a failed test.
    if (!isPassed && total.failed === failedBefore) total.failed += 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function addReport(report) {
  for (const testFile of report.testResults) {
    for (const { status, fullName } of testFile.assertionResults) {
      if (status === 'passed') total.passed += 1
      else if (status === 'failed') total.failed += 1
      else total.skipped.push(fullName)
    }
    if (testFile.status === 'failed' && !testFile.assertionResults.some(isFailed)) {
      console.log(`FAILED to run: ${testFile.name}\n${testFile.message || ''}`)
      total.failed += 1
    }
  }
}

function isFailed(result) {
  return result.status === 'failed'
}

/** Debian's own Chromium where we may install it, Playwright's where we may not. */
function installBrowser() {
  if (installedBrowsers.some((place) => place && existsSync(place))) return
  const isRoot = process.getuid !== undefined && process.getuid() === 0
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    console.log('Installing Chromium …')
    run('apt-get', ['update', '-q'])
    run('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium-headless-shell'])
    return
  }
  run(projectNode(), ['node_modules/playwright-core/cli.js', 'install', 'chromium'])
}

function runNode(args) {
  return spawnSync(projectNode(), args, { cwd: projectRoot, stdio: 'inherit' }).status === 0
}
