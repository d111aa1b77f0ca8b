import { it } from '@effect/vitest';
import { Dag, plusDagen } from '@tenzij/domain/Dag.ts';
import { ContactSoort } from '@tenzij/domain/traject/Traject.ts';
import { Schema } from 'effect';
import { describe, expect } from 'vitest';
import { duur } from '../kaart/notatie.ts';
import { leesContactregel } from './contactregel.ts';

/** A Thursday. */
const vandaag = Dag.make('2026-03-12');
const dag = (tekst: string) => Dag.make(tekst);

describe('a contactmoment in one line', () => {
  it.each([
    ['M-2026-00042 45 min huisbezoek', { nummer: 'M-2026-00042', minuten: 45, soort: 'huisbezoek' }],
    [
      'm2026-42 1,5 uur gesprek gisteren',
      { nummer: 'M-2026-00042', minuten: 90, soort: 'gesprek', op: dag('2026-03-11') },
    ],
    ['2026-00042 90m telefonisch', { nummer: 'M-2026-00042', minuten: 90, soort: 'telefonisch' }],
    ['huisbezoek M-2026-00042, 1u30', { nummer: 'M-2026-00042', minuten: 90, soort: 'huisbezoek' }],
    ['gebeld 20 M-2026-00042', { nummer: 'M-2026-00042', minuten: 20, soort: 'telefonisch' }],
    [
      'M-2026-00042 half uur online 12-3',
      { nummer: 'M-2026-00042', minuten: 30, soort: 'online', op: dag('2026-03-12') },
    ],
    [
      'M-2026-00042 1 uur en 15 min mdo eergisteren',
      { nummer: 'M-2026-00042', minuten: 75, soort: 'overleg', op: dag('2026-03-10') },
    ],
    [
      'M-2026-00042 drie kwartier bezoek maandag',
      { nummer: 'M-2026-00042', minuten: 45, soort: 'huisbezoek', op: dag('2026-03-09') },
    ],
    [
      'M-2026-00042 1:15 gesprek 3 mrt',
      { nummer: 'M-2026-00042', minuten: 75, soort: 'gesprek', op: dag('2026-03-03') },
    ],
    [
      'M-2026-00042 anderhalf uur hb 28/12',
      { nummer: 'M-2026-00042', minuten: 90, soort: 'huisbezoek', op: dag('2025-12-28') },
    ],
    [
      'M-2026-00042 60 gesprek 2026-03-01',
      { nummer: 'M-2026-00042', minuten: 60, soort: 'gesprek', op: dag('2026-03-01') },
    ],
    [
      'M-2026-00042 30 min bellen 5 februari 2026',
      { nummer: 'M-2026-00042', minuten: 30, soort: 'telefonisch', op: dag('2026-02-05') },
    ],
    ['45 min huisbezoek', { minuten: 45, soort: 'huisbezoek' }],
    ['M-2026-00042 huisbezoek', { nummer: 'M-2026-00042', soort: 'huisbezoek' }],
    ['M-2026-00042 45 min', { nummer: 'M-2026-00042', minuten: 45 }],
    ['', {}],
  ] as const)('%s', (regel, verwacht) => {
    expect(leesContactregel(regel, vandaag)).toEqual(verwacht);
  });

  it('knows no day that does not exist', () => {
    expect(leesContactregel('M-2026-00042 30 min gesprek 31-2', vandaag)).not.toHaveProperty('op');
  });
});

const Minuten = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 1440 }));
const Volgnummer = Schema.Int.check(Schema.isBetween({ minimum: 1, maximum: 999_999 }));
const DagenGeleden = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 300 }));
const Vorm = Schema.Literals(['minuten', 'min', 'm', 'uur_en_min', 'klok', 'zoals_geschreven']);
const Dagvorm = Schema.Literals(['jjjj-mm-dd', 'd-m-jjjj', 'd/m']);
const Volgorde = Schema.Literals(['nmsd', 'smnd', 'dsmn', 'mnds']);

const duurAls = (minuten: number, vorm: typeof Vorm.Type): string => {
  const [uren, rest] = [Math.floor(minuten / 60), minuten % 60];
  switch (vorm) {
    case 'minuten':
    case 'min':
      return `${minuten} ${vorm}`;
    case 'm':
      return `${minuten}m`;
    case 'uur_en_min':
      return uren === 0 ? `${rest} min` : `${uren} uur ${rest} min`;
    case 'klok':
      return `${uren}:${String(rest).padStart(2, '0')}`;
    case 'zoals_geschreven':
      return duur(minuten);
  }
};

const dagAls = (dag: Dag, vorm: typeof Dagvorm.Type): string => {
  const [jaar, maand, nummer] = dag.split('-').map(Number);
  if (vorm === 'jjjj-mm-dd') return dag;
  return vorm === 'd/m' ? `${nummer}/${maand}` : `${nummer}-${maand}-${jaar}`;
};

describe('whatever the order and the way of writing', () => {
  it.prop(
    'what was meant is understood',
    {
      minuten: Minuten,
      volgnummer: Volgnummer,
      geleden: DagenGeleden,
      soort: ContactSoort,
      vorm: Vorm,
      dagvorm: Dagvorm,
      volgorde: Volgorde,
    },
    ({ minuten, volgnummer, geleden, soort, vorm, dagvorm, volgorde }) => {
      const op = plusDagen(vandaag, -geleden);
      const nummer = `M-2026-${String(volgnummer).padStart(5, '0')}`;
      const delen = { n: nummer, m: duurAls(minuten, vorm), s: soort, d: dagAls(op, dagvorm) };
      const regel = [...volgorde].map((deel) => delen[deel as keyof typeof delen]).join(' ');
      expect(leesContactregel(regel, vandaag), regel).toEqual({ nummer, minuten, soort, op });
    },
  );
});
