export interface TimelineItem {
  /** A day or a moment. */
  readonly op: string;
  readonly wat: string;
  readonly door?: string | null | undefined;
  readonly tekst?: string | null | undefined;
  /** A turning point of the story: received, decided, ended. */
  readonly mijlpaal?: boolean;
  /** Expected, not yet happened. */
  readonly straks?: boolean;
}

/** Days sort before the moments of that day; what is equal keeps the order it came in. */
export const opVolgorde = (items: ReadonlyArray<TimelineItem>): ReadonlyArray<TimelineItem> =>
  [...items].sort(
    (a, b) =>
      Number(a.straks ?? false) - Number(b.straks ?? false) ||
      a.op.slice(0, 10).localeCompare(b.op.slice(0, 10)) ||
      a.op.localeCompare(b.op),
  );
