import type { LotAnswer } from '../opportunities/proposal'
import type { NeutralReason } from '../opportunities/stages'

// What people write in short replies, folded, in French and English. Each says one thing by itself; what may say two is in none.

/** A role. */
export const ROLES: readonly (readonly [Exclude<LotAnswer, 'no'>, RegExp])[] = [
  ['lead', /\b(?:mandataires?|mandatair|pilot(?:e|es|er|ons|age)|chefs? de file|leaders?|lead(?:ing)?)\b/g],
  ['partner', /\b(?:co-? ?trait?ant(?:e?s?)|co-? ?trait?ance|cotraitent|partners?|partenaires?|co-?contractants?|co-?contractors?)\b/g],
  ['interested', /\b(?:interess?\w*|interest(?:ed)?|volontaires?)\b/g],
]

/** Yes. */
export const YES =
  /\b(?:oui+|ouais|ok|okay|oki|d ?'? ?accord|daccord|dac|partante?s?|on (?:y va|vient|en est|prend|participe|fonce|suit|marche|se positionne|est (?:dedans|chauds?|preneurs?|dispos?))|nous (?:prenons|participons|(?:nous )?positionnons|venons|suivons|serons des votres)|je (?:prends|participe|valide|confirme)|ca (?:marche|roule|nous va|me va|nous convient)|banco|c'est (?:bon|ok|parfait)|avec (?:grand )?plaisir|volontiers|favorables?|preneurs?|comptez sur nous|pas de (?:souci|probleme|pb)s?|yes|yep|sure|happy to|glad to|count us in|we(?:'re| are) in|we(?:'d| would) (?:love|like) to|we(?:'ll| will) (?:join|take|do)|no problem|sounds good|(?:nous|on) (?:peut|pouvons|pourrait|pourrions|veut|voulons|souhaite|souhaitons) (?:etre|prendre|faire|participer|repondre|porter|venir|y aller|se positionner|nous positionner|assurer|intervenir))\b/g

/** No, whole: what it denies is in it. */
export const NO =
  /\b(?:non|nan|no (?:thanks|thank you)|no|nope|(?:on|nous|je) (?:passe|passons|decline|declinons|s'abstient|abstenons|renonce|renoncons)(?: notre tour| mon tour)?|passer (?:notre|mon) tour|sans nous|pas (?:du tout )?possible|impossible|(?:n'est|ne sera|c'est|ce sera) pas (?:du tout )?(?:possible|pour nous)|pas pour nous|(?:ne |n')?(?:peut|peux|pouvons|pourra|pourrai|pourrons|pourrait|pourrions|va|vais|allons|souhaite|souhaitons|veut|voulons|sera|serons|suis|sommes|donne(?:ra|rons)?|donnons|repond(?:ra|rons)?|repondons|participe(?:ra|rons)?|participons|vient|viendra|viendrons|prend|prenons|prendrons|positionne(?:ra|rons)?|positionnons) (?:malheureusement |helas )?(?:pas|plus)\b(?! (?:contre|sur[es]?\b|certaine?|oppos))|(?:we |i )?(?:can't|cannot|can not|won't|will not|are not able|aren't able|unable to|not able to)|(?:we(?:'ll| will)? )?(?:pass|decline)|not (?:interested|available|possible|for us|this time)|count us out|aucun interet|pas (?:interess\w*|dispos?|disponibles?|partante?s?|preneurs?|cette fois|d'accord|favorables?))\b/g

/** Neither: what is still to be seen. */
export const UNSURE =
  /\b(?:peut[- ]etre|a voir|a confirmer|pas (?:encore )?(?:sur[es]?|certaine?s?)|je (?:vois|regarde|verifie|demande|reviens|me renseigne|vous (?:redis|dis|tiens)|te (?:redis|dis|tiens))|(?:on|nous) (?:voit|regarde|reflechit|verifie|en (?:parle|discute)|reviens?|revient|revenons|vous (?:redit|redisons|dit|tient))|(?:reviendrai|reviendrons|reviens|reviendra) vers|reponse (?:demain|lundi|mardi|mercredi|jeudi|vendredi|la semaine)|en attente|pourquoi pas|(?:dois|devons|doit|faut que (?:je|j'en|nous|on)) (?:voir|verifier|demander|consulter|parle|valider)|maybe|perhaps|not sure|let (?:me|us) check|i(?:'ll| will) (?:check|get back)|we(?:'ll| will) (?:check|get back|see)|get back to you|need to check|to be confirmed|tbc|enfin)\b/

/** What denies what follows it, a few words further at most. */
export const DENIES = /\b(?:pas|ni|sans|not|n't|jamais|plus|aucun\w*)(?: [a-z']+){0,3} ?$/

/** Under which condition, and what it is. */
export const CONDITION =
  /(?:,? ?\b(?:mais )?)(?:(?:uniquement|seulement|only|sauf) (?:si|if)|a (?:la )?condition (?:que|qu'|de|d')|sous reserve (?:que|qu'|de|d'|du|des)|(?:pourvu|a supposer|des lors) (?:que|qu')|provided(?: that)?|as long as|on condition that|si|if|s'(?=ils?\b)) ?(?!(?:besoin|possible|vous voulez|tu veux|j'ai bien|on veut|necessaire|needed|you want|il (?:vous|te) plait)\b)(.{3,300}?)(?=[.!;]|$)/

/** The same at the beginning of a sentence, up to the comma that ends it. */
export const CONDITION_FIRST =
  /^\W*(?:si|if|s'(?=ils?\b)) ?(?!(?:besoin|possible|j'ai bien|necessaire|needed|il (?:vous|te) plait)\b)([^,.;!]{3,200})(?=,)/

/** Why not. */
export const REASONS: readonly (readonly [NeutralReason, RegExp])[] = [
  [
    'load',
    /\b(?:plan de charge|surcharge\w*|trop charge\w*|charge de travail|debord\w*|trop de (?:choses|travail|dossiers|projets|boulot)|equipes? (?:\w+ ){0,3}(?:complet\w*|pleine?s?|reduite?s?|debordee?s?|saturee?s?)|planning|satur\w*|la tete sous l'eau|complets?|(?:fully|over) ?booked|no capacity|capacity|too busy|swamped|pas (?:assez )?(?:de|les) (?:dispo\w*|bras|moyens humains|formateurs))\b/,
  ],
  [
    'delay',
    /\b(?:delais?|trop courts?|trop juste|pas le temps|manque de temps|trop tard|too (?:short|late|tight)|not enough time|no time)\b/,
  ],
  [
    'place',
    /\b(?:trop loin|eloign\w*|distance|hors (?:de )?(?:notre )?(?:secteur|zone|territoire)|pas (?:sur|dans) (?:notre|nos) (?:secteur|zone|territoire)s?|kilometres|too far|not (?:in )?our area)\b/,
  ],
  [
    'trade',
    /\b(?:pas (?:dans |de )?(?:notre|nos) (?:metiers?|competences?|domaine|champ|coeur de metier)|hors (?:de )?(?:notre )?(?:metier|champ|competences?)|pas (?:l'agrement|l'habilitation|habilite\w*|agree\w*|qualifie\w*)|not our (?:field|trade|line|expertise))\b/,
  ],
  ['strategy', /\b(?:strateg\w*|priorit\w*|orientations?|projet associatif)\b/],
  [
    'partner',
    /\b(?:deja (?:engage\w*|positionne\w*|en groupement|avec)|autre (?:groupement|partenaire)|un concurrent|already (?:committed|bidding|with)|another (?:group|consortium|partner))\b/,
  ],
  ['price', /\b(?:prix|budgets?|tarifs?|pas rentable|marge|montants?|trop bas|price|too low|not profitable)\b/],
]

const NAME = "((?:M\\.|Mme|Mr|Mrs|Ms|Dr)? ?\\p{Lu}[\\p{L}'’-]+(?: (?:de |d’|d'|le |la )?\\p{Lu}[\\p{L}'’-]*\\.?){0,2})"

/** Who would do it, on the words as they were written. */
export const WHO: readonly RegExp[] = [
  new RegExp(`(?:[Cc]['’]est|[Cc]e (?:sera|serait)) ${NAME} qui\\b`, 'u'),
  new RegExp(
    `${NAME} (?:s['’]en (?:occupe|charge)|(?:suivra|pilotera|portera|sera (?:notre |votre |le |la )?(?:référent|contact|interlocut)|will (?:handle|take|lead|be)|prend le dossier))`,
    'u',
  ),
  new RegExp(
    `(?:[Cc]ontact|[Rr]éférente?|[Ii]nterlocut(?:eur|rice)|[Pp]ersonne (?:référente|en charge)) ?:? (?:sera |serait )?${NAME}`,
    'u',
  ),
]

/** How loaded, 1 to 5. */
export const LOAD = /\b(?:charge|load) ?:? ?(?:de )?([1-5])(?: ?(?:\/|sur|out of) ?5)?\b/
