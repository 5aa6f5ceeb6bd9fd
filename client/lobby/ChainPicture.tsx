/** A chain from mission to impact, drawn as the board draws it: what Catena is about, at a glance. */
export function ChainPicture() {
  return (
    <svg
      aria-hidden="true"
      className="hidden w-full max-w-md justify-self-end lg:block"
      fill="none"
      viewBox="0 0 416 240"
    >
      {links.map((path) => (
        <path d={path} key={path} stroke="var(--color-link)" strokeWidth="2" />
      ))}
      {heads.map(([x, y]) => (
        <path d={`M${x - 7} ${y - 4}l7 4-7 4z`} fill="var(--color-link)" key={`${x} ${y}`} />
      ))}
      {cards.map(({ x, y, stage, title, rest }) => (
        <g key={`${x} ${y}`} transform={`translate(${x} ${y})`}>
          <rect
            fill="var(--color-surface)"
            height="48"
            rx="6"
            stroke="var(--color-line)"
            width="84"
          />
          <path
            d="M6 0h0v48h0a6 6 0 0 1-6-6V6a6 6 0 0 1 6-6z"
            fill={`var(--color-stage-${stage})`}
          />
          <rect
            fill="var(--color-ink)"
            height="5"
            opacity="0.75"
            rx="2.5"
            width={title}
            x="15"
            y="14"
          />
          <rect
            fill="var(--color-border)"
            height="5"
            opacity="0.5"
            rx="2.5"
            width={rest}
            x="15"
            y="27"
          />
        </g>
      ))}
      <g transform="translate(313 72)">
        <circle fill="var(--color-surface)" r="9" stroke="var(--color-link)" />
        <path d="M-4 .5l3 3 5.5-6.5" stroke="var(--color-ok)" strokeWidth="2.2" />
      </g>
    </svg>
  )
}

const cards = [
  { x: 2, y: 20, stage: 'activity', title: 52, rest: 36 },
  { x: 2, y: 96, stage: 'activity', title: 44, rest: 56 },
  { x: 2, y: 172, stage: 'activity', title: 56, rest: 30 },
  { x: 110, y: 58, stage: 'output', title: 48, rest: 40 },
  { x: 110, y: 150, stage: 'output', title: 56, rest: 44 },
  { x: 218, y: 20, stage: 'outcome', title: 40, rest: 54 },
  { x: 218, y: 132, stage: 'outcome', title: 54, rest: 38 },
  { x: 326, y: 76, stage: 'impact', title: 50, rest: 34 },
] as const

const links = [
  'M86 44C98 44 98 82 108 82',
  'M86 120C98 120 98 82 108 82',
  'M86 196C98 196 98 174 108 174',
  'M86 120C98 120 98 174 108 174',
  'M194 82C206 82 206 44 216 44',
  'M194 82C206 82 206 156 216 156',
  'M194 174C206 174 206 156 216 156',
  'M302 44C314 44 314 100 324 100',
  'M302 156C314 156 314 100 324 100',
]

const heads = [
  [109, 82],
  [109, 174],
  [217, 44],
  [217, 156],
  [325, 100],
] as const
