import { useState } from 'preact/hooks'
import { opportunitiesCsv } from '../../utils/documents/opportunities-csv'
import { send } from '../../utils/messaging/send'
import type { Opportunity } from '../../utils/opportunities/opportunity'
import { readOpportunity } from '../../utils/opportunities/read-opportunity'
import type { Problem } from '../../utils/problems/problem'
import { plural } from '../../utils/words/plural'
import { problemWords } from '../../utils/words/problem-words'
import { t } from '../../utils/words/t'
import { useAnnounce } from '../shell/live-region'
import { saveFile } from './save-file'

interface CsvButtonProps {
  /** Which opportunities, in the order of the lines. */
  ids: () => Promise<readonly string[]>
  /** `YYYY-MM-DD`: goes into the file's name. */
  today: string
}

/** Records asked for at a time. */
const LOT = 400

/** Hands lines of the list over as a file for spreadsheets. */
export function CsvButton({ ids, today }: CsvButtonProps) {
  const announce = useAnnounce()
  const [done, setDone] = useState<number | null>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const save = async () => {
    if (done !== null) return
    setDone(0)
    setRefused(null)
    try {
      const all = await ids()
      const read = new Map<string, Opportunity>()
      for (let from = 0; from < all.length; from += LOT) {
        const records = await ask('opportunities', { ids: all.slice(from, from + LOT) })
        for (const record of records) {
          const opportunity = readOpportunity(record)
          if (opportunity) read.set(opportunity.id, opportunity)
        }
        setDone((from + LOT) / all.length)
      }
      const stored = await ask('consortium', null)
      const partner = (id: string) => stored?.consortium.partners.find((one) => one.id === id)?.name ?? id
      const rows = all.flatMap((id) => read.get(id) ?? [])
      const text = opportunitiesCsv(rows, { partner })
      saveFile(`maillage-avis-${today}.csv`, new Blob([text], { type: 'text/csv;charset=utf-8' }))
      announce(plural('csv_done', rows.length))
    } catch (error) {
      const { happened, advice } = problemWords(error instanceof Refused ? error.problem : { code: 'unexpected' })
      setRefused(`${happened} ${advice}`)
      announce(`${happened} ${advice}`)
    }
    setDone(null)
  }
  return (
    <>
      <button type="button" class="button button-small" aria-disabled={done !== null} title={t('csv_hint')} onClick={save}>
        {t('csv_do')}
      </button>
      {done !== null && <progress aria-label={t('csv_doing')} max={1} value={Math.min(1, done)} />}
      {refused && <span class="small">{refused}</span>}
    </>
  )
}

class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code)
  }
}

async function ask<K extends 'opportunities' | 'consortium'>(name: K, payload: Parameters<typeof send<K>>[1]) {
  const answer = await send(name, payload)
  if (!answer.ok) throw new Refused(answer.problem)
  return answer.value
}
