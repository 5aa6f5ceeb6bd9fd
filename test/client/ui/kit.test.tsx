import axe from 'axe-core'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { announce } from '#client/ui/announcer.tsx'
import { Button } from '#client/ui/Button.tsx'
import { ChoiceCards } from '#client/ui/ChoiceCards.tsx'
import { ComboBox } from '#client/ui/ComboBox.tsx'
import { CopyField } from '#client/ui/CopyField.tsx'
import { Dialog } from '#client/ui/Dialog.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { MenuButton } from '#client/ui/MenuButton.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { Select } from '#client/ui/Select.tsx'
import { Switch } from '#client/ui/Switch.tsx'
import { TextArea, TextField } from '#client/ui/TextField.tsx'
import { showToast } from '#client/ui/toasts.tsx'
import { closeShown, show } from './show.tsx'

afterEach(closeShown)

const ignore = () => {}
const colours = [
  { id: 'red', label: 'Red' },
  { id: 'blue', label: 'Blue' },
] as const

describe('the kit', () => {
  it('is clean for axe', async () => {
    show(
      <main>
        <h1>Kit</h1>
        <Button icon={Plus} variant="primary">
          Go
        </Button>
        <Button>Plain</Button>
        <Button variant="quiet">Quiet</Button>
        <Button variant="danger">Danger</Button>
        <IconButton icon={Plus} isPressed label="Add" onPress={ignore} />
        <MenuButton items={[]} label="Menu" />
        <TextField description="Hint" label="Name" onChange={ignore} value="An" />
        <TextField error="Too long" label="Wrong" onChange={ignore} value="An" />
        <TextArea label="Text" onChange={ignore} value="An" />
        <Select label="Colour" onChange={ignore} options={colours} value="red" />
        <ComboBox label="Search" onChoose={ignore} options={colours} />
        <Switch isSelected label="On" onChange={ignore} />
        <Segmented label="Which" onChange={ignore} options={colours} value="red" />
        <ChoiceCards label="One of" onChange={ignore} options={colours} value="blue" />
        <CopyField label="Link" value="http://localhost/" />
      </main>,
    )
    const { violations } = await axe.run(document.body)
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
  })

  it('gives every control at least 24 by 24 pixels', () => {
    show(
      <>
        <IconButton icon={Plus} isSmall label="Add" onPress={ignore} />
        <Segmented label="Which" onChange={ignore} options={colours} value="red" />
        <Button>Go</Button>
      </>,
    )
    for (const button of document.querySelectorAll('button')) {
      const { width, height } = button.getBoundingClientRect()
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
    }
  })
})

describe('a dialog', () => {
  function WithDialog() {
    const [isOpen, setOpen] = useState(false)
    return (
      <>
        <Button onPress={() => setOpen(true)}>Open</Button>
        <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title="Sure?">
          <p>Text</p>
        </Dialog>
      </>
    )
  }

  it('closes with Escape and gives the focus back', async () => {
    show(<WithDialog />)
    await page.getByRole('button', { name: 'Open' }).click()
    await expect.element(page.getByRole('dialog', { name: 'Sure?' })).toBeVisible()
    await userEvent.keyboard('{Escape}')
    await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    await expect.element(page.getByRole('button', { name: 'Open' })).toHaveFocus()
  })

  it.each(['goes away', 'is switched off'])(
    'hears Escape where the pressed button %s',
    async (end) => {
      function Once() {
        const [isOpen, setOpen] = useState(true)
        const [isDone, setDone] = useState(false)
        return (
          <Dialog isOpen={isOpen} onClose={() => setOpen(false)} title="Sure?">
            {isDone && end === 'goes away' ? undefined : (
              <Button isDisabled={isDone} onPress={() => setDone(true)}>
                Once
              </Button>
            )}
          </Dialog>
        )
      }
      show(<Once />)
      await page.getByRole('button', { name: 'Once' }).click()
      await expect.element(page.getByRole('dialog', { name: 'Sure?' })).toHaveFocus()
      await userEvent.keyboard('{Escape}')
      await expect.element(page.getByRole('dialog')).not.toBeInTheDocument()
    },
  )
})

describe('a menu', () => {
  it('does what was chosen with the keyboard', async () => {
    const onAction = vi.fn()
    show(
      <MenuButton
        items={[
          { id: 'one', label: 'One', onAction: ignore },
          { id: 'two', label: 'Two', onAction },
        ]}
        label="More"
      />,
    )
    await userEvent.tab()
    await userEvent.keyboard('{Enter}')
    await expect.element(page.getByRole('menuitem', { name: 'One' })).toHaveFocus()
    await userEvent.keyboard('{ArrowDown}{Enter}')
    await vi.waitFor(() => expect(onAction).toHaveBeenCalledOnce())
  })
})

describe('a combo box', () => {
  it('finds an option without its accents and gives it once', async () => {
    const onChoose = vi.fn()
    show(<ComboBox label="Find" onChoose={onChoose} options={[{ id: 'e', label: 'Événement' }]} />)
    await userEvent.fill(page.getByRole('combobox'), 'even')
    await page.getByRole('option', { name: 'Événement' }).click()
    expect(onChoose.mock.calls).toEqual([[{ kind: 'option', id: 'e' }]])
    await expect.element(page.getByRole('combobox')).toHaveValue('')
  })

  it('takes words of one’s own where they are allowed', async () => {
    const onChoose = vi.fn()
    show(<ComboBox allowsCustom label="Tag" onChoose={onChoose} options={colours} />)
    await userEvent.fill(page.getByRole('combobox'), 'green')
    await userEvent.keyboard('{Enter}')
    expect(onChoose.mock.calls).toEqual([[{ kind: 'custom', text: 'green' }]])
  })
})

describe('a toast', () => {
  it('offers its action and goes away with it', async () => {
    const onPress = vi.fn()
    show(<p>Page</p>)
    showToast({ text: 'Deleted', action: { label: 'Undo', onPress } })
    await page.getByRole('button', { name: 'Undo' }).click()
    expect(onPress).toHaveBeenCalledOnce()
    await expect.element(page.getByText('Deleted')).not.toBeInTheDocument()
  })
})

it('announces to those who listen, the same words twice too', async () => {
  show(<p>Page</p>)
  announce('Card moved')
  await expect.element(page.getByText('Card moved')).toBeInTheDocument()
  const region = page.getByText('Card moved').element()
  const before = region.textContent
  announce('Card moved')
  await vi.waitFor(() => expect(region.textContent).not.toBe(before))
})
