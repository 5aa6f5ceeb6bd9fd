/** The common look of what people type or choose in. */
export const fieldLabel = 'mb-1 block text-sm font-semibold text-ink'
export const fieldHint = 'mt-1 block text-sm text-muted'
export const fieldError = 'mt-1 block text-sm font-semibold text-danger'
export const fieldBox =
  'w-full min-w-0 rounded-lg border border-border bg-surface px-3 py-1.5 text-base text-ink outline-offset-0 ' +
  'data-hovered:border-ink data-invalid:border-danger data-disabled:opacity-60 [&:is(input,textarea):read-only]:bg-canvas'
