import { Afbeelding } from '@tenzij/domain/register/Afbeelding.ts';
import { Result, Schema } from 'effect';

const vanJson = Schema.decodeUnknownResult(Schema.fromJsonString(Afbeelding));

/** The text of an `afbeelding.json`, or what is wrong with it. */
export const leesAfbeelding = (tekst: string): Result.Result<Afbeelding, string> =>
  Result.mapError(
    vanJson(tekst.replace(/^\ufeff/, '')),
    () => 'Dit is geen afbeelding: schrijf { "kolommen": {…}, "waarden": {…} }.',
  );
