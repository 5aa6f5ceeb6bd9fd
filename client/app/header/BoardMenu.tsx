import {
  ChartLine,
  Check,
  CircleDot,
  CircleHelp,
  Download,
  EllipsisVertical,
  FileText,
  HandCoins,
  History,
  Languages,
  ListChecks,
  Megaphone,
  Redo2,
  Trash2,
  Undo2,
  Upload,
} from 'lucide-react'
import { use } from 'react'
import { useIsLensOn, useLens } from '#client/checks/lens-context.ts'
import { ExtrasContext, useIsShown } from '#client/extras/extras.ts'
import {
  useCanEdit,
  useIsFacilitator,
  useMayChange,
  useSession,
} from '#client/session/use-session.tsx'
import { useLanguage, useTexts } from '#client/ui/language.tsx'
import { MenuButton, type MenuEntry } from '#client/ui/MenuButton.tsx'
import { useIsNarrow } from '#client/ui/use-is-narrow.ts'
import { languages } from '#shared/model/language.ts'
import type { OpenDialog } from '../BoardDialogs.tsx'
import type { View } from '../use-view.ts'

interface BoardMenuProps {
  readonly onOpen: (dialog: OpenDialog) => void
  readonly onView: (view: View) => void
  readonly onFacilitate: () => void
}

/** What is done with a board now and then; on a phone the language of the screen as well. */
export function BoardMenu({ onOpen, onView, onFacilitate }: BoardMenuProps) {
  const { app, checks, economics, report, tools } = useTexts()
  const { undo } = useSession()
  const isFacilitator = useIsFacilitator()
  const canEdit = useCanEdit()
  const mayChange = useMayChange()
  const isNarrow = useIsNarrow()
  const lens = useLens()
  const isLensOn = useIsLensOn()
  const extraEntries = useExtraEntries()
  const languageEntries = useLanguageEntries()
  const entries: readonly (MenuEntry | false)[] = [
    mayChange && {
      id: 'undo',
      label: app.undo,
      icon: Undo2,
      shortcut: 'Ctrl+Z',
      onAction: () => undo.undo(),
    },
    mayChange && {
      id: 'redo',
      label: app.redo,
      icon: Redo2,
      shortcut: 'Ctrl+Y',
      onAction: () => undo.redo(),
    },
    isNarrow &&
      isFacilitator && {
        id: 'facilitate',
        label: tools.showPanel,
        icon: Megaphone,
        onAction: onFacilitate,
      },
    isNarrow &&
      lens !== undefined && {
        id: 'lens',
        label: isLensOn ? checks.turnOff : checks.lens,
        icon: ListChecks,
        onAction: () => lens.turn(!isLensOn),
      },
    ...extraEntries,
    {
      id: 'economics',
      label: economics.title,
      icon: HandCoins,
      onAction: () => onView('economics'),
    },
    {
      id: 'report',
      label: report.kind,
      icon: FileText,
      onAction: () => onView('report'),
    },
    isFacilitator && {
      id: 'history',
      label: app.history,
      icon: History,
      onAction: () => onOpen('history'),
    },
    { id: 'export', label: app.export, icon: Download, onAction: () => onOpen('export') },
    canEdit && { id: 'import', label: app.import, icon: Upload, onAction: () => onOpen('import') },
    ...(isNarrow ? languageEntries : []),
    { id: 'help', label: app.help, icon: CircleHelp, onAction: () => onOpen('help') },
    isFacilitator && {
      id: 'delete',
      label: app.deleteBoard,
      icon: Trash2,
      isDanger: true,
      onAction: () => onOpen('delete'),
    },
  ]
  return (
    <MenuButton
      icon={EllipsisVertical}
      items={entries.filter((entry) => entry !== false)}
      label={app.more}
    />
  )
}

/** What cards show on request. */
function useExtraEntries(): readonly MenuEntry[] {
  const { extras: texts } = useTexts()
  const extras = use(ExtrasContext)
  const areSpheresShown = useIsShown('spheres')
  const areFiguresShown = useIsShown('figures')
  if (extras === undefined) return []
  return [
    {
      id: 'spheres',
      label: areSpheresShown ? texts.hideSpheres : texts.showSpheres,
      icon: CircleDot,
      onAction: () => extras.show('spheres', !areSpheresShown),
    },
    {
      id: 'figures',
      label: areFiguresShown ? texts.hideFigures : texts.showFigures,
      icon: ChartLine,
      onAction: () => extras.show('figures', !areFiguresShown),
    },
  ]
}

function useLanguageEntries(): readonly MenuEntry[] {
  const { languages: names } = useTexts()
  const { language, setLanguage } = useLanguage()
  return languages.map((id) => ({
    id: `language-${id}`,
    label: names[id],
    lang: id,
    icon: id === language ? Check : Languages,
    onAction: () => setLanguage(id),
  }))
}
