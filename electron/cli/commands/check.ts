import { checkProject } from '../../services/check-project.ts'
import type { Run } from '../call.ts'
import { columns, print, printJson } from '../output.ts'
import { projectPlace } from '../project-place.ts'

export const run: Run = async ({ args, json }) => {
  const findings = await checkProject(projectPlace(args))
  const sound = findings.every((finding) => finding.sound)
  if (json) printJson({ sound, findings })
  else {
    print(
      columns(
        findings.map((each) => [each.sound ? 'sound  ' : 'DAMAGED', each.part, each.name, each.message]),
      ),
    )
    print(sound ? 'All of it is sound.' : 'Not all of it is sound. claimbench restore lists the backups.')
  }
  return sound ? 0 : 1
}
