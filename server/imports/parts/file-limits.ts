/** Twice what a board's state may weigh: files repeat their keys. */
export const maxFileBytes = 10_000_000

/** Far above any change model, far below what exhausts a stack. */
export const maxFileDepth = 64

/** Every card a row, and ten measurements each. */
export const maxFileRows = 20_000
