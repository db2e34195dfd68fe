export function whenSeen(selector: string): Promise<number>
export function awaitEdit(): void
export function paintedAfter(): Promise<number>
