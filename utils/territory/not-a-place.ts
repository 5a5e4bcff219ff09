const NAMES_SOMETHING_ELSE =
  /(?:^|[^a-z])(?:rue|avenue|av|bd|boulevard|place|quai|cours|route|chemin|allee|square|pont|faubourg|porte|gare|tribunal(?: administratif| judiciaire)?|appel|heures?|fuseau|rcs)(?: (?:de|du|des|d|la|l))* *$/

/** Whether folded words before a name make it the name of something else: a street, a court, a clock. */
export function isNotAPlace(before: string): boolean {
  return NAMES_SOMETHING_ELSE.test(before)
}
