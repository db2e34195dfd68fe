import { findWords } from '../../../shared/anchors/find-words.ts'
import { Refusal } from '../../../shared/commands/refusal.ts'
import { currentDraft } from '../../../shared/project/project.ts'
import type { OpenProject } from '../../services/open-project.ts'
import { type Run, stampOf, withProject } from '../call.ts'
import { countOption } from '../options.ts'
import { print, printJson, tell } from '../output.ts'

export const run: Run = async (call) => {
  const { args } = call
  const nth = countOption(args, 'nth')
  const weight = args.option('weight')
  const { seq, id } = await withProject(call, { write: true }, (open) =>
    open.execute(
      {
        type: 'add-claim',
        input: {
          ...place(open, args.needed('quote'), nth),
          ...(args.option('kind') === undefined ? {} : { kind: args.option('kind') }),
          ...(weight === undefined ? {} : { weight: Number(weight) }),
        },
      },
      stampOf(call),
    ),
  )
  if (call.json) printJson({ seq, id })
  else print(id ?? '')
  return undefined
}

function place({ project }: OpenProject, quote: string, nth: number | undefined) {
  const found = findWords(currentDraft(project).text, quote)
  const span = found[(nth ?? 1) - 1]
  if (!span) {
    const many = found.length === 0 ? 'are not in the article' : `stand only ${found.length} time(s) there`
    throw new Refusal('bad-span', `The words “${quote}” ${many}.`)
  }
  if (nth === undefined && found.length > 1) {
    tell(`These words stand ${found.length} times in the article; the first is taken. --nth N takes another.`)
  }
  return span
}
