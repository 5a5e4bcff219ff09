import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Partner } from '../../../utils/consortium/consortium'
import { aPartner, aSkill } from '../tender'

/** A supplier in plain words, and what of each vocabulary is its trade. */
export interface Profile {
  readonly id: string
  readonly skills: readonly string[]
  /** Prefixes of CPV codes. */
  readonly cpv: readonly string[]
  /** DILA's descriptors. */
  readonly desc: readonly string[]
}

/** The suppliers described in the folder's `profiles.json`; none where there is no such file. */
export function readProfiles(folder: string): Profile[] {
  const file = join(folder, 'profiles.json')
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { profiles: Profile[] }).profiles : []
}

/** A supplier as a partner of a consortium: its skills in plain words, without any code. */
export const asPartner = ({ id, skills }: Profile): Partner =>
  aPartner(
    id,
    '69',
    skills.map((skill, at) => aSkill(`s${at}`, skill)),
    { id },
  )
