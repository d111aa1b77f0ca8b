import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@effect/vitest';
import { herkenbaarIn } from '@tenzij/domain/melding/herkenbaar.ts';
import { benoemt, verwijstNaar } from '@tenzij/domain/register/verwijzingen.ts';
import { Effect, Stream } from 'effect';
import { TestClock } from 'effect/testing';
import { leesRegisters } from '../inlezen/importeer.ts';
import { referentiebestanden, rijenUit } from './rijenUit.ts';
import { bestandenVan, type Gemeentenaam, gemeenten, mapVan } from './schrijf.ts';

const namen = Object.keys(gemeenten) as ReadonlyArray<Gemeentenaam>;

describe.each(namen)('de bestanden van %s', (gemeente) => {
  it('zijn die van de generator', () => {
    for (const [naam, inhoud] of bestandenVan(gemeenten[gemeente]()))
      expect(readFileSync(new URL(naam, mapVan(gemeente)), 'utf-8'), naam).toBe(inhoud);
  });

  it.effect('komen zonder één fout binnen, en noemen alleen wat een eerder bestand bracht', () =>
    Effect.gen(function* () {
      yield* TestClock.setTime(Date.UTC(2026, 0, 1));
      const { bestanden, fouten } = referentiebestanden(gemeente);
      expect(fouten).toEqual([]);
      const bekend = new Set<string>();
      const sleutel = ({ soort, naam }: { soort: string; naam: string }) => `${soort} ${naam}`;
      yield* Stream.runForEach(leesRegisters(bestanden), (greep) =>
        Effect.sync(() => {
          expect(greep.fouten).toEqual([]);
          expect(greep.onbekendeKolommen).toEqual([]);
          expect(greep.rijen.length).toBe(greep.gelezen);
          for (const { rij } of greep.rijen) {
            for (const naam of benoemt(rij)) bekend.add(sleutel(naam));
            expect(verwijstNaar(rij).filter((naam) => !bekend.has(sleutel(naam)))).toEqual([]);
          }
        }),
      );
      expect(bekend.size).toBeGreaterThan(0);
    }),
  );

  it('hangen aan elkaar: elk traject heeft zijn melding, elke evaluatie haar beëindigde traject', async () => {
    const { rijen } = await rijenUit(gemeente);
    const sleutel = (rij: { organisatie: string }, externId: string | null) => `${rij.organisatie}/${externId}`;
    const meldingen = new Map(rijen.meldingen.map((rij) => [sleutel(rij, rij.externId), rij]));
    const trajecten = new Map(rijen.trajecten.map((rij) => [sleutel(rij, rij.externId), rij]));
    expect(meldingen.size).toBe(rijen.meldingen.length);
    expect(trajecten.size).toBe(rijen.trajecten.length);
    expect(new Set(rijen.indicaties.map((rij) => sleutel(rij, rij.externId))).size).toBe(rijen.indicaties.length);
    for (const traject of rijen.trajecten) {
      const melding = meldingen.get(sleutel(traject, traject.meldingExternId));
      expect(melding).toMatchObject({ team: traject.team, wijk: traject.wijk });
      expect((melding?.beslotenOp ?? '') <= traject.gestartOp).toBe(true);
    }
    const beantwoord = new Set<string>();
    for (const evaluatie of rijen.evaluaties) {
      const traject = trajecten.get(sleutel(evaluatie, evaluatie.trajectExternId));
      expect(traject?.beeindigdOp).not.toBeNull();
      beantwoord.add(`${evaluatie.soort} ${sleutel(evaluatie, evaluatie.trajectExternId)}`);
    }
    expect(beantwoord.size).toBe(rijen.evaluaties.length);
  });

  it('noemen niemand die bestaat', async () => {
    const { rijen } = await rijenUit(gemeente);
    expect(rijen.medewerkers.every(({ email }) => email.endsWith(`@${gemeente}.example`))).toBe(true);
    expect(rijen.medewerkers.every(({ naam }) => /(Voorbeeld|Verzonnen|Fictief|Bedacht|Denkbeeldig)$/.test(naam))).toBe(
      true,
    );
    expect(new Set(rijen.medewerkers.map(({ naam }) => naam)).size).toBe(rijen.medewerkers.length);
    for (const rij of [...rijen.meldingen, ...rijen.indicaties]) {
      expect(rij.inwonerExternId).toMatch(/^(inwoner|maatwerk)-\d{4}$/);
      expect(herkenbaarIn(`${rij.externId} ${rij.inwonerExternId}`)).toEqual([]);
    }
    expect(rijen.meldingen.every(({ vraag }) => vraag === null)).toBe(true);
  });
});
