/** The share of what the browser grants at which the reader is warned. */
const NEARLY_FULL = 0.8;

/** How much room the record takes on the device, in bytes, and whether the browser has promised not to clear it by itself. */
export interface Room {
  readonly used: number;
  readonly granted: number;
  readonly persistent: boolean;
}

/** Asks the browser. */
export async function readRoom(): Promise<Room> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return { used: usage, granted: quota, persistent: await navigator.storage.persisted() };
}

/** Whether the room is nearly used up. */
export const isNearlyFull = ({ used, granted }: Pick<Room, 'used' | 'granted'>): boolean => granted > 0 && used > NEARLY_FULL * granted;
