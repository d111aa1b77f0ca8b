import { leesInvoer } from '@tenzij/contract/foutenIn.ts';
import { Kenmerk } from '@tenzij/domain/melding/Kenmerk.ts';
import { Leefgebied } from '@tenzij/domain/melding/Leefgebied.ts';
import { Aanleiding, Bron, Leeftijdsgroep, MeldingStatus, NieuweMelding } from '@tenzij/domain/melding/Melding.ts';
import { Uitkomst } from '@tenzij/domain/weging/regel.ts';
import { describe, expect, it } from 'vitest';
import { woord } from '#berichten';
import { zichtbareActies } from '#lib/acties.ts';
import { magIntrekken, meldingActies } from './acties.ts';
import { meldingUit } from './formulier.ts';
import { meldingStatus } from './status.ts';

const team = '0190a000-0000-7000-8000-000000000001';
const wijk = '0190a000-0000-7000-8000-000000000002';

it('has a word for every code of the domain', () => {
  const sets = [
    [Aanleiding, woord.aanleiding],
    [Bron, woord.bron],
    [Leeftijdsgroep, woord.leeftijdsgroep],
    [Leefgebied, woord.leefgebied],
    [Kenmerk, woord.kenmerk],
    [Uitkomst, woord.uitkomst],
    [MeldingStatus, meldingStatus],
  ] as const;
  for (const [codes, words] of sets) expect(Object.keys(words).sort()).toEqual([...codes.literals].sort());
});

describe('the form', () => {
  it('is a valid melding with the five short questions alone', () => {
    const invoer = meldingUit(
      {
        vraag: ['Wil weer grip op de post.'],
        leefgebieden: ['financien'],
        bron: ['huisarts'],
        aanleiding: ['nieuwe_vraag'],
        teamId: [team],
        wijkId: [wijk],
        'inwoner.naam': [''],
      },
      '2026-11-22',
    );
    const gelezen = leesInvoer(NieuweMelding)(invoer);
    expect(gelezen).toMatchObject({ gelukt: true, waarde: { ontvangenOp: '2026-11-22', uitstelbaar: true } });
    expect(invoer).not.toHaveProperty('inwoner');
  });

  it('names a BSN by its own field', () => {
    const gelezen = leesInvoer(NieuweMelding)(meldingUit({ 'inwoner.bsn': ['123456789'] }, '2026-11-22'));
    expect(gelezen).toMatchObject({
      gelukt: false,
      fouten: expect.arrayContaining([{ pad: 'inwoner.bsn', melding: 'Dit is geen geldig BSN.' }]),
    });
  });
});

describe('what may be done with a melding', () => {
  const niets = { trajecten: [], besluiten: [] };
  const labels = (status: 'ontvangen' | 'in_weging' | 'afgehandeld', rol: Parameters<typeof meldingActies>[2]) =>
    zichtbareActies(
      meldingActies(
        { id: '01900000-0000-7000-8000-000000000001' as never, leefgebieden: ['financien'], status },
        niets,
        rol,
      ),
    ).map(({ label }) => label);

  it('is weighed by the team, and only while it waits', () => {
    expect(labels('ontvangen', 'wijkcoach')).toEqual(['Naar het overleg']);
    expect(labels('in_weging', 'teamleider')).toEqual(['Naar de weging']);
    expect(labels('afgehandeld', 'wijkcoach')).toEqual([]);
    expect(labels('ontvangen', 'wmo_consulent')).toEqual([]);
  });

  it('is withdrawn until it is handled, by who has that right', () => {
    expect(magIntrekken({ status: 'besloten' }, 'wijkcoach')).toBe(true);
    expect(magIntrekken({ status: 'afgehandeld' }, 'wijkcoach')).toBe(false);
    expect(magIntrekken({ status: 'ontvangen' }, 'stuurgroep')).toBe(false);
  });
});
