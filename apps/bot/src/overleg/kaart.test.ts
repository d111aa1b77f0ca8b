import { Dag } from '@tenzij/domain/Dag.ts';
import { MeldingId, MeldingNummer } from '@tenzij/domain/melding/Melding.ts';
import type { AgendaPunt } from '@tenzij/domain/overleg/Agenda.ts';
import type { OverlegBeeld } from '@tenzij/domain/overleg/bekijk.ts';
import { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import { describe, expect, it } from 'vitest';
import { als, fatma, joris, moment, namen, overlegId, sanne, teamId, vandaag, wegingId } from '../../test/gegevens.ts';
import { overlegKaart } from './kaart.ts';

const uuid = (nummer: number) => `01900000-0000-7000-8000-${String(nummer).padStart(12, '0')}`;
type Casuspunt = Extract<AgendaPunt, { readonly soort: 'melding' }>;
const punt = (nummer: number, over: Partial<Casuspunt> = {}): Casuspunt => ({
  soort: 'melding',
  meldingId: MeldingId.make(uuid(100 + nummer)),
  nummer: MeldingNummer.make(`M-2026-0000${nummer}`),
  aanleiding: 'nieuwe_vraag',
  opschaling: false,
  wachtSinds: Dag.make('2026-03-02'),
  wachtDagen: 10,
  spoed: false,
  wegingId: null,
  wegingStatus: null,
  uitgesteld: null,
  ...over,
});

const overleg = (over: Partial<OverlegBeeld>): OverlegBeeld => ({
  id: overlegId,
  teamId,
  datum: vandaag,
  status: 'open',
  gespreksleiderId: sanne.id,
  aanwezigen: [sanne.id, joris.id, fatma.id],
  volgorde: [],
  uitgesteld: [],
  geopendOp: moment,
  geslotenOp: null,
  versie: 1,
  agenda: [],
  wegingen: [],
  ...over,
});
const kaartVan = (over: Partial<OverlegBeeld>, kijker = sanne) =>
  overlegKaart({ overleg: overleg(over), namen, kijker: als(kijker), vandaag });
const agenda = (over: Partial<OverlegBeeld>, kijker = sanne) => {
  const lijst = kaartVan(over, kijker).blokken.find(({ soort }) => soort === 'lijst');
  return lijst?.soort === 'lijst' ? lijst.items : [];
};
const knoppen = (over: Partial<OverlegBeeld>, kijker = sanne) =>
  kaartVan(over, kijker).acties.map(({ actie, stijl }) => (stijl === 'hoofd' ? `${actie}!` : actie));

describe('the card of an overleg', () => {
  it('says which team, when, who leads and who is there', () => {
    expect(kaartVan({}).kop).toBe('Casuïstiekoverleg Kronenburg');
    expect(kaartVan({}).blokken[0]).toMatchObject({
      feiten: [
        { waarde: 'donderdag 12 maart · Bezig' },
        { label: 'Gespreksleider', waarde: 'Sanne' },
        { label: 'Aanwezig', waarde: 'Sanne, Joris en Fatma' },
      ],
    });
  });

  it('has on its agenda the number, why, since when, and what cannot wait in words', () => {
    const [gewoon, spoed, bezig, uitgesteld] = agenda({
      agenda: [
        punt(1),
        punt(2, { spoed: true, aanleiding: 'aflopende_zorg' }),
        punt(3, { wegingId, wegingStatus: 'onthuld' }),
        punt(4, { uitgesteld: 'De inwoner is op reis.' }),
      ],
    });
    expect(gewoon).toMatchObject({ tekst: 'M-2026-00001 · Nieuwe vraag', bij: 'wacht sinds 2 mrt 2026 (10 dagen)' });
    expect(gewoon?.actie?.actie).toBe('weging.begin');
    expect(spoed).toMatchObject({
      tekst: 'M-2026-00002 · Indicatie loopt af',
      bij: expect.stringMatching(/^spoed · /),
    });
    expect(bezig?.bij).toMatch(/onthuld$/);
    expect(bezig?.actie?.actie).toBe('melding.open');
    expect(uitgesteld?.bij).toMatch(/uitgesteld: De inwoner is op reis\.$/);
  });

  it('has the reflections that are due after the casussen', () => {
    const reflectie = {
      soort: 'reflectie' as const,
      trajectId: TrajectId.make(uuid(200)),
      nummer: MeldingNummer.make('M-2025-00009'),
      coachId: joris.id,
      sinds: Dag.make('2026-01-05'),
    };
    expect(agenda({ agenda: [reflectie] })[0]).toMatchObject({
      tekst: 'Reflectie M-2025-00009, Joris',
      bij: 'sinds 5 jan 2026 niet besproken',
      actie: { actie: 'traject.reflectie' },
    });
  });

  it('has one thing to do next', () => {
    expect(knoppen({ status: 'gepland', agenda: [punt(1)] })).toEqual(['overleg.open!', 'overleg.volgorde']);
    expect(knoppen({ status: 'gepland', agenda: [punt(1)] }, joris)).toEqual(['overleg.volgorde']);
    expect(knoppen({ agenda: [punt(1)] })).toEqual([
      'weging.begin!',
      'overleg.volgorde',
      'overleg.uitstel',
      'overleg.aanwezigen',
      'overleg.sluit',
    ]);
    expect(knoppen({})).toEqual(['overleg.aanwezigen', 'overleg.sluit!']);
    expect(knoppen({ status: 'gesloten' })).toEqual([]);
  });

  it('ends with what was decided and what comes back', () => {
    const wegingen = [{ id: wegingId, meldingId: MeldingId.make(uuid(101)), status: 'besloten' as const }];
    const { blokken } = kaartVan({ status: 'gesloten', wegingen, agenda: [punt(2)] });
    expect(blokken.at(-1)).toMatchObject({
      tekst: '1 casus is besloten. 1 casus komt in het volgende overleg terug. Plan het volgende overleg.',
    });
    expect(knoppen({ status: 'gesloten', agenda: [punt(2), punt(3)] })).toEqual(['overleg.plan!']);
    expect(kaartVan({ status: 'gesloten', agenda: [punt(2), punt(3)] }).blokken.at(-1)).toMatchObject({
      tekst: expect.stringMatching(/ 2 casussen komen in het volgende overleg terug\. Plan het volgende overleg\.$/),
    });
    expect(kaartVan({ status: 'gesloten', wegingen }).blokken.at(-1)).toMatchObject({
      tekst: '1 casus is besloten. Er blijft niets liggen.',
    });
  });
});
