/** The four words that both sides see. */
export function Words({ words }: { words: readonly string[] }) {
  return (
    <p class="check-words">
      <strong>{words.join(' · ')}</strong>
    </p>
  )
}
