import type { Decision } from '../../utils/matching/verdict'

/** A shape for a state: told apart without colour. */
export type MarkShape = Decision | 'covers' | 'partial' | 'check' | 'ok' | 'blocking' | 'for' | 'against' | 'unknown'

const TICK = 'M5.5 10.4l3 3 6-6.6'
const CROSS = 'M6.5 6.5l7 7M13.5 6.5l-7 7'
const QUESTION = 'M7.6 7.8a2.4 2.4 0 1 1 3.5 2.1c-.8.4-1.1.9-1.1 1.7M10 14v.6'

const INSIDE: Readonly<Record<MarkShape, string>> = {
  go: TICK,
  covers: TICK,
  ok: TICK,
  for: TICK,
  conditional: QUESTION,
  check: QUESTION,
  unknown: QUESTION,
  watch: 'M10 6.2v4l2.6 2',
  no: CROSS,
  against: CROSS,
  blocking: CROSS,
  outside: 'M6 10h8',
  'other-track': 'M10 14.5V10L6.4 6.4M10 10l3.6-3.6',
  partial: '',
}

/** A small drawn sign, never alone: a word stands beside it or the sign is hidden from a screen reader with its word spoken. */
export function Mark({ shape }: { shape: MarkShape }) {
  const filled = shape === 'go' || shape === 'covers'
  const square = shape === 'no' || shape === 'blocking'
  return (
    <svg class="mark" data-shape={shape} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {square ? (
        <path d="M6.7 2h6.6L18 6.7v6.6L13.3 18H6.7L2 13.3V6.7z" fill="none" stroke="currentColor" stroke-width="1.8" />
      ) : (
        <circle cx="10" cy="10" r="8" fill={filled ? 'currentColor' : 'none'} stroke="currentColor" stroke-width="1.8" />
      )}
      {shape === 'partial' && <path d="M10 2a8 8 0 0 0 0 16z" fill="currentColor" />}
      <path
        d={INSIDE[shape]}
        fill="none"
        stroke={filled ? 'var(--mark-inside, Canvas)' : 'currentColor'}
        stroke-width="2"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  )
}
