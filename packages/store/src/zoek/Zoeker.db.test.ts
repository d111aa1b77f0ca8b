import type { Dag } from '@tenzij/domain/Dag.ts';
import { Indicaties } from '@tenzij/domain/indicatie/Indicaties.ts';
import type { MedewerkerActor } from '@tenzij/domain/medewerker/Actor.ts';
import { Inwoners } from '@tenzij/domain/melding/Inwoner.ts';
import type { MeldingNummer } from '@tenzij/domain/melding/Melding.ts';
import { Meldingen } from '@tenzij/domain/melding/Meldingen.ts';
import { Trajecten } from '@tenzij/domain/traject/Trajecten.ts';
import { VoorzieningId } from '@tenzij/domain/voorziening/Voorziening.ts';
import { Zoeker, Zoeksoort } from '@tenzij/domain/zoek/Zoeker.ts';
import { Effect } from 'effect';
import { beforeAll, describe, expect, it } from 'vitest';
import { eenIndicatie, eenTraject } from '../../test/casus.ts';
import { eenMelding, nieuweGemeente, type Proefgemeente } from '../../test/gemeente.ts';
import { opzet } from '../../test/opzet.ts';
import { Store } from '../Store.ts';

const proef = opzet();
let g: Proefgemeente;

beforeAll(async () => {
  g = await proef.run(nieuweGemeente);
  const basis = eenMelding(g);
  const huur = {
    ...basis,
    nummer: 'M-2026-00042' as MeldingNummer,
    vraag: 'Drie maanden huurachterstand, en schulden.',
  };
  const noord = {
    ...eenMelding(g),
    nummer: 'M-2025-00042' as MeldingNummer,
    teamId: g.noord,
    vraag: 'Schulden bij de bank.',
  };
  await proef.ruw(`
    insert into voorziening (gemeente_id, id, naam, soort, wijken, leefgebieden, kenmerken, actief, versie)
    values ('${g.id}', '${VoorzieningId.make(crypto.randomUUID())}', 'Schuldhulpmaatje', 'maatje', '{}', '{}', '{}', true, 1)`);
  await proef.ruw(
    `insert into nummering (gemeente_id, jaar, laatste) values ('${g.id}', '2025', 42), ('${g.id}', '2026', 42)`,
  );
  await proef.run(
    Effect.flatMap(Store, (store) =>
      store.inTransactie(
        g.taak,
        Effect.gen(function* () {
          const meldingen = yield* Meldingen;
          yield* Effect.forEach([huur, noord], meldingen.voegToe);
          yield* (yield* Trajecten).voegToe(eenTraject(g, huur));
          yield* (yield* Indicaties).voegToe({ ...eenIndicatie(huur), aanbieder: 'Kwintes', tot: '2027-01-01' as Dag });
        }),
      ),
    ),
  );
});

const vind = (actor: MedewerkerActor, q: string) =>
  proef
    .run(
      Effect.flatMap(Store, (store) =>
        store.inTransactie(
          actor,
          Effect.flatMap(Zoeker, (poort) => poort.vind(q, Zoeksoort.literals, 6)),
        ),
      ),
    )
    .then((treffers) => treffers.map((treffer) => ({ ...treffer, wat: `${treffer.soort} ${treffer.naam}` })));
const wat = async (actor: MedewerkerActor, q: string) => (await vind(actor, q)).map((treffer) => treffer.wat);

describe('zoeken', () => {
  it('vindt een woord in alles wat bij de casus hoort, en in de sociale kaart', async () => {
    expect(await wat(g.coach, 'schuld')).toEqual([
      'melding M-2026-00042',
      'traject M-2026-00042',
      'indicatie M-2026-00042',
      'voorziening Schuldhulpmaatje',
    ]);
  });

  it('laat zien welk woord gevonden is, als tekst', async () => {
    const [treffer] = await vind(g.coach, 'huur');
    expect(treffer?.fragment.map(({ tekst }) => tekst).join('')).toContain('Drie maanden huurachterstand');
    expect(treffer?.fragment.filter(({ raak }) => raak)).toEqual([{ tekst: 'huurachterstand', raak: true }]);
  });

  it('vindt een nummer zoals men het zegt, een aanbieder en een collega', async () => {
    expect(await wat(g.coach, '2026-42')).toContain('melding M-2026-00042');
    expect(await wat(g.consulent, '42')).toEqual(
      expect.arrayContaining(['melding M-2026-00042', 'melding M-2025-00042']),
    );
    expect(await wat(g.consulent, 'kwint')).toEqual(['indicatie M-2026-00042']);
    expect(await wat(g.coach, 'tinek')).toEqual(['medewerker Tineke']);
  });

  it('toont niemand meer dan de eigen lijsten: een ander team, de stuurgroep', async () => {
    expect(await wat(g.coachNoord, 'huurachterstand')).toEqual([]);
    expect(await wat(g.coachNoord, 'bank')).toEqual(['melding M-2025-00042']);
    expect(await wat(g.stuurgroep, 'schuld')).toEqual(['voorziening Schuldhulpmaatje']);
    const ander = await proef.run(nieuweGemeente);
    expect(await wat(ander.consulent, 'schuld')).toEqual([]);
  });

  it('vindt nooit een inwoner op naam, ook niet voor wie de identiteit mag zien', async () => {
    await proef.run(
      Effect.flatMap(Store, (store) =>
        store.inTransactie(
          g.consulent,
          Effect.flatMap(Inwoners, ({ vindOfMaak }) =>
            vindOfMaak({ naam: 'Xandra Quadflieg', contact: '06-12345678' }),
          ),
        ),
      ),
    );
    for (const q of ['Xandra', 'quadflieg', 'Xandra Quadflieg', '0612345678', '12345678'])
      expect(await wat(g.consulent, q)).toEqual([]);
  });

  it('neemt wat iets betekent voor de database als tekst', async () => {
    for (const q of ['%', '_', "o'", '\\', '!', '(', 'a:*', '"', '--']) await vind(g.consulent, q);
    expect(await wat(g.coach, '%')).toEqual([]);
  });
});
