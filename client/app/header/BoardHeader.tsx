import { Columns2, ListTree, PanelRight, Redo2, Share2, Undo2, Workflow } from 'lucide-react'
import { Link } from 'wouter'
import { LensButton } from '#client/checks/LensButton.tsx'
import {
  useIsFacilitator,
  useMayChange,
  useSession,
  useStore,
} from '#client/session/use-session.tsx'
import { PanelButton } from '#client/tools/PanelButton.tsx'
import { Button } from '#client/ui/Button.tsx'
import { IconButton } from '#client/ui/IconButton.tsx'
import { useTexts } from '#client/ui/language.tsx'
import { Segmented } from '#client/ui/Segmented.tsx'
import { useIsNarrow } from '#client/ui/use-is-narrow.ts'
import type { OpenDialog } from '../BoardDialogs.tsx'
import { LanguageSwitch } from '../LanguageSwitch.tsx'
import { cardViews, showsCanvas, type View } from '../use-view.ts'
import { ChainMark } from '../Wordmark.tsx'
import { BoardMenu } from './BoardMenu.tsx'
import { BoardName } from './BoardName.tsx'
import { People } from './People.tsx'
import { SavingBadge } from './SavingBadge.tsx'

export interface BoardHeaderProps {
  readonly view: View
  readonly onView: (view: View) => void
  readonly isDockOpen: boolean
  /** Whether the dock shows what leads the workshop. */
  readonly isFacilitating: boolean
  readonly onFacilitate: () => void
  readonly onShowDock: (isOpen: boolean) => void
  readonly followed: number | undefined
  readonly onFollow: (clientId: number | undefined) => void
  readonly onChangeName: () => void
  readonly onOpen: (dialog: OpenDialog) => void
}

export function BoardHeader(props: BoardHeaderProps) {
  const { app, sharing } = useTexts()
  const isFacilitator = useIsFacilitator()
  const mayChange = useMayChange()
  const isNarrow = useIsNarrow()
  return (
    <header
      className="z-30 flex shrink-0 flex-wrap items-center gap-x-3 gap-y-1 border-b border-line bg-surface px-3 py-1.5"
      data-region="header"
    >
      <div className="flex min-w-0 flex-1 basis-60 max-sm:-order-1 items-center gap-1 max-sm:basis-[calc(100%-7rem)]">
        <Link
          aria-label={app.home}
          className="grid size-9 shrink-0 place-items-center rounded-lg hover:bg-hover coarse:size-11"
          href="/"
        >
          <ChainMark size={26} />
        </Link>
        <BoardName />
        <SavingBadge />
      </div>
      {/* The canvas has its own. */}
      {mayChange && !showsCanvas(props.view) ? <UndoButtons /> : undefined}
      <ViewSwitch {...props} />
      {/* On a phone it is in the menu. */}
      {isNarrow ? undefined : <LanguageSwitch />}
      <div className="flex items-center gap-1.5 max-sm:ml-auto">
        <People
          followed={props.followed}
          onChangeName={props.onChangeName}
          onFollow={props.onFollow}
        />
        {isFacilitator && !isNarrow ? (
          <PanelButton isOpen={props.isFacilitating} onPress={props.onFacilitate} />
        ) : undefined}
        {isFacilitator ? (
          <Button
            className="max-sm:gap-0"
            icon={Share2}
            onPress={() => props.onOpen('share')}
            variant="primary"
          >
            <span className="max-sm:sr-only">{sharing.share}</span>
          </Button>
        ) : undefined}
      </div>
      <div className="flex items-center max-sm:-order-1">
        {/* On a phone it is in the menu. */}
        {isNarrow ? undefined : <LensButton />}
        <IconButton
          icon={PanelRight}
          isPressed={props.isDockOpen}
          label={props.isDockOpen ? app.hideDetails : app.showDetails}
          onPress={() => props.onShowDock(!props.isDockOpen)}
        />
        <BoardMenu onFacilitate={props.onFacilitate} onOpen={props.onOpen} onView={props.onView} />
      </div>
    </header>
  )
}

function UndoButtons() {
  const { app } = useTexts()
  const { undo } = useSession()
  const canUndo = useStore(undo, (state) => state.canUndo)
  const canRedo = useStore(undo, (state) => state.canRedo)
  return (
    <div className="flex max-sm:hidden">
      <IconButton
        icon={Undo2}
        isDisabled={!canUndo}
        label={app.undo}
        onPress={() => undo.undo()}
        shortcut="Ctrl+Z"
      />
      <IconButton
        icon={Redo2}
        isDisabled={!canRedo}
        label={app.redo}
        onPress={() => undo.redo()}
        shortcut="Ctrl+Y"
      />
    </div>
  )
}

function ViewSwitch({ view, onView }: Pick<BoardHeaderProps, 'view' | 'onView'>) {
  const { app } = useTexts()
  return (
    <Segmented
      label={app.view}
      onChange={onView}
      options={[
        { id: 'canvas', label: app.viewCanvas, icon: Workflow, name: app.viewCanvas },
        { id: 'outline', label: app.viewOutline, icon: ListTree, name: app.viewOutline },
        { id: 'split', label: app.viewSplit, icon: Columns2, name: app.viewSplit },
      ]}
      shrinks
      value={cardViews.find((cards) => cards === view)}
    />
  )
}
