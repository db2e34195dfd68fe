/** Words that stand in sentences of every subject, so that sharing them says nothing. */
const COMMON = new Set(
  `a about above after again against all almost already also although always among an and another any are as at away
  back be because been before being below between both but by came can cannot come could day did do does down during
  each early end even ever every few first for from get give given go had half has have he her here him his how however i
  if in into is it its itself just last later least less like made make many may me might more most much must my near
  nearly need never new next no nobody none nor not nothing now of off on once one only open or other our out over own
  part people per place put said same say see set several she should since so some still such take than that the their them
  then there these they thing this those three through time to today together told too took toward towards two under
  until up us very want was we week well were what when where whether which while who whole whom whose why will with
  within without would year yet you your announced added called according reported expected found left
  hundred thousand million billion trillion`.split(/\s+/),
)

const withoutAccents = (word: string): string =>
  /^[a-z]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{M}/gu, '')

/** The root that "towns", "town’s" and "town" share; rough, for comparing only. */
export function stemOf(word: string): string {
  const bare = withoutAccents(word.toLowerCase()).replace(/[’']s?$/, '')
  if (bare.length < 5) return bare.replace(/(?<=\p{L}{2}[^su])s$/u, '')
  return bare
    .replace(/(?:ies|ied)$/, 'y')
    .replace(/(?<=..)(?:ing|ed|es|s|ers?|ions?)$/, '')
    .replace(/(?<=...)e$/, '')
    .replace(/([^aeiouls])\1$/, '$1')
    .replace(/(?<=..)y$/, 'i')
}

/**
 * Reads the roots of the words of a passage that tell its subject; figures and common words are left out. Made anew
 * for each article, and reads a word that stands in several passages once.
 */
export function stemReader(): (passage: string) => Set<string> {
  const known = new Map<string, string | null>()
  return (passage) => {
    const stems = new Set<string>()
    for (const word of passage.match(/\p{L}[\p{L}\p{M}’']*/gu) ?? []) {
      let stem = known.get(word)
      if (stem === undefined) {
        stem = contentStem(word)
        known.set(word, stem)
      }
      if (stem !== null) stems.add(stem)
    }
    return stems
  }
}

function contentStem(word: string): string | null {
  const plain = word.toLowerCase().replace(/[’']s?$/, '')
  return plain.length > 2 && !COMMON.has(plain) ? stemOf(plain) : null
}
