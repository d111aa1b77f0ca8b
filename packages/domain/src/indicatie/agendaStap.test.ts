import { describe, expect, it } from '@effect/vitest';
import { anna } from '../../test/Mensen.ts';
import { ochtend } from '../../test/Voorbeelden.ts';
import { Dag, plusDagen } from '../Dag.ts';
import { MeldingStatus } from '../melding/Melding.ts';
import { type Aflopend, agendaStap } from './agendaStap.ts';
import { IndicatieStatus } from './Indicatie.ts';

const vandaag = Dag.make('2026-11-02');
const over = (dagen: number) => plusDagen(vandaag, dagen);
const weken = 8;
const loopt = (anders: Partial<Aflopend> = {}): Aflopend => ({
  status: 'toegekend',
  tot: over(30),
  agendaTot: null,
  nietOpAgenda: null,
  ...anders,
});
const niet = { grond: null, reden: 'Er speelt te veel.', door: anna.id, op: ochtend };
const stap = (anders: Partial<Aflopend>, melding: MeldingStatus | null) =>
  agendaStap(loopt(anders), melding, vandaag, weken);

describe('an indicatie that ends', () => {
  it('comes onto the agenda from eight weeks before its last day, and on that day', () => {
    expect([57, 56, 0, -1].map((dagen) => stap({ tot: over(dagen) }, null))).toEqual([
      'geen',
      'zet_op',
      'zet_op',
      'geen',
    ]);
    expect(stap({ tot: null }, null)).toBe('geen');
  });
  it('does not come onto it where that does not serve the resident, and goes off it while nobody weighs it', () => {
    expect(stap({ nietOpAgenda: niet }, null)).toBe('geen');
    expect(stap({ nietOpAgenda: niet }, 'ontvangen')).toBe('trek_in');
    expect(stap({ nietOpAgenda: niet }, 'in_weging')).toBe('geen');
  });
  it('whose end moves far away goes off the agenda, is only spoken of while it is weighed, and comes back after it', () => {
    const later = { tot: over(300), agendaTot: over(30) };
    expect(stap(later, 'ontvangen')).toBe('trek_in');
    expect(stap(later, 'in_weging')).toBe('zeg');
    expect(stap({ ...later, agendaTot: null }, 'in_weging')).toBe('geen');
    expect((['besloten', 'afgehandeld', 'ingetrokken'] as const).map((status) => stap(later, status))).toEqual([
      'laat_los',
      'laat_los',
      'laat_los',
    ]);
  });
  it('whose end moves a little keeps the melding it has', () => {
    const bijgesteld = { tot: over(20), agendaTot: over(30) };
    for (const status of ['ontvangen', 'in_weging', 'besloten', 'afgehandeld'] as const)
      expect(stap(bijgesteld, status)).toBe('verschuif');
  });
  it('whose melding was withdrawn stays away for this end, and comes back for another', () => {
    expect(stap({ agendaTot: over(30) }, 'ingetrokken')).toBe('geen');
    expect(stap({ agendaTot: over(300) }, 'ingetrokken')).toBe('zet_op');
  });
});

describe('whatever the state', () => {
  it('nobody’s work is withdrawn: only a melding that nobody began to weigh goes away', () => {
    for (const status of IndicatieStatus.literals)
      for (const melding of MeldingStatus.literals)
        for (const tot of [null, over(-1), over(5), over(56), over(57), over(400)])
          for (const agendaTot of [null, over(5), over(400)])
            for (const nietOpAgenda of [null, niet]) {
              const gedaan = agendaStap({ status, tot, agendaTot, nietOpAgenda }, melding, vandaag, weken);
              if (gedaan === 'trek_in') expect(melding).toBe('ontvangen');
              if (gedaan === 'zet_op')
                expect([status, melding, nietOpAgenda]).toEqual(['toegekend', 'ingetrokken', null]);
              if (gedaan === 'verschuif') expect(tot !== null && tot >= vandaag && tot <= over(56)).toBe(true);
            }
  });
});
