/** Past tense and participle of verbs that the lists use and that do not take -ed. */
const IRREGULAR: Readonly<Record<string, string>> = {
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  find: 'found',
  show: 'showed shown',
  think: 'thought',
  put: 'put',
  hold: 'held',
  know: 'knew known',
  make: 'made',
  lead: 'led',
  bring: 'brought',
  set: 'set',
  drive: 'drove driven',
  begin: 'began begun',
  forecast: 'forecast',
  foresee: 'foresaw foreseen',
  swear: 'swore sworn',
  hear: 'heard',
  rise: 'rose risen',
  fall: 'fell fallen',
  grow: 'grew grown',
  shrink: 'shrank shrunk',
  overtake: 'overtook overtaken',
  shoot: 'shot',
  win: 'won',
  lose: 'lost',
  steal: 'stole stolen',
  quit: 'quit',
  beat: 'beat beaten',
  feel: 'felt',
  cut: 'cut',
  hit: 'hit',
  bet: 'bet',
  give: 'gave given',
  take: 'took taken',
  run: 'ran run',
  speak: 'spoke spoken',
  understand: 'understood',
  become: 'became become',
} // prettier-ignore

/** Past forms that do not end in -ed. */
export const IRREGULAR_PASTS: ReadonlySet<string> = new Set(
  Object.values(IRREGULAR)
    .flatMap((forms) => forms.split(' '))
    .concat(
      'went came saw got left kept sent built spent lent bent met sat stood won paid laid sold bought caught taught fought sought thought brought became drew flew threw blew ate drank sang swam rang sank struck shook broke spoke woke chose froze rode wrote'.split(
        ' ',
      ),
    ),
)

/** All inflected forms of English verbs given in their base form, separated by spaces. */
export const verbForms = (bases: string): ReadonlySet<string> =>
  new Set(bases.split(/\s+/).filter(Boolean).flatMap(formsOf))

function formsOf(base: string): string[] {
  const soft = base.endsWith('e')
  const consonantY = /[^aeiou]y$/.test(base)
  const third = consonantY
    ? `${base.slice(0, -1)}ies`
    : /(?:s|x|z|ch|sh)$/.test(base)
      ? `${base}es`
      : `${base}s`
  const doubled =
    /(?:commit|admit|refer|spur|plan|ban|stop|drop|slip|put|set|begin|cut|hit|concur|dub|run|quit)$/.test(
      base,
    )
  const stem = doubled ? base + base.slice(-1) : base
  const progressive = soft && !base.endsWith('ee') ? `${base.slice(0, -1)}ing` : `${stem}ing`
  const past = IRREGULAR[base]?.split(' ') ?? [
    consonantY ? `${base.slice(0, -1)}ied` : soft ? `${base}d` : `${stem}ed`,
  ]
  return [base, third, progressive.replace(/^diing$/, 'dying'), ...past]
}
