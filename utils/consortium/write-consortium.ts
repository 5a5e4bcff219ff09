import * as v from 'valibot'
import type { Consortium } from './consortium'
import { FILE_FORMAT, FILE_VERSION } from './file-format'
import { consortiumSchema } from './schema'

/** The text of a consortium file: fields always in the same order, so that two files compare line by line. */
export function writeConsortium(consortium: Consortium): string {
  const inOrder = v.safeParse(consortiumSchema, consortium)
  return `${JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, consortium: inOrder.success ? inOrder.output : consortium }, null, 2)}\n`
}
