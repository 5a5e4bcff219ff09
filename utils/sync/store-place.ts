import * as v from 'valibot'

/** Where a space's files are, with what it takes to get there: travels sealed only. */
export interface StorePlace {
  /** The backend's id: `webdav`, `couch`, `disk`, `carried`. */
  readonly kind: string
  /** The backend's own spelling of where; empty: nowhere that others reach. */
  readonly address: string
  /** Empty: none. */
  readonly user: string
  readonly password: string
}

const text = (length: number) => v.pipe(v.string(), v.maxLength(length))

/** The shape of a {@link StorePlace} that came from elsewhere. */
export const storePlace = v.object({
  kind: v.pipe(v.string(), v.regex(/^[a-z]{1,20}$/)),
  address: text(2_000),
  user: text(300),
  password: text(300),
})
