/** Words that carry no meaning of their own in Dutch, French and English. */
const smallWords = new Set(
  [
    'de het een en of van voor met in op te om aan bij dat die dit deze zijn is wordt worden ze zich meer ook er naar door hun ons onze wij we je jullie hebben heeft als tot uit over',
    'le la les l un une des du d de et ou a au aux en pour par sur avec dans que qui ce cette ces est sont se s plus leur leurs nos notre vous nous ont',
    'the a an and or of for with in on to at by that this these are is be it they them their our we you more also from into have has as than',
  ]
    .join(' ')
    .split(' '),
)

/** Endings that come with number, gender or conjugation, longest first: what is left of a word is its likely stem. */
const endings = [
  'eren',
  'ment',
  'tjes',
  'tje',
  'aux',
  'ers',
  'ies',
  'ing',
  'en',
  'es',
  'er',
  'ed',
  'e',
  's',
  'x',
]

/** A stem is at least so long: shorter words keep their endings. */
const shortestStem = 4

/**
 * The words of a text that say what it is about, without accents, capitals, punctuation and endings, so that spellings
 * of one word come down to the same: *vrijwilligers* and *vrijwilliger*, *organise* and *organize*.
 */
export function plainWords(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !smallWords.has(word))
    .map(stemOf)
}

function stemOf(word: string): string {
  const spelled = word.replace(/isation|ization/u, 'isatio').replace(/iz(?=e|i)/u, 'is')
  const ending = endings.find(
    (one) => spelled.endsWith(one) && spelled.length - one.length >= shortestStem,
  )
  return ending === undefined ? spelled : spelled.slice(0, -ending.length)
}
