/** A problem that a user can quote and act upon. The words are in the locales, under `problem_<code>`. */
export interface Problem {
  /** Stable and quotable: `MAI-101`. Listed in `codes.ts`. */
  readonly code: ProblemCode
  /** Values for the sentence. */
  readonly params?: Readonly<Record<string, string | number>>
}

/** Every code, by hundreds: 1 files, 2 pages, 3 storage, 4 messages, 5 opportunities, 6 sharing and sync, 9 the rest. */
export type ProblemCode =
  | 'file-not-json'
  | 'file-not-consortium'
  | 'file-too-new'
  | 'file-too-big'
  | 'file-invalid-value'
  | 'file-duplicate-id'
  | 'file-unknown-site'
  | 'file-missing-field'
  | 'file-too-long'
  | 'file-duplicate-field'
  | 'file-bad-id'
  | 'file-bad-siret'
  | 'file-bad-date'
  | 'file-bad-cpv'
  | 'file-bad-email'
  | 'file-unknown-departement'
  | 'page-unreadable'
  | 'page-browser'
  | 'page-slow'
  | 'page-no-web'
  | 'storage-full'
  | 'storage-disk'
  | 'storage-blocked'
  | 'storage-stale'
  | 'message-invalid'
  | 'message-lost'
  | 'updated-reload'
  | 'opportunity-unknown'
  | 'opportunity-stage'
  | 'undo-overtaken'
  | 'change-invalid'
  | 'file-not-archive'
  | 'file-damaged'
  | 'calendar-no-date'
  | 'backup-failed'
  | 'proposal-too-late'
  | 'link-damaged'
  | 'link-forged'
  | 'link-newer'
  | 'store-offline'
  | 'store-denied'
  | 'store-permission'
  | 'store-full'
  | 'store-busy'
  | 'store-gone'
  | 'store-not-one'
  | 'store-lost'
  | 'invite-none'
  | 'invite-damaged'
  | 'invite-expired'
  | 'space-newer'
  | 'space-not-allowed'
  | 'space-unknown'
  | 'space-last-coordinator'
  | 'space-behind'
  | 'space-already'
  | 'address-unreadable'
  | 'address-not-safe'
  | 'address-other'
  | 'file-not-carried'
  | 'recovery-passphrase'
  | 'unexpected'

/** Success with a value, or a problem: what crosses a boundary never throws. */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem }

/** A success. */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value })

/** A refusal: its code, and the values for its sentence. */
export const failed = (code: ProblemCode, params?: Problem['params']): Result<never> => ({
  ok: false,
  problem: params ? { code, params } : { code },
})
