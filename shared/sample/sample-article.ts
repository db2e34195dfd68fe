/** A news report written for trying the program out: real events of September 2014, with slips left in on purpose. */
export const SAMPLE_TITLE = 'Paris talks widen the fight against ISIS but leave the money question open'

/** The day after the conference, as the date line says it. */
export const SAMPLE_PUBLISHED_AT = '2014-09-16'

/**
 * The report as plain text: headline, dek, byline, date line, then captions with credits between body text and
 * subheads. The two counts of the countries, the president's two spellings and the weekdays without a date
 * are there to be found.
 */
export const SAMPLE_ARTICLE = `${SAMPLE_TITLE}

Two dozen governments promise Baghdad weapons and training, yet nobody in the room says who will send soldiers or pay the bill

By Elena Marsh

PARIS, Sept. 16, 2014

Foreign ministers who met at the French foreign ministry on Monday agreed to arm and support Iraq against the Islamic State group, but closed the one-day conference without naming a single army that would fight on the ground.

The closing text, adopted by all 24 participant nations, commits them to help the new government in Baghdad “by any means necessary”. It speaks of military assistance, and of ground troops not at all.

Iraqi President Fuad Masum, left, is welcomed to the Élysée Palace by his host, François Hollande, before talks that drew envoys from about 30 countries.
Photo: Luc Ferrand/Marsh Pictures

“This danger has no borders, so our answer cannot have any either,” Hollande told the delegates when he opened the session. Hours before, two Rafale jets had left a base in the Gulf for the first French reconnaissance flights over Iraq.

Fouad Massoum, who took office as Iraq’s president in July, used his speech to ask for air strikes that do not pause. He wants the group chased out of every refuge, its income stopped and its recruits turned back at the frontiers of neighbouring states.

So far only American aircraft have bombed the militants in Iraq. A senior U.S. official, who would not be named, said on Sunday that several Arab states had privately offered to join the raids. None of them repeated the offer in public on Monday.

A war chest that refills itself

The group earns more than $3 million a day, according to American intelligence officials and independent analysts. Most of it comes from smuggled oil; the rest is ransom, extortion, robbery and trade in human beings. At that rate it would take in almost $1.1 billion a year.

The closing text promises to dry up those funds, but sets no deadline and names no bank, buyer or border crossing.

Its ranks have grown as well. The CIA now puts its strength in both countries at 20,000 to 31,000 fighters, up to three times an earlier estimate of about 10,000. A spokesman for the agency said the new figure reflects stronger recruitment since June, when the militants took Mosul, the country’s second-largest city.

Canadian Foreign Minister John Baird said probably every state at the table had citizens among those fighters. Canada, he added, will fly arms and ammunition from the Czech Republic to Kurdish forces in the north of Iraq.

Ibrahim al-Jaafari, right, Iraq’s foreign minister, speaks with his Saudi counterpart, Prince Saud al-Faisal, during a break in the meeting in Paris on Monday.
Photo: Ines Colbert/Marsh Pictures

Two neighbours without a chair

Iran and Syria, which between them hold more than half of Iraq’s land border, were not asked to come. Washington had objected to a French plan to invite Tehran. Masum said afterwards that he was sorry about the empty seat.

Iran’s supreme leader, Ayatollah Ali Khamenei, said on state television that his country had turned down an American request to work together against the group. In Washington, State Department spokeswoman Jen Psaki ruled out any military coordination with Tehran. She did not exclude a conversation with Iranian diplomats in New York later this week.

Russia’s foreign minister, Sergei Lavrov, took the opposite view. He described Damascus and Tehran as “natural allies” in this struggle and warned that leaving them out would only please the extremists.

The meeting was held two days after the militants released a video of the murder of David Haines, an aid worker from Britain whom they had held since March 2013. Diplomats said his death had hardened the mood.

When the last delegations had gone, John Kerry, the American secretary of state, drove to the Iraqi embassy to see Massoum. He told him that Monday’s pledges had been possible only because Baghdad had formed a cabinet of all communities. The president, answering through an interpreter, said his people were starting to notice the difference.

No date was set for a second meeting. Officials could not say on Tuesday where it would take place, or who would be invited.
`
