/** A device's keys: made here, non-extractable, never leave the browser's database. */
export interface DeviceKeys {
  /** First 16 characters of the base 32 of SHA-256 of the public signing key: letters and digits. */
  readonly id: string
  /** Ed25519. */
  readonly sign: CryptoKeyPair
  /** X25519: space keys are wrapped for it. */
  readonly wrap: CryptoKeyPair
}

/** The keys that open a space. */
export interface Keyring {
  readonly space: string
  /** The one that new segments are sealed with: the greatest of (number, id) that the statements know. */
  readonly current: string
  /** Random keys of 32 bytes, by epoch: `<number>-<hash>`. Kept as bytes: they are wrapped for whoever enters. */
  readonly epochs: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
  /** Ed25519 public keys (32 bytes) of every device that is or was of the space, by device id. */
  readonly devices: ReadonlyMap<string, Uint8Array<ArrayBuffer>>
}
