import type { Blok } from '@tenzij/contract/gesprek/Kaart.ts';
import type { Dag } from '@tenzij/domain/Dag.ts';
import type { Melding } from '@tenzij/domain/melding/Melding.ts';
import { woord } from '@tenzij/domain/woorden.ts';
import { berichten } from '../berichten.ts';
import { als, citaat, feiten, letOp, zacht } from '../kaart/blok.ts';
import { opsomming, wachtSinds } from '../kaart/notatie.ts';
import { type Namen, wijkNaam } from '../medewerker/Namen.ts';

const tekst = berichten.casus;
const woordenVan = <Code extends string>(codes: ReadonlyArray<Code>, woorden: Readonly<Record<Code, string>>) =>
  codes.map((code) => woorden[code]);

/** What the team weighs: the question in the coach's words and what is known, and nothing of who it is. */
export const casusBlokken = (melding: Melding, namen: Namen, vandaag: Dag): ReadonlyArray<Blok> => [
  ...als(!melding.uitstelbaar, letOp(tekst.spoed)),
  ...als(melding.trajectId !== null, zacht(tekst.opschaling)),
  melding.vraag === null ? zacht(tekst.zonderVraag) : citaat(melding.vraag),
  ...feiten([
    [tekst.leefgebieden, opsomming(woordenVan(melding.leefgebieden, woord.leefgebied))],
    [tekst.wijk, wijkNaam(namen, melding.wijkId)],
    [tekst.leeftijd, melding.leeftijdsgroep && woord.leeftijdsgroep[melding.leeftijdsgroep]],
    [tekst.kenmerken, opsomming(woordenVan(melding.kenmerken, woord.kenmerk))],
    [tekst.aanleiding, woord.aanleiding[melding.aanleiding]],
    [tekst.wacht, wachtSinds(melding.ontvangenOp, vandaag)],
  ]),
  ...als(melding.voorbeeld, zacht(berichten.algemeen.voorbeeld)),
];
