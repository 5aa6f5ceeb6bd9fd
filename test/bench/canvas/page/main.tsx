import { wholeModel } from '../../exports/whole-model.ts'
import { largeModel } from '../large-model.ts'
import { showCanvas } from './show-canvas.tsx'
import { showPlain } from './show-plain.ts'
import '#client/style/index.css'

const query = new URLSearchParams(location.search)
const cards = Number(query.get('cards') ?? 150)
const model = query.has('whole')
  ? wholeModel({ elements: cards, links: cards * 1.5 })
  : largeModel(cards)
const root = document.querySelector<HTMLElement>('#root')
if (root === null) throw new Error('the page has no root')

const isPlain = query.get('peer') === 'plain'
const bench = isPlain ? showPlain(root, model) : showCanvas(root, model)
const selector = isPlain ? '.plain-card' : '.canvas-flow[data-ready] .react-flow__node'

/** Milliseconds from the start of the page until the cards were drawn, all that are in view at once. */
const benchReady = new Promise<number>((resolve) => {
  const look = () => {
    if (document.querySelector(selector) === null) requestAnimationFrame(look)
    else requestAnimationFrame(() => setTimeout(() => resolve(performance.now())))
  }
  look()
})
Object.assign(globalThis, { bench, benchReady })
