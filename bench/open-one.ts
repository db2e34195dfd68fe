import { OpenProject } from '../electron/services/open-project.ts'

// Opens the project named on the command line, if one is, and prints the process's memory in bytes.

const [path] = process.argv.slice(2)
const open = path === undefined ? null : await OpenProject.open(path, { write: false })
global.gc?.()
process.stdout.write(String(process.memoryUsage().rss))
await open?.close()
