import { announce } from '../messaging/announce'

/** Tells every open screen, whoever wrote, that anything may have changed. */
export async function tellAll(): Promise<null> {
  await announce('opportunities', { ids: null })
  await announce('choices', null)
  await announce('consortium', null)
  return null
}
