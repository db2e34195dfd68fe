/** The editor stopped the command: `message` says what was done until then. */
export class Stopped extends Error {
  readonly code = 'stopped'
}
