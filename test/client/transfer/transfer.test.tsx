import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ExportDialog } from '#client/transfer/ExportDialog.tsx'
import { ImportDialog } from '#client/transfer/ImportDialog.tsx'
import type { Formats } from '#client/app/board-api.ts'
import { aModel } from '#test/support/change-model.ts'
import { closeBoards, showBoard } from '#test/client/outline/show-board.tsx'
import '#client/style/index.css'

const ignore = () => {}
const model = aModel().withLane('impact', 'impact').build()
const inFile = aModel()
  .withLane('impact', 'impact')
  .withElement('better', 'impact', 'Better off', { laneId: 'impact' })
  .build()

afterEach(() => {
  localStorage.clear()
  closeBoards()
  vi.unstubAllGlobals()
})

const noVariants = { leavesOut: '', variants: [] }
const formats: Formats = {
  exports: [
    { ...noVariants, id: 'json', label: 'Catena (JSON)', extension: 'json', purpose: 'keep' },
    {
      ...noVariants,
      id: 'pdf',
      label: 'PDF',
      extension: 'pdf',
      purpose: 'show',
      leavesOut: 'Notes.',
      variants: [
        { id: 'poster', label: 'Poster', extension: 'pdf' },
        { id: 'booklet', label: 'Booklet', extension: 'pdf' },
      ],
    },
  ],
  imports: [
    {
      id: 'json',
      label: 'Catena',
      extension: 'json',
      extensions: ['json'],
      leavesOut: '',
      sign: 'catena',
    },
    {
      id: 'outline',
      label: 'List',
      extension: 'txt',
      extensions: ['txt'],
      leavesOut: '',
      sign: null,
    },
  ],
  maxFileBytes: 1_000,
}

/** Answers the formats, and everything else by `answer`; keeps what was asked. */
function stubServer(answer: (path: string, init: RequestInit) => Response | Promise<Response>) {
  const asked: string[] = []
  vi.stubGlobal('fetch', async (input: RequestInfo, init: RequestInit = {}) => {
    const path = String(input)
    if (path.includes('/formats')) return Response.json(formats)
    asked.push(path.replace(/\?.*/, ''))
    return answer(path, init)
  })
  return asked
}

/** Never answers, and fails as `fetch` does when it is cancelled. */
function never(init: RequestInit): Promise<Response> {
  return new Promise((_, reject) => {
    init.signal?.addEventListener('abort', () => reject(new DOMException('gone', 'AbortError')))
  })
}

async function choose(file: File): Promise<void> {
  await expect.element(page.getByRole('button', { name: 'Choose a file' })).toBeVisible()
  const input = document.querySelector('input[type=file]')
  if (input === null) throw new Error('no file field')
  await userEvent.upload(input, file)
}

describe('importing', () => {
  it('shows what is in the file and why parts are skipped, then adds it as one undo step', async () => {
    const asked = stubServer((path) => {
      const skipped = [
        { what: 'links[3]', reason: 'It points at nothing.' },
        { what: 'links[4]', reason: 'It points at nothing.' },
      ]
      return path.includes('/imports/')
        ? Response.json({ model: inFile, skipped, versionId: null })
        : new Response(undefined, { status: 204 })
    })
    const onClose = vi.fn()
    const { session } = showBoard(model, <ImportDialog onClose={onClose} />)
    await choose(new File(['{"format": "catena"}'], 'board.json'))
    await expect.element(page.getByText('1 card')).toBeVisible()
    await expect.element(page.getByText('Better off')).toBeVisible()
    await page.getByText('2 parts are skipped').click()
    await expect.element(page.getByText('It points at nothing.')).toBeVisible()
    await expect.element(page.getByText('links[4]')).toBeVisible()
    expect(session.snapshot.get().elements.size).toBe(0)

    await page.getByRole('button', { name: 'Import' }).click()
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(session.snapshot.get().elements.size).toBe(1)
    expect(asked).toEqual([
      '/api/boards/local/imports/json',
      '/api/boards/local/versions/before-import',
    ])
    session.undo.undo()
    expect(session.snapshot.get().elements.size).toBe(0)
  })

  it('says what would count wrongly where a file is added, and adds how it is valued but for that', async () => {
    const valued = (currency: string) =>
      aModel()
        .withElement('out', 'outcome', 'Less lonely')
        .build({
          costs: [{ id: 'rent', kind: 'cash', amount: 1000, currency }],
          valuation: {
            currency,
            items: [{ outcomeId: 'out', quantity: 10, proxy: { value: 100 } }],
          },
          accountabilityLine: { beyond: ['out'] },
        })
    stubServer((path) =>
      path.includes('/imports/')
        ? Response.json({ model: valued('USD'), skipped: [], versionId: null })
        : new Response(undefined, { status: 204 }),
    )
    const onClose = vi.fn()
    const { session } = showBoard(valued('EUR'), <ImportDialog onClose={onClose} />)
    await choose(new File(['{"format": "catena"}'], 'board.json'))
    await page.getByText('1 part is skipped').click()
    await expect.element(page.getByText('1 valued outcome in USD')).toBeVisible()
    await page.getByText('Replace', { exact: true }).click()
    await expect.element(page.getByText('1 part is skipped')).not.toBeInTheDocument()
    await page.getByText('Add', { exact: true }).click()
    await page.getByRole('button', { name: 'Import' }).click()
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    const { elements, valuation, accountabilityLine } = session.model()
    expect(elements).toHaveLength(2)
    expect(valuation?.items).toHaveLength(1)
    expect(accountabilityLine?.beyond.toSorted()).toEqual(elements.map(({ id }) => id).toSorted())
    session.undo.undo()
    expect(session.model().accountabilityLine?.beyond).toEqual(['out'])
  })

  it('takes pasted text, says as what it is read, and reads it as something else when told', async () => {
    const asked = stubServer(() => Response.json({ model: inFile, skipped: [], versionId: null }))
    showBoard(model, <ImportDialog onClose={ignore} />)
    await page.getByLabelText('Or paste a list or table').fill('One card')
    await page.getByRole('button', { name: 'Look at it' }).click()
    await expect.element(page.getByText('Better off')).toBeVisible()
    await page.getByRole('button', { name: /Read as/ }).click()
    await page.getByRole('option', { name: 'Catena' }).click()
    await vi.waitFor(() =>
      expect(asked).toEqual([
        '/api/boards/local/imports/outline',
        '/api/boards/local/imports/json',
      ]),
    )
  })
})

describe('a file that cannot be read', () => {
  it('is refused inside the dialog, with what to do, and can be read as something else', async () => {
    const refusal = {
      code: 'file-unreadable',
      title: 'Unreadable.',
      detail: 'Not JSON.',
      fix: 'Choose another.',
    }
    stubServer(() => Response.json(refusal, { status: 400 }))
    showBoard(model, <ImportDialog onClose={ignore} />)
    await choose(new File(['hm'], 'board.json'))
    const dialog = page.getByRole('dialog')
    await expect.element(dialog.getByText('Unreadable.')).toBeVisible()
    await expect.element(dialog.getByText(/Choose another/)).toBeVisible()
    await expect.element(dialog.getByText(/^board\.json/)).toBeVisible()
    await expect.element(dialog.getByRole('button', { name: 'Import' })).toBeDisabled()
  })

  it('is not sent where it is larger than the server reads', async () => {
    const asked = stubServer(() => new Response(undefined, { status: 500 }))
    showBoard(model, <ImportDialog onClose={ignore} />)
    await choose(new File(['x'.repeat(1_001)], 'board.json'))
    await expect.element(page.getByText('This file is too large.')).toBeVisible()
    expect(asked).toEqual([])
  })
})

describe('exporting', () => {
  it('offers formats by what for, the shapes of one, and what it leaves out', async () => {
    stubServer(() => new Response('pdf'))
    showBoard(model, <ExportDialog onClose={ignore} />)
    await expect.element(page.getByRole('radio', { name: 'PDF' })).toBeChecked()
    await expect.element(page.getByRole('group', { name: 'Show it' })).toBeVisible()
    await expect.element(page.getByText('Left out: notes.')).toBeVisible()
    await expect.element(page.getByRole('radio', { name: 'Poster' })).toBeChecked()
    await page.getByText('Catena (JSON)').click()
    await expect.element(page.getByRole('radio', { name: 'Poster' })).not.toBeInTheDocument()
  })

  it('tells waiting in line from being made', async () => {
    let ahead: number | null = 2
    stubServer((path, init) => (path.endsWith('/waiting') ? Response.json({ ahead }) : never(init)))
    showBoard(model, <ExportDialog onClose={ignore} />)
    await page.getByRole('button', { name: 'Download' }).click()
    await expect.element(page.getByText('The file is being made…')).toBeVisible()
    const inTime = { timeout: 5_000 }
    await expect.element(page.getByText(/2 files before yours/), inTime).toBeVisible()
    ahead = null
    await expect.element(page.getByText('The file is being made…'), inTime).toBeVisible()
  })

  it('remembers on this device what was made last', async () => {
    const asked = stubServer(() => new Response('pdf'))
    showBoard(model, <ExportDialog onClose={ignore} />)
    await page.getByText('Booklet').click()
    await page.getByRole('button', { name: 'Download' }).click()
    await vi.waitFor(() => expect(asked).toEqual(['/api/boards/local/exports/pdf']))
    closeBoards()
    showBoard(model, <ExportDialog onClose={ignore} />)
    await expect.element(page.getByRole('radio', { name: 'Booklet' })).toBeChecked()
  })

  it('shows that a file is being made, and lets go of it when told', async () => {
    let signal: AbortSignal | null | undefined
    stubServer((_, init) => {
      ;({ signal } = init)
      return never(init)
    })
    showBoard(model, <ExportDialog onClose={ignore} />)
    await page.getByRole('button', { name: 'Download' }).click()
    await expect.element(page.getByRole('progressbar')).toBeVisible()
    // Where the keys are heard: a button that goes away would leave them to the page behind.
    await expect.element(page.getByRole('button', { name: 'Download' })).toHaveFocus()
    await page.getByRole('button', { name: 'Cancel' }).click()
    await expect.element(page.getByRole('button', { name: 'Download' })).toBeEnabled()
    expect(signal?.aborted).toBe(true)
    await expect.element(page.getByRole('alert')).not.toBeInTheDocument()
  })
})
