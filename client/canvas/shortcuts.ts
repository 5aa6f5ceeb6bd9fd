import type { Texts } from '#shared/text/registry.ts'
import type { CanvasState } from './canvas-state.ts'
import { addCopies, copyCards } from './clipboard.ts'
import {
  createCardIn,
  createCardNear,
  createLinkedCard,
  finishEditing,
  startEditing,
} from './create-card.ts'
import { deleteChosen } from './delete-cards.ts'
import { fitAll, fitSelection } from './fit.ts'
import { chosenCards, currentCard, focusCanvas } from './focus.ts'
import { addAssumption, focusLinksOf } from './link-cards.ts'
import { nudgeChosen, startMoving } from './move-by-keys.ts'
import { cancelMove, moveToLaneBeside } from './move-cards.ts'
import { moveFocus, selectAll, toggleGathered, walkLinks } from './selection.ts'
import { tidy } from './tidy-cards.ts'
import { cardBeside, directions, type Direction } from './walk.ts'

/** One row of the list of shortcuts, and what it does where the canvas itself answers to its keys. */
export interface Shortcut {
  readonly group: ShortcutGroup
  readonly keys: readonly string[]
  readonly label: (texts: Texts['canvas']) => string
  /** Absent where a text field or the browser answers to the keys. `index` says which of them it was. */
  readonly run?: (canvas: CanvasState, texts: Texts, index: number) => void
  readonly changesBoard?: boolean
}

export type ShortcutGroup =
  | 'groupCards'
  | 'groupWriting'
  | 'groupMoving'
  | 'groupLinks'
  | 'groupBoard'

export const shortcuts: readonly Shortcut[] = [
  {
    group: 'groupCards',
    keys: ['N'],
    label: (texts) => texts.newCard,
    run: (canvas) => createCardNear(canvas, currentCard(canvas)),
    changesBoard: true,
  },
  {
    group: 'groupCards',
    keys: ['Enter', 'F2'],
    label: (texts) => texts.edit,
    run: withCurrent((canvas, id) => startEditing(canvas, id)),
    changesBoard: true,
  },
  {
    group: 'groupCards',
    keys: ['←', '→', '↑', '↓'],
    label: (texts) => texts.moveFocus,
    run: (canvas, _, index) => moveFocus(canvas, directions[index] ?? 'down'),
  },
  {
    group: 'groupCards',
    keys: ['Space'],
    label: (texts) => texts.toggleSelection,
    run: withCurrent((canvas, id, texts) => toggleGathered(canvas, id, texts)),
  },
  {
    group: 'groupCards',
    keys: ['Ctrl+A'],
    label: (texts) => texts.selectAll,
    run: (canvas, texts) => selectAll(canvas, texts),
  },
  { group: 'groupCards', keys: ['Ctrl+C'], label: (texts) => texts.copy },
  { group: 'groupCards', keys: ['Ctrl+X'], label: (texts) => texts.cut },
  { group: 'groupCards', keys: ['Ctrl+V'], label: (texts) => texts.paste },
  {
    group: 'groupCards',
    keys: ['Ctrl+D'],
    label: (texts) => texts.duplicate,
    run: duplicateChosen,
    changesBoard: true,
  },
  {
    group: 'groupCards',
    keys: ['Delete', 'Backspace'],
    label: (texts) => texts.delete,
    run: deleteChosen,
    changesBoard: true,
  },
  {
    group: 'groupCards',
    keys: ['P'],
    label: (texts) => texts.pin,
    run: (canvas) => pinChosen(canvas),
    changesBoard: true,
  },
  { group: 'groupWriting', keys: ['Enter', 'Esc'], label: (texts) => texts.saveText },
  { group: 'groupWriting', keys: ['Shift+Enter'], label: (texts) => texts.newLine },
  { group: 'groupWriting', keys: ['Ctrl+Enter'], label: (texts) => texts.nextCardSameLane },
  { group: 'groupWriting', keys: ['Tab'], label: (texts) => texts.nextCardLinked },
  { group: 'groupWriting', keys: ['Shift+Tab'], label: (texts) => texts.previousCardLinked },
  {
    group: 'groupMoving',
    keys: ['M'],
    label: (texts) => texts.moveCard,
    run: startMoving,
    changesBoard: true,
  },
  {
    group: 'groupMoving',
    keys: ['Shift+←', 'Shift+→', 'Shift+↑', 'Shift+↓'],
    label: (texts) => texts.nudge,
    run: (canvas, texts, index) => nudgeChosen(canvas, directions[index] ?? 'down', texts),
    changesBoard: true,
  },
  {
    group: 'groupMoving',
    keys: ['Ctrl+Shift+←', 'Ctrl+Shift+→'],
    label: (texts) => texts.moveToLane,
    run: (canvas, texts, index) =>
      moveToLaneBeside(canvas, chosenCards(canvas), index === 0 ? -1 : 1, texts),
    changesBoard: true,
  },
  {
    group: 'groupMoving',
    keys: ['T'],
    label: (texts) => texts.tidyLane,
    run: withCurrent((canvas, id, texts) => {
      const laneId = canvas.layout.get().cards.get(id)?.laneId
      if (laneId !== undefined) tidy(canvas, [laneId], texts)
    }),
    changesBoard: true,
  },
  {
    group: 'groupMoving',
    keys: ['Shift+T'],
    label: (texts) => texts.tidyAll,
    run: (canvas, texts) => tidy(canvas, undefined, texts),
    changesBoard: true,
  },
  {
    group: 'groupLinks',
    keys: ['L'],
    label: (texts) => texts.linkTo,
    run: withCurrent((canvas, cardId) =>
      canvas.dialog.set({ kind: 'link', cardId, isIncoming: false }),
    ),
    changesBoard: true,
  },
  {
    group: 'groupLinks',
    keys: ['Shift+L'],
    label: (texts) => texts.linkFrom,
    run: withCurrent((canvas, cardId) =>
      canvas.dialog.set({ kind: 'link', cardId, isIncoming: true }),
    ),
    changesBoard: true,
  },
  {
    group: 'groupLinks',
    keys: ['Ctrl+←', 'Ctrl+→', 'Ctrl+↑', 'Ctrl+↓'],
    label: (texts) => texts.createAndLink,
    run: (canvas, _, index) => createBeside(canvas, directions[index] ?? 'right'),
    changesBoard: true,
  },
  {
    group: 'groupLinks',
    keys: ['Alt+←', 'Alt+→', 'Alt+↑', 'Alt+↓'],
    label: (texts) => texts.walkLinks,
    run: (canvas, _, index) => walkLinks(canvas, directions[index] ?? 'right'),
  },
  {
    group: 'groupLinks',
    keys: ['Shift+Enter'],
    label: (texts) => texts.focusLinks,
    run: withCurrent((canvas, id, texts) => focusLinksOf(canvas, id, texts)),
  },
  {
    group: 'groupLinks',
    keys: ['A'],
    label: (texts) => texts.addAssumption,
    run: assumeOfChosen,
    changesBoard: true,
  },
  {
    group: 'groupBoard',
    keys: ['Ctrl+Z'],
    label: (texts) => texts.undo,
    run: ({ session }) => session.undo.undo(),
    changesBoard: true,
  },
  {
    group: 'groupBoard',
    keys: ['Ctrl+Shift+Z', 'Ctrl+Y'],
    label: (texts) => texts.redo,
    run: ({ session }) => session.undo.redo(),
    changesBoard: true,
  },
  {
    group: 'groupBoard',
    keys: ['+', '='],
    label: (texts) => texts.zoomIn,
    run: ({ camera }) => camera.zoomBy(1.25),
  },
  {
    group: 'groupBoard',
    keys: ['-'],
    label: (texts) => texts.zoomOut,
    run: ({ camera }) => camera.zoomBy(0.8),
  },
  {
    group: 'groupBoard',
    keys: ['Shift+1'],
    label: (texts) => texts.fitAll,
    run: (canvas) => fitAll(canvas),
  },
  {
    group: 'groupBoard',
    keys: ['Shift+2'],
    label: (texts) => texts.fitSelection,
    run: (canvas) => fitSelection(canvas),
  },
  {
    group: 'groupBoard',
    keys: ['Shift+0'],
    label: (texts) => texts.actualSize,
    run: ({ camera }) => camera.zoomTo(1),
  },
  {
    group: 'groupBoard',
    keys: ['K'],
    label: (texts) => texts.lens,
    run: ({ lens }) => lens?.turn(!lens.isOn.get()),
  },
  {
    group: 'groupBoard',
    keys: ['Esc'],
    label: (texts) => texts.leave,
    run: leave,
  },
  {
    group: 'groupBoard',
    keys: ['?', 'F1'],
    label: (texts) => texts.help,
    run: ({ dialog }) => dialog.set({ kind: 'help' }),
  },
]

function withCurrent(act: (canvas: CanvasState, id: string, texts: Texts) => void) {
  return (canvas: CanvasState, texts: Texts): void => {
    const id = currentCard(canvas)
    if (id !== undefined) act(canvas, id, texts)
  }
}

/** On the link that is chosen, with its badge or by a click. */
function assumeOfChosen(canvas: CanvasState): void {
  const { selection, snapshot } = canvas.session
  const linkId = selection.get().ids.find((id) => snapshot.get().links.has(id))
  if (linkId !== undefined) addAssumption(canvas, linkId)
}

export function duplicateChosen(canvas: CanvasState): void {
  const ids = chosenCards(canvas)
  if (ids.length > 0) addCopies(canvas, copyCards(canvas, ids))
}

function pinChosen(canvas: CanvasState): void {
  const { actions, snapshot } = canvas.session
  const ids = chosenCards(canvas)
  const areAllPinned = ids.every((id) => snapshot.get().elements.get(id)?.pinned === true)
  actions.asOneStep(() => {
    for (const id of ids)
      actions.setField('elements', id, 'pinned', areAllPinned ? undefined : true)
  })
}

/** A new card linked with this one: to the right what it leads to, to the left what leads to it. */
function createBeside(canvas: CanvasState, direction: Direction): void {
  const id = currentCard(canvas)
  const laneId = id === undefined ? undefined : canvas.layout.get().cards.get(id)?.laneId
  if (id === undefined || laneId === undefined) return
  if (direction === 'right') createLinkedCard(canvas, id, 1)
  else if (direction === 'left') createLinkedCard(canvas, id, -1)
  else
    createCardIn(
      canvas,
      laneId,
      direction === 'down' ? id : cardBeside(canvas.layout.get(), id, 'up'),
      {
        elementId: id,
        end: direction === 'down' ? 'from' : 'to',
      },
    )
}

/** Steps out of whatever is going on, one thing at a time. */
function leave(canvas: CanvasState): void {
  const { session, linking, followed } = canvas
  if (finishEditing(canvas, true)) return
  if (canvas.floating.get().size > 0) cancelMove(canvas)
  else if (linking.get() !== undefined) linking.set(undefined)
  else if (followed.get() !== undefined) followed.set(undefined)
  else {
    canvas.isGathering.set(false)
    session.setSelection([])
    focusCanvas(canvas)
  }
}
