import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { ExportDialog } from '#client/transfer/ExportDialog.tsx'
import { ImportDialog } from '#client/transfer/ImportDialog.tsx'
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
  closeBoards()
  vi.unstubAllGlobals()
})

describe('importing', () => {
  it('shows what is in the file and why parts are skipped, then adds it as one undo step', async () => {
    const asked: string[] = []
    vi.stubGlobal('fetch', (input: RequestInfo) => {
      asked.push(String(input))
      const skipped = [{ what: 'links[3]', reason: 'It points at nothing.' }]
      return Promise.resolve(
        String(input).includes('/imports/')
          ? Response.json({ model: inFile, skipped, versionId: null })
          : new Response(undefined, { status: 204 }),
      )
    })
    const onClose = vi.fn()
    const { session } = showBoard(model, <ImportDialog onClose={onClose} />)
    const input = document.querySelector('input[type=file]')
    if (input === null) throw new Error('no file field')
    await userEvent.upload(input, new File(['{}'], 'board.json', { type: 'application/json' }))
    await expect.element(page.getByText('1 card')).toBeVisible()
    await page.getByText('1 part is skipped').click()
    await expect.element(page.getByText(/It points at nothing/)).toBeVisible()
    expect(session.snapshot.get().elements.size).toBe(0)

    await page.getByRole('button', { name: 'Import' }).click()
    await vi.waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    expect(session.snapshot.get().elements.size).toBe(1)
    expect(asked.map((path) => path.replace(/\?.*/, ''))).toEqual([
      '/api/boards/local/imports/json',
      '/api/boards/local/versions/before-import',
    ])
    session.undo.undo()
    expect(session.snapshot.get().elements.size).toBe(0)
  })
})

describe('a file that cannot be read', () => {
  it('is refused inside the dialog, with what to do', async () => {
    const refusal = {
      code: 'file-unreadable',
      title: 'Unreadable.',
      detail: 'Not JSON.',
      fix: 'Choose another.',
    }
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json(refusal, { status: 400 })))
    showBoard(model, <ImportDialog onClose={ignore} />)
    const input = document.querySelector('input[type=file]')
    if (input === null) throw new Error('no file field')
    await userEvent.upload(input, new File(['hm'], 'board.json', { type: 'application/json' }))
    const dialog = page.getByRole('dialog')
    await expect.element(dialog.getByText('Unreadable.')).toBeVisible()
    await expect.element(dialog.getByText(/Choose another/)).toBeVisible()
  })
})

describe('exporting', () => {
  it('offers what the server can make, with what each leaves out', async () => {
    const formats = [
      { id: 'json', label: 'Catena (JSON)', mediaType: '', extension: 'json', leavesOut: '' },
      { id: 'svg', label: 'Drawing (SVG)', mediaType: '', extension: 'svg', leavesOut: 'Notes.' },
    ]
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ exports: formats, imports: [] })))
    showBoard(model, <ExportDialog onClose={ignore} />)
    await expect.element(page.getByRole('radio', { name: /Catena/ })).toBeChecked()
    await expect.element(page.getByText('Left out: notes.')).toBeVisible()
    await expect.element(page.getByRole('button', { name: 'Download' })).toBeEnabled()
  })
})
