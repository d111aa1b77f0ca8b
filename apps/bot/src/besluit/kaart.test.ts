import { type Besluit, BesluitId } from '@tenzij/domain/besluit/Besluit.ts';
import { Moment } from '@tenzij/domain/Dag.ts';
import { TrajectId } from '@tenzij/domain/traject/TrajectId.ts';
import { describe, expect, it } from 'vitest';
import { casus, fatma, joris, melding, moment, sanne, teamId, vandaag, wegingId } from '../../test/gegevens.ts';
import { wegingKaart } from '../weging/kaart.ts';
import { wieDoetWat } from './kaart.ts';

const uuid = (nummer: number) => `01900000-0000-7000-8000-${String(nummer).padStart(12, '0')}`;
const besluit = (over: Partial<Besluit> = {}): Besluit => ({
  id: BesluitId.make(uuid(300)),
  meldingId: melding.id,
  wegingId,
  teamId,
  uitkomst: 'zelf_begeleiden',
  gronden: [],
  advies: 'zelf_begeleiden',
  afwijkend: false,
  spoed: false,
  motivering: null,
  stappenGezet: [],
  coachId: joris.id,
  tweedeCoachId: fatma.id,
  urenPerWeek: 1.5,
  verwachteWeken: 20,
  aanbieder: null,
  doelWijkteam: null,
  doelAanbieder: null,
  voorzieningId: null,
  inwonerVraagtBeschikking: false,
  geenRuimte: false,
  beslotenOp: vandaag,
  beslotenDoor: sanne.id,
  vastgelegdOp: moment,
  vervallenOp: null,
  trajectId: TrajectId.make(uuid(301)),
  toetsId: null,
  indicatieId: null,
  ...over,
});
const kaart = (over: Partial<Besluit>, kijker = sanne) =>
  wegingKaart(casus({ status: 'besloten', besluit: besluit(over) }, kijker));
const regels = (over: Partial<Besluit>) => {
  const een = besluit(over);
  return wieDoetWat(casus({ status: 'besloten', besluit: een }, sanne), een);
};

describe('what was decided', () => {
  it('is said with who decided, who does what and by when', () => {
    const { blokken, samenvatting } = kaart({});
    expect(samenvatting).toBe('M-2026-00042: zelf begeleiden, vastgelegd door Sanne');
    expect(blokken[0]).toMatchObject({ tekst: 'Besluit: zelf begeleiden.' });
    expect(blokken[1]).toMatchObject({ tekst: 'Vastgelegd door Sanne op 12 mrt 2026 om 10.15 uur.' });
    expect(regels({})).toEqual([
      { tekst: 'Joris pakt dit op', bij: 'eerste contact uiterlijk 19 mrt 2026' },
      { tekst: 'Fatma denkt mee als tweede coach', bij: null },
    ]);
  });

  it('says that it deviates, and why', () => {
    const { blokken } = kaart({ advies: 'maatwerk', afwijkend: true, motivering: 'Wij kennen hem.' });
    expect(blokken[2]).toMatchObject({ tekst: 'Dit wijkt af van het advies (maatwerk).' });
    expect(blokken[3]).toMatchObject({ tekst: 'Wij kennen hem.', toon: 'citaat' });
  });

  it('says who takes it over where the wijkteam does not', () => {
    const over = {
      uitkomst: 'algemeen_maatschappelijk_werk' as const,
      coachId: null,
      tweedeCoachId: null,
      trajectId: null,
    };
    expect(regels(over)).toEqual([
      {
        tekst: 'Algemeen maatschappelijk werk neemt het over',
        bij: 'verwijs nu in de console: open de melding en kies "Verwijs naar een partner"',
      },
    ]);
  });

  it('can be undone by who took it, within the minute and not with spoed', () => {
    const ongedaan = (over: Partial<Besluit>, kijker = sanne) =>
      kaart({ vastgelegdOp: Moment.make('2026-03-12T10:59:30.000Z'), ...over }, kijker).acties.filter(
        ({ actie }) => actie === 'weging.ongedaan',
      );
    expect(ongedaan({})).toMatchObject([{ over: wegingId, label: 'Maak ongedaan', stijl: 'gewoon' }]);
    expect(ongedaan({ trajectId: null })).toHaveLength(1);
    expect(ongedaan({}, joris)).toEqual([]);
    expect(ongedaan({ spoed: true })).toEqual([]);
    expect(ongedaan({ vastgelegdOp: Moment.make('2026-03-12T10:58:59.999Z') })).toEqual([]);
  });

  it('asks the coach for the first contact', () => {
    expect(kaart({}, joris).acties[0]).toMatchObject({ actie: 'traject.contact', stijl: 'hoofd' });
    expect(kaart({}, sanne).acties[0]).toMatchObject({ actie: 'traject.contact', stijl: 'gewoon' });
    expect(kaart({ trajectId: null }).acties).toEqual([]);
  });
});
