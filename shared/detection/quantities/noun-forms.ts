/** Plurals that no ending gives away, with their singular. */
export const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map(
  `people person|men man|women woman|children child|feet foot|teeth tooth|geese goose|mice mouse|oxen ox
policemen policeman|policewomen policewoman|fishermen fisherman|firemen fireman|gunmen gunman|workmen workman
congressmen congressman|businessmen businessman|servicemen serviceman|craftsmen craftsman|salesmen salesman
spokesmen spokesman|sportsmen sportsman|militiamen militiaman|crewmen crewman|councilmen councilman|cavalrymen cavalryman
lives life|wives wife|knives knife|wolves wolf|halves half|leaves leaf|shelves shelf|thieves thief|loaves loaf|calves calf|hooves hoof
buses bus|viruses virus|campuses campus|bonuses bonus|gases gas|lenses lens|statuses status|censuses census|circuses circus|choruses chorus
crises crisis|analyses analysis|diagnoses diagnosis|theses thesis|hypotheses hypothesis|bases base|axes axe|oases oasis
heroes hero|potatoes potato|tomatoes tomato|vetoes veto|volcanoes volcano|mosquitoes mosquito|torpedoes torpedo|cargoes cargo|echoes echo
movies movie|cookies cookie|zombies zombie|selfies selfie|calories calorie|ties tie|pies pie|rookies rookie|lies lie|hippies hippie
bacteria bacterium|criteria criterion|phenomena phenomenon|media medium|data datum|referendums referendum|referenda referendum|stadia stadium
cacti cactus|fungi fungus|alumni alumnus|nuclei nucleus|formulae formula|larvae larva|aches ache|caches cache|avalanches avalanche|axles axle`
    .split(/[|\n]/)
    .map((pair): [string, string] => {
      const [plural = '', singular = ''] = pair.split(' ')
      return [plural, singular]
    }),
)

/** One form for one and for many. */
export const UNCHANGING: ReadonlySet<string> = new Set(
  'aircraft sheep fish deer cattle police staff personnel series species headquarters troops hovercraft spacecraft salmon cod trout crossroads barracks offspring shrimp swine bison cannon'.split(
    ' ',
  ),
)

/** Words in -s that are no plurals. */
export const NO_PLURALS: ReadonlySet<string> = new Set(
  `this his its was has is as us yes thus plus minus versus across less unless various previous serious famous
perhaps always sometimes afterwards towards besides news does gas bus business loss class mass boss pass access success
sports means arms goods savings sometimes overseas nowadays otherwise ours theirs hers others
religious dangerous anonymous numerous precious ambitious continuous enormous obvious indigenous conscious vicious suspicious
nervous notorious outrageous poisonous prestigious prosperous spacious tremendous vacuous venomous glorious hazardous jobless homeless useless`.split(
    /\s/,
  ),
)

/** Words at which the phrase of a counted noun ends. */
export const NOUN_STOPS: ReadonlySet<string> = new Set(
  `in of and from for to at by on were was had have has with who whom whose that which or is are as than per a an the this these those
after before when while into over up down out off about around against between among through during under above below without within
since until till because if but so yet nor not no will would could should may might can must shall be been being do does did
it he she they we you i his her its their our your my him them us me there here where why how what then now also already still
away ahead apart back behind beyond near towards toward onto upon across along each every said says say told if less later earlier ago
last next yesterday today tomorrow tonight alone only even just instead together overall altogether again ever never both either
plus minus including compared according despite unless amid via versus like worth left short came went took made got gave saw
stood sat lay fell rose ran held met won lost grew sank began became found knew thought felt kept remain remained remains
died die voted need needs want wants live lived went go goes get gets receive received say stayed stay`.split(
    /\s/,
  ),
)
