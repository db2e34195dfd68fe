/**
 * Words with a capital that stand before a name and are no part of it: offices, ranks, nationalities, days and
 * the nouns of institutions. Lower case.
 */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess duke duchess king queen
  prince princess sheikh emir sultan shah pope cardinal archbishop bishop father sister brother reverend rabbi
  imam ayatollah mullah saint president vice prime minister chancellor premier governor mayor senator congressman
  congresswoman representative deputy speaker secretary state foreign interior defence defense finance health
  transport education environment justice trade affairs minister ambassador envoy consul commissioner councillor
  chairman chairwoman chair chief executive director manager general colonel major captain lieutenant sergeant
  corporal admiral commander commodore marshal brigadier inspector superintendent detective constable officer
  sheriff judge magistrate prosecutor attorney justice lawyer coach referee striker forward goalkeeper defender
  midfielder doctor nurse surgeon ranger blogger writer author actor actress singer conductor organist engineer
  researcher scientist biologist historian economist analyst spokesman spokeswoman spokesperson leader opposition
  supreme head former acting late deputy assistant senior first party labour conservative liberal democrat
  democratic republican green national international federal central united royal american british english french
  german italian spanish portuguese dutch belgian swiss austrian danish swedish norwegian finnish polish czech
  hungarian romanian bulgarian greek turkish russian ukrainian iraqi iranian syrian israeli palestinian egyptian
  saudi lebanese jordanian libyan tunisian moroccan algerian indian pakistani afghan chinese japanese korean
  canadian australian mexican brazilian argentine nigerian kenyan african european asian arab kurdish islamic
  muslim christian jewish catholic sunni shia monday tuesday wednesday thursday friday saturday sunday january
  february march april june july august september october november december photo picture image file
  credit source i back still even only yet nor among between around above below behind beside then than
  asked told said says relatives residents officials police prosecutors`.split(/\s+/),
)
