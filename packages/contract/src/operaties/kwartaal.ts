import { RapportVraag } from '@tenzij/domain/kpi/bekijkRapport.ts';
import { Kwartaal } from '@tenzij/domain/kpi/Kwartaal.ts';
import { Kwartaalbeeld, KwartaalOverzicht } from '@tenzij/domain/kpi/Kwartaalrapport.ts';
import { Schema } from 'effect';
import { operatie } from '../Operatie.ts';

const params = Schema.Struct({ kwartaal: Kwartaal });
const formaten = ['json', 'pdf', 'xlsx', 'csv', 'metadata'] as const;

export const kwartaal = {
  kwartaalrapporten: operatie({
    methode: 'GET',
    pad: '/kwartaalrapporten',
    doet: 'Noemt welke kwartaalrapporten zijn gepubliceerd, en welke kwartalen daarop wachten.',
    wie: 'kwartaal.lezen',
    antwoord: KwartaalOverzicht,
  }),
  kwartaalrapport: operatie({
    methode: 'GET',
    pad: '/kwartaalrapporten/{kwartaal}',
    doet: 'Geeft het rapport voor de raad: zoals het is gepubliceerd, of anders zoals het nu zou zijn. Als JSON, PDF, Excel-bestand, of open data (CSV met metadata); overal dezelfde cijfers.',
    wie: 'kwartaal.lezen',
    params,
    query: Schema.Struct({ ...RapportVraag.fields, formaat: Schema.optionalKey(Schema.Literals(formaten)) }),
    soort: 'document',
    formaten,
    antwoord: Kwartaalbeeld,
  }),
  publiceerKwartaal: operatie({
    methode: 'POST',
    pad: '/kwartaalrapporten/{kwartaal}/publicatie',
    doet: 'Legt vast wat de raad over dit kwartaal krijgt. Wat er staat, verandert nooit meer; een verbeterde versie komt ernaast.',
    wie: 'kwartaal.publiceren',
    params,
    status: 201,
    antwoord: Kwartaalbeeld,
  }),
};
