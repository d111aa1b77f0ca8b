import { describe, expect, it } from '@effect/vitest';
import { Result } from 'effect';
import { leesAfbeelding } from './afbeelding.ts';

describe('een afbeelding', () => {
  it('heeft kolommen en waarden, of een van beide', () => {
    const inhoud = { kolommen: { Startdatum: 'gestartOp' }, waarden: { redenBeeindiging: { klaar: 'volgens_plan' } } };
    expect(leesAfbeelding(`\ufeff${JSON.stringify(inhoud)}`)).toEqual(Result.succeed(inhoud));
    expect(leesAfbeelding('{}')).toEqual(Result.succeed({}));
  });

  it.each(['{', '[]', '{"kolommen":{"a":1}}', '{"waarden":{"a":"b"}}', ''])('is geen afbeelding: %s', (tekst) => {
    expect(leesAfbeelding(tekst)).toMatchObject({ failure: expect.stringContaining('geen afbeelding') });
  });
});
