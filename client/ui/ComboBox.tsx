import { useState } from 'react'
import { ComboBox as AriaComboBox, Input, Label, ListBox, Popover } from 'react-aria-components'
import { plain } from '#shared/text/plain.ts'
import { fieldBox, fieldLabel } from './field-look.ts'
import { useTexts } from './language.tsx'
import { popoverLook } from './Popover.tsx'
import { listLook, optionRow, type Option } from './Select.tsx'

/** What was chosen: one of the options by its id, or words of one's own. */
export type Choice =
  | { readonly kind: 'option'; readonly id: string }
  | { readonly kind: 'custom'; readonly text: string }

export interface ComboBoxProps {
  readonly label: string
  readonly options: readonly Option[]
  /** Called once per choice; the field is empty again after it. */
  readonly onChoose: (choice: Choice) => void
  /** Whether words that are no option may be given with Enter. */
  readonly allowsCustom?: boolean | undefined
  /** Of words of one's own. */
  readonly maxLength?: number | undefined
  readonly placeholder?: string | undefined
  readonly isLabelHidden?: boolean | undefined
  /** Has the focus when it appears; for the first field of a dialog. */
  readonly takesFocus?: boolean | undefined
  readonly isDisabled?: boolean | undefined
  readonly className?: string | undefined
}

/** A field that finds one of many by typing. */
export function ComboBox({
  label,
  options,
  onChoose,
  allowsCustom = false,
  maxLength,
  placeholder,
  isLabelHidden = false,
  takesFocus = false,
  isDisabled = false,
  className = '',
}: ComboBoxProps) {
  const { ui } = useTexts()
  const [typed, setTyped] = useState('')
  const [isFocused, setIsFocused] = useState(false)
  // A list that nobody sees costs as much as one that is open, each time something is typed elsewhere.
  const found = isFocused ? optionsWith(typed, options) : none
  const hint = typed.trim() === '' ? ui.typeToAdd : ui.enterToAdd(typed.trim())
  const choose = (choice: Choice) => {
    setTyped('')
    onChoose(choice)
  }
  return (
    <AriaComboBox
      allowsCustomValue={allowsCustom}
      allowsEmptyCollection
      className={`block ${className}`}
      inputValue={typed}
      isDisabled={isDisabled}
      items={found}
      menuTrigger="focus"
      onChange={(key) => {
        if (typeof key === 'string') choose({ kind: 'option', id: key })
      }}
      onFocusChange={setIsFocused}
      onInputChange={setTyped}
      value={null}
      {...(takesFocus ? { autoFocus: true } : {})}
      {...(isLabelHidden ? { 'aria-label': label } : {})}
    >
      {isLabelHidden ? undefined : <Label className={fieldLabel}>{label}</Label>}
      <Input
        className={`${fieldBox} min-h-10 coarse:min-h-11`}
        onKeyDown={(event) => {
          const isOnOption = event.currentTarget.getAttribute('aria-activedescendant') !== null
          const text = typed.trim()
          if (event.key !== 'Enter' || isOnOption || text === '') return
          const [first] = found
          if (allowsCustom) choose({ kind: 'custom', text })
          // Who has typed enough to see it on top need not go down to it first.
          else if (first !== undefined) choose({ kind: 'option', id: first.id })
        }}
        {...(maxLength === undefined ? {} : { maxLength })}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      <Popover className={`${popoverLook} w-(--trigger-width) min-w-64`} offset={6}>
        <ListBox<Option>
          className={listLook}
          renderEmptyState={() => (
            <p className="px-2.5 py-2 text-sm text-muted">
              {allowsCustom ? hint : ui.nothingFound}
            </p>
          )}
        >
          {optionRow}
        </ListBox>
      </Popover>
    </AriaComboBox>
  )
}

const none: readonly Option[] = []

function optionsWith(typed: string, options: readonly Option[]): readonly Option[] {
  const wanted = plain(typed)
  return options.filter((option) => plain(option.label).includes(wanted))
}
