import { type MessageKey, t } from '../../../../utils/words/t'
import { Dialog } from '../../../ui/dialog'

/** Each shortcut, in the order in which they are learned. */
const shortcuts = (): readonly (readonly [readonly string[], MessageKey])[] => [
  [['/'], 'desk_key_search'],
  [['j', '↓'], 'desk_key_next'],
  [['k', '↑'], 'desk_key_previous'],
  [['↵'], 'desk_key_open'],
  [['x'], 'desk_key_select'],
  [['Ctrl + A'], 'desk_key_all'],
  [['t'], 'desk_key_tag'],
  [['e'], 'desk_key_stage'],
  [['p'], 'desk_key_pilot'],
  [['c'], 'desk_key_close'],
  [[t('desk_keyname_delete')], 'desk_key_delete'],
  [['z'], 'desk_key_undo'],
  [[`${t('desk_keyname_shift')} + →`, `${t('desk_keyname_shift')} + ←`], 'desk_key_move'],
  [['?'], 'desk_key_help'],
]

interface ShortcutsDialogProps {
  on: boolean
  setOn: (on: boolean) => void
  close: () => void
}

/** The keys, and how to do without those of one character. */
export function ShortcutsDialog({ on, setOn, close }: ShortcutsDialogProps) {
  return (
    <Dialog title={t('desk_keys')} close={close}>
      <label class="check">
        <input type="checkbox" checked={on} onChange={() => setOn(!on)} />
        {t('desk_keys_on')}
      </label>
      <dl class="shortcuts">
        {shortcuts().map(([keys, words]) => (
          <div key={words}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(words)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
