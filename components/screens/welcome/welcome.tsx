import { useEffect, useRef, useState } from 'preact/hooks'
import type { PortalChoice } from '../../../utils/messaging/protocol'
import { type MessageKey, t } from '../../../utils/words/t'
import { Frame } from '../../shell/frame'
import { ConsortiumStep } from './consortium-step'
import { DoneStep } from './done-step'
import { PortalsStep } from './portals-step'
import '../../parts/styles/marks.css'
import './styles/welcome.css'

interface WelcomeProps {
  /** Called at once in the click: the browser asks the person. True where all is granted. */
  requestPortals: (portals: PortalChoice[]) => Promise<boolean>
}

const STEPS: readonly MessageKey[] = ['welcome_step_portals', 'welcome_step_consortium', 'welcome_step_done']

/** The first run, in three steps that can all be skipped. */
export function Welcome({ requestPortals }: WelcomeProps) {
  const [step, setStep] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)
  useEffect(() => {
    if (moved.current) heading.current?.focus()
    moved.current = true
  }, [step])
  const next = () => setStep((before) => Math.min(before + 1, STEPS.length - 1))
  return (
    <Frame title={t('welcome_title')} wide aside={<span class="small muted">{t('welcome_minutes')}</span>}>
      <div class="stack stack-large">
        <ol class="steps" aria-label={t('welcome_steps')}>
          {STEPS.map((words, index) => (
            <li key={words} aria-current={index === step ? 'step' : undefined} data-done={index < step}>
              <span class="steps-number" aria-hidden="true">
                {index < step ? '✓' : index + 1}
              </span>
              {t(words)}
              {index < step && <span class="visually-hidden"> ({t('welcome_step_over')})</span>}
            </li>
          ))}
        </ol>
        <h1 class="page-title" tabIndex={-1} ref={heading}>
          {t(TITLES[step] ?? 'welcome_title')}
        </h1>
        {step === 0 && <PortalsStep requestPortals={requestPortals} next={next} />}
        {step === 1 && <ConsortiumStep next={next} />}
        {step === 2 && <DoneStep />}
      </div>
    </Frame>
  )
}

const TITLES: readonly MessageKey[] = ['welcome_portals_title', 'welcome_consortium_title', 'welcome_done_title']
