/** « secret », as a file of passwords has it (SHA-1, which all these servers read). */
export const SHA_SECRET = '{SHA}5en6G6MezRroT3XKqkdPOmY/BfQ='
