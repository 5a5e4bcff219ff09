import type { Choice } from '../learning/choice'
import { announce } from '../messaging/announce'
import { loadChoices, removeChoice, saveChoice } from '../storage/choice-store'

/** Stores what somebody said of a tender, and tells the open screens. */
export async function makeChoice(choice: Choice): Promise<Choice[]> {
  await saveChoice(choice)
  await announce('choices', null)
  return loadChoices()
}

/** Takes a choice back with its lesson, and tells the open screens. */
export async function takeBackChoice(id: string): Promise<Choice[]> {
  await removeChoice(id)
  await announce('choices', null)
  return loadChoices()
}
