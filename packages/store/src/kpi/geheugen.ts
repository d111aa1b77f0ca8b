import type { GemeenteId } from '@tenzij/domain/medewerker/Gemeente.ts';

const hoogstens = 500_000;

/** What was read of gemeenten and need not be read again; where it becomes too much, of who asked longest ago first. */
export class Geheugen<A> {
  private readonly perGemeente = new Map<GemeenteId, A>();
  private readonly grootteVan: (waarde: A) => number;

  constructor(grootteVan: (waarde: A) => number) {
    this.grootteVan = grootteVan;
  }

  van(gemeenteId: GemeenteId): A | undefined {
    const waarde = this.perGemeente.get(gemeenteId);
    if (waarde !== undefined) this.alsLaatste(gemeenteId, waarde);
    return waarde;
  }

  bewaar(gemeenteId: GemeenteId, waarde: A): void {
    this.alsLaatste(gemeenteId, waarde);
    let samen = 0;
    for (const [id, een] of [...this.perGemeente].reverse()) {
      samen += this.grootteVan(een);
      if (samen > hoogstens && id !== gemeenteId) this.perGemeente.delete(id);
    }
  }

  private alsLaatste(gemeenteId: GemeenteId, waarde: A): void {
    this.perGemeente.delete(gemeenteId);
    this.perGemeente.set(gemeenteId, waarde);
  }
}
