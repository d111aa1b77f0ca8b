import { Dag } from '@tenzij/domain/Dag.ts';
import { AfwezigheidId } from '@tenzij/domain/medewerker/Afwezigheid.ts';
import { MedewerkerId } from '@tenzij/domain/medewerker/Medewerker.ts';
import { MeldingNummer } from '@tenzij/domain/melding/Melding.ts';
import { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import type { Uitstelbaar } from '@tenzij/domain/traject/UitgesteldeHerinnering.ts';
import { expect, it } from 'vitest';
import { joris, namen, sanne, teamId } from '../../test/gegevens.ts';
import { caseloadKaart } from './caseload.ts';
import { bijVraag, herinneringKaart } from './herinneringen.ts';

it.each<readonly [Uitstelbaar, string, string]>([
  [
    'eerste_contact',
    'Bij M-2026-00042 is nog geen eerste contact geweest. Dat was de bedoeling voor 9 mrt 2026.',
    'traject.contact',
  ],
  [
    'geen_contact',
    'Bij M-2026-00042 is al vier weken geen contact geweest (aan de beurt sinds 9 mrt 2026).',
    'traject.contact',
  ],
  [
    'reflectie',
    'M-2026-00042 is aan de beurt voor een reflectie in het overleg, sinds 9 mrt 2026.',
    'traject.reflectie',
  ],
  [
    'warme_overdracht',
    'Voor M-2026-00042 is op 9 mrt 2026 een warme overdracht afgesproken. Is die geweest?',
    'traject.toon',
  ],
  [
    'evaluatie_ontbreekt',
    'M-2026-00042 is afgerond, en uw korte vragenlijst is nog leeg. Het kost een minuut.',
    'traject.evaluatie',
  ],
  [
    'ervaring_ontbreekt',
    'De inwoner van M-2026-00042 heeft nog niet verteld hoe het ging. Geef de link nog eens, of help bij het invullen.',
    'traject.link',
  ],
  ['verwacht_einde', 'Bij M-2026-00042 was het verwachte einde 9 mrt 2026. Is het klaar?', 'traject.afronding'],
])('a reminder of %s is one sentence, the button that does it, and two that make it go', (soort, zin, actie) => {
  const kaart = herinneringKaart({
    soort,
    trajectId: TrajectId.make('01900000-0000-7000-8000-000000000301'),
    nummer: MeldingNummer.make('M-2026-00042'),
    coachId: sanne.id,
    sinds: Dag.make('2026-03-09'),
  });
  expect(kaart.blokken).toEqual([{ soort: 'tekst', tekst: zin, toon: 'gewoon' }]);
  expect(kaart.acties.map((knop) => knop.actie)).toEqual([actie, 'herinnering.later', 'herinnering.weg']);
});

it('a reminder that is asked for again comes under what was asked, the same as the one that stands', () => {
  const staat = herinneringKaart({
    soort: 'reflectie',
    trajectId: TrajectId.make('01900000-0000-7000-8000-000000000301'),
    nummer: null,
    coachId: sanne.id,
    sinds: Dag.make('2026-03-09'),
  });
  const [eerst, later] = [...bijVraag([staat], 'een'), ...bijVraag([staat], 'twee')];
  expect(new Set([staat.id, eerst?.id, later?.id]).size).toBe(3);
  expect({ ...eerst, id: staat.id }).toEqual(staat);
});

it('the caseload says in words who has too much and who has room', () => {
  const last = { expertises: [], actieveTrajecten: 7, beschikbareUren: 25, afwezig: null };
  const kaart = caseloadKaart(
    {
      teamId,
      coaches: [
        { ...last, medewerkerId: sanne.id, naam: 'Sanne', toegezegdeUren: 21.5, belasting: 0.86 },
        {
          ...last,
          medewerkerId: MedewerkerId.make('01900000-0000-7000-8000-000000000109'),
          naam: 'Mila',
          toegezegdeUren: 5,
          belasting: 0.2,
          afwezig: {
            id: AfwezigheidId.make('01900000-0000-7000-8000-000000000901'),
            van: Dag.make('2026-03-02'),
            tot: Dag.make('2026-03-20'),
          },
        },
        { ...last, medewerkerId: joris.id, naam: 'Joris', toegezegdeUren: 29.5, belasting: 1.18 },
      ],
    },
    namen,
  );
  expect(kaart.samenvatting).toBe('Ruimte heeft: Sanne.');
  expect(kaart.blokken[1]).toMatchObject({
    items: [
      { tekst: 'Joris: 118 %, 7 trajecten', bij: '4,5 uur te veel' },
      { tekst: 'Sanne: 86 %, 7 trajecten', bij: '3,5 uur ruimte' },
      { tekst: 'Mila: 20 %, 7 trajecten', bij: 'afwezig tot en met 20 mrt 2026' },
    ],
  });
});
