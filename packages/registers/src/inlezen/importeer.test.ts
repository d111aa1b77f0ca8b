import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from '@effect/vitest';
import { hoogsteAantalFouten } from '@tenzij/domain/register/ImportFout.ts';
import { Registers } from '@tenzij/domain/register/Registers.ts';
import type { RegisterRij } from '@tenzij/domain/register/rijen.ts';
import { benoemt, onbekend, verwijstNaar } from '@tenzij/domain/register/verwijzingen.ts';
import { Effect, Layer } from 'effect';
import { TestClock } from 'effect/testing';
import { inVolgorde } from './bestanden.ts';
import { importeer } from './importeer.ts';

const map = mkdtempSync(join(tmpdir(), 'importeer-'));
afterAll(() => rmSync(map, { recursive: true }));

const bestanden = (inhoud: Readonly<Record<string, string>>) =>
  inVolgorde(
    Object.entries(inhoud).map(([naam, tekst]) => {
      const pad = join(map, naam);
      writeFileSync(pad, tekst);
      return { naam, pad };
    }),
  ).bestanden;

/** Rows in memory, with the names that they bring. */
const inGeheugen = (rijen: Array<RegisterRij>) =>
  Layer.succeed(Registers, {
    schrijf: (nieuwe, { maakAan }) =>
      Effect.sync(() => {
        const bekend = new Set(
          [...rijen, ...nieuwe.map(({ rij }) => rij)].flatMap(benoemt).map(({ soort, naam }) => `${soort} ${naam}`),
        );
        const fouten = nieuwe.flatMap(({ bestand, regel, rij }) =>
          verwijstNaar(rij)
            .filter(({ soort, naam }) => !maakAan && !bekend.has(`${soort} ${naam}`))
            .map(({ soort, naam, kolom }) => ({ bestand, regel, kolom, waarde: naam, melding: onbekend[soort] })),
        );
        rijen.push(...nieuwe.map(({ rij }) => rij));
        return { nieuw: nieuwe.length, bijgewerkt: 0, ongewijzigd: 0, fouten };
      }),
  });

const teams = 'naam;domein;wijken\nCSA;wmo;Centrum\n';
const kop = 'externId;organisatie;ontvangenOp;team;wijk';
const opties = { proef: false, maakAan: false };
const run = <A, E>(effect: Effect.Effect<A, E, Registers>, rijen: Array<RegisterRij> = []) =>
  TestClock.setTime(Date.UTC(2026, 10, 22)).pipe(Effect.andThen(Effect.provide(effect, inGeheugen(rijen))));

describe('een import', () => {
  it.effect('leest eerst waar andere bestanden naar verwijzen', () =>
    Effect.gen(function* () {
      const rijen: Array<RegisterRij> = [];
      const gebracht = bestanden({
        'meldingen.csv': `${kop};Kleur\nM1;Versa;2019-03-01;CSA;Centrum;rood\n`,
        'teams.csv': teams,
        'organisaties.csv': 'naam\nVersa\n',
      });
      const uitslag = yield* run(importeer(gebracht, opties), rijen);
      expect(rijen.map(({ _tag }) => _tag)).toEqual(['organisaties', 'teams', 'meldingen']);
      expect(uitslag).toEqual({
        regels: { gelezen: 3, nieuw: 3, bijgewerkt: 0, ongewijzigd: 0, fout: 0 },
        fouten: [],
        onbekendeKolommen: [{ bestand: 'meldingen.csv', kolom: 'Kleur' }],
      });
    }),
  );

  it.effect('mislukt na één slechte rij, en noemt dan alles wat er mis is', () =>
    Effect.gen(function* () {
      const gebracht = bestanden({
        'teams.csv': `${teams};wmo;\n`,
        'meldingen.csv': `${kop}\nM1;Versa;2019-03-01;CSA;Centrum\nM2;Versa;2027-01-01;CSA;Centrum\n`,
      });
      const { uitslag } = yield* Effect.flip(run(importeer(gebracht, opties)));
      expect(uitslag.fouten.map(({ bestand, regel, kolom }) => [bestand, regel, kolom])).toEqual([
        ['teams.csv', 3, 'naam'],
        ['meldingen.csv', 3, 'ontvangenOp'],
        ['meldingen.csv', 2, 'organisatie'],
      ]);
      expect(uitslag.regels).toMatchObject({ gelezen: 4, fout: 3 });
    }),
  );

  it.effect('maakt wat ontbreekt als daarom gevraagd is', () =>
    Effect.gen(function* () {
      const gebracht = bestanden({ 'meldingen.csv': `${kop}\nM1;Versa;2019-03-01;CSA;Centrum\n` });
      const uitslag = yield* run(importeer(gebracht, { ...opties, maakAan: true }));
      expect(uitslag.regels).toMatchObject({ nieuw: 1, fout: 0 });
    }),
  );

  it.effect('laat als proef niets achter, en zegt wat er zou gebeuren', () =>
    Effect.gen(function* () {
      const { uitslag } = yield* Effect.flip(
        run(importeer(bestanden({ 'teams.csv': teams }), { ...opties, proef: true })),
      );
      expect(uitslag).toMatchObject({ regels: { nieuw: 1, fout: 0 }, fouten: [] });
    }),
  );

  it.effect('noemt hoogstens duizend fouten en telt ze allemaal', () =>
    Effect.gen(function* () {
      const rijen = Array.from({ length: 5000 }, (_, nummer) => `T${nummer};zorg\n`).join('');
      const { uitslag } = yield* Effect.flip(
        run(importeer(bestanden({ 'teams.csv': `naam;domein\n${rijen}` }), opties)),
      );
      expect(uitslag.fouten.length).toBe(hoogsteAantalFouten);
      expect(uitslag.regels).toMatchObject({ gelezen: 5000, fout: 5000, nieuw: 0 });
    }),
  );
});
