/** The names that masters know the theme's colours by. */
export const colorMap = {
  bg1: 'lt1',
  tx1: 'dk1',
  bg2: 'lt2',
  tx2: 'dk2',
  ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((index) => [`accent${index}`, `accent${index}`])),
  hlink: 'hlink',
  folHlink: 'folHlink',
}
