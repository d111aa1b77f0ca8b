import { describe, expect, it } from '@effect/vitest';
import { Arbitrary, Schema } from 'effect';
import { uuid } from '../../test/Mensen.ts';
import { dag, eenMelding, eenOverleg, eenTraject, eenWeging } from '../../test/Voorbeelden.ts';
import { plusDagen } from '../Dag.ts';
import { gebruikelijkeTermijnen } from '../medewerker/Gemeente.ts';
import { type Melding, MeldingId, meldingNummer } from '../melding/Melding.ts';
import { type ActiefTraject, TrajectId } from '../traject/Traject.ts';
import { type AgendaPunt, agendaVan } from './Agenda.ts';

const vandaag = dag('2026-11-16');
const melding = (n: number, ontvangenOp: string, uitstelbaar = true): Melding => ({
  ...eenMelding,
  id: MeldingId.make(uuid(300 + n)),
  nummer: meldingNummer('2026', n),
  ontvangenOp: dag(ontvangenOp),
  uitstelbaar,
});
const traject = (n: number, gestartOp: string, laatsteReflectieOp: string | null = null): ActiefTraject => ({
  ...eenTraject,
  id: TrajectId.make(uuid(400 + n)),
  meldingNummer: meldingNummer('2025', n),
  gestartOp: dag(gestartOp),
  laatsteReflectieOp: laatsteReflectieOp === null ? null : dag(laatsteReflectieOp),
});
const nummers = (agenda: ReadonlyArray<AgendaPunt>) => agenda.map(({ nummer }) => Number(nummer?.slice(-5)));

const [vorigeWeek, dezeWeek, spoed, oudste] = [
  melding(1, '2026-11-09'),
  melding(2, '2026-11-15'),
  melding(3, '2026-11-14', false),
  melding(4, '2026-10-01'),
] as const;
const alle = [vorigeWeek, dezeWeek, spoed, oudste];

describe('the agenda', () => {
  it('has first what cannot wait, then the longest waiting', () => {
    expect(nummers(agendaVan(eenOverleg, alle, [], [], vandaag, gebruikelijkeTermijnen))).toEqual([3, 4, 1, 2]);
  });

  it('follows the order that the team chose; what is not in it comes after, in the usual order', () => {
    const gekozen = { ...eenOverleg, volgorde: [dezeWeek.id, vorigeWeek.id] };
    expect(nummers(agendaVan(gekozen, alle, [], [], vandaag, gebruikelijkeTermijnen))).toEqual([2, 1, 3, 4]);
  });

  it('has last what was put off, with the reason, and then the reflections that are due', () => {
    const uitgesteld = { ...eenOverleg, uitgesteld: [{ meldingId: spoed.id, reden: 'Wacht op de huisarts.' }] };
    const trajecten = [
      traject(7, '2026-10-05'),
      traject(8, '2026-11-02'),
      traject(9, '2026-01-01', '2026-09-01'),
      traject(10, '2026-01-01', '2026-11-10'),
    ];
    const agenda = agendaVan(uitgesteld, alle, [], trajecten, vandaag, gebruikelijkeTermijnen);
    expect(nummers(agenda)).toEqual([4, 1, 2, 3, 9, 7]);
    expect(agenda[3]).toMatchObject({ soort: 'melding', uitgesteld: 'Wacht op de huisarts.', spoed: true });
    expect(agenda[4]).toMatchObject({ soort: 'reflectie', sinds: '2026-09-01' });
  });

  it('says how long each waits, and how far its weging is', () => {
    const weging = { ...eenWeging, meldingId: oudste.id };
    const [eerste] = agendaVan(eenOverleg, [oudste], [weging], [], vandaag, gebruikelijkeTermijnen);
    expect(eerste).toMatchObject({ wachtDagen: 46, wegingId: weging.id, wegingStatus: 'open', uitgesteld: null });
    const [zonder] = agendaVan(eenOverleg, [oudste], [], [], vandaag, gebruikelijkeTermijnen);
    expect(zonder).toMatchObject({ wegingId: null, wegingStatus: null });
  });

  const wacht = Arbitrary.all([
    Arbitrary.schema(Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 90 }))),
    Arbitrary.schema(Schema.Boolean),
  ]);

  it.prop(
    'is the same in whatever order the meldingen come, and has each once',
    [Arbitrary.array(wacht, { maxLength: 10 })],
    ([wachtenden]) => {
      const meldingen = wachtenden.map(([dagen, uitstelbaar], n) =>
        melding(n + 1, plusDagen(vandaag, -dagen), uitstelbaar),
      );
      const volgorde = nummers(agendaVan(eenOverleg, meldingen, [], [], vandaag, gebruikelijkeTermijnen));
      expect(nummers(agendaVan(eenOverleg, [...meldingen].reverse(), [], [], vandaag, gebruikelijkeTermijnen))).toEqual(
        volgorde,
      );
      expect([...volgorde].sort((a, b) => a - b)).toEqual(meldingen.map((_melding, n) => n + 1));
    },
  );
});
