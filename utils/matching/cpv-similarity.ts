/** The part of a code that isn't padding: `80530000` → `8053`. Divisions keep two digits. */
function branch(code: string): string {
  return code.replace(/0+$/, '').padEnd(2, '0')
}

/** Branches under which anything that is taught or accompanied is bought: they say little of the subject. */
const BROAD = new Set(
  '73 732 79 79414 79632 79633 79998 80 803 804 8043 805 8051 80511 8052 80521 80522 8053 80532 8057 8059 85 853 8531 85312 8532 85321 98'.split(
    ' ',
  ),
)

/**
 * Branches under which buyers also file insertion, training and accompanying, whatever the tree says: of the best
 * text matches outside the training branches, 23 of 24 were relevant ("insertion" is often bought as probation).
 */
const NEIGHBOURS = /^(?:75231240|79632|79634|85310|85311|98133)/
const OF_NEIGHBOURS = /^(?:80|79632|79633|79634|79998|8531|8532)/
const NEIGHBOUR = 0.6

/**
 * How close a printed CPV code is to a skill's code or branch, 0 to 1: the same or under it 1, the same class .9, the
 * same group .75, a branch that buyers use for the same .6, the same division .35, else 0. A division or a group as a
 * skill's code counts as a group does.
 */
export function cpvSimilarity(printed: string, wanted: string): number {
  const byTree = treeSimilarity(printed, wanted)
  return byTree < NEIGHBOUR && NEIGHBOURS.test(printed) && OF_NEIGHBOURS.test(wanted) ? NEIGHBOUR : byTree
}

/** Branches of trainings whose subject other trainers teach: techniques, computing, safety, first aid. */
const OTHER_SUBJECTS = ['80531', '80533', '8055', '8056']
const DIVISION = 0.35

/** Whether a code names a subject that other trainers teach. */
export const isOtherSubject = (printed: string): boolean => OTHER_SUBJECTS.some((one) => printed.startsWith(one))

function treeSimilarity(printed: string, wanted: string): number {
  const own = branch(wanted)
  const subject = OTHER_SUBJECTS.find((one) => printed.startsWith(one))
  // A training that names its subject is not any training: only who wants that subject is near.
  if (subject && !own.startsWith(subject)) return DIVISION
  if (own.length > 3 && printed.startsWith(own)) return 1
  if (own.length > 3 && printed.startsWith(own.slice(0, 4))) return 0.9
  if (own.length > 2 && printed.startsWith(own.slice(0, 3))) return 0.75
  return printed.startsWith(own.slice(0, 2)) ? DIVISION : 0
}

/** Whether a code says what is bought, rather than only that something is taught or accompanied. */
export function isTelling(code: string): boolean {
  return !BROAD.has(branch(code))
}

/** Whether a code is of another trade: supplies, works, upkeep, transport. Insertion is sometimes bought as upkeep: a doubt, not a proof. */
export function isOtherTrade(printed: string): boolean {
  return /^(?:0[39]|1[4-689]|2\d|3\d|4[0-58]|5[015]|6[0346]|7[0127]|90)/.test(printed)
}
