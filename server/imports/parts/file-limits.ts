/** Twice what a board's state may weigh: files repeat their keys. */
export const maxFileBytes = 10_000_000

/** Far above any change model, far below what exhausts a stack. */
export const maxFileDepth = 64

/** Every card a row, and ten measurements each. */
export const maxFileRows = 20_000

/** Far wider than people make a table. */
export const maxFileColumns = 1_000

/** Objects, lists, texts and numbers in a JSON file: a full board has a tenth of it. */
export const maxFileValues = 1_000_000
