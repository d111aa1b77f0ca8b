import { NieuweMelding } from '@tenzij/domain/melding/Melding.ts';
import { NieuwContactmoment } from '@tenzij/domain/traject/Traject.ts';
import { expect, it } from 'vitest';
import { leesInvoer } from './foutenIn.ts';

it('names everything that is wrong at once, in Dutch, one fault a field', () => {
  const gelezen = leesInvoer(NieuweMelding)({
    ontvangenOp: '2026-13-40',
    aanleiding: 'vreemd',
    leefgebieden: [],
    vraag: '  ',
    inwoner: { bsn: '123' },
    onbekend: 1,
  });
  expect(gelezen).toEqual({
    gelukt: false,
    fouten: [
      { pad: 'onbekend', melding: 'Dit veld kennen we niet.' },
      { pad: 'ontvangenOp', melding: 'Deze datum bestaat niet.' },
      { pad: 'aanleiding', melding: 'Kies een van de waarden die er zijn.' },
      { pad: 'bron', melding: 'Vul dit in.' },
      { pad: 'teamId', melding: 'Vul dit in.' },
      { pad: 'wijkId', melding: 'Vul dit in.' },
      { pad: 'leefgebieden', melding: 'Kies ten minste één leefgebied.' },
      { pad: 'vraag', melding: 'Vul hier iets in.' },
      { pad: 'inwoner.bsn', melding: 'Een BSN heeft negen cijfers.' },
    ],
  });
});

it('gives what it read', () => {
  const invoer = { op: '2026-03-03', minuten: 45, soort: 'huisbezoek' };
  expect(leesInvoer(NieuwContactmoment)(invoer)).toEqual({ gelukt: true, waarde: invoer });
  expect(leesInvoer(NieuwContactmoment)({ ...invoer, minuten: 4.5 })).toEqual({
    gelukt: false,
    fouten: [{ pad: 'minuten', melding: 'Geef een heel getal.' }],
  });
});
