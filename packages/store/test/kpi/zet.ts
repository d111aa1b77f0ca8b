import type { Register } from './register.ts';

/** Puts rows into a table; the keys of the first row are the columns. */
export type VoegToe = (tabel: string, rijen: ReadonlyArray<Record<string, unknown>>) => Promise<unknown>;

const slang = (naam: string) => naam.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** One statement for all rows of a table, whatever their types. */
export const invoegVraag = (tabel: string, rijen: ReadonlyArray<Record<string, unknown>>) => {
  const kolommen = Object.keys(rijen[0] ?? {}).map(slang);
  const json = rijen.map((rij) => Object.fromEntries(Object.entries(rij).map(([naam, waarde]) => [slang(naam), waarde])));
  return {
    tekst: `insert into ${tabel} (${kolommen.join(', ')}) select ${kolommen.join(', ')} from jsonb_populate_recordset(null::${tabel}, $1::jsonb)`,
    waarden: [JSON.stringify(json)],
  };
};

const op = '2024-12-31T12:00:00Z';

/** Stores a register row by row, around everything that would look at it. */
export const zetRegister = async (voegToe: VoegToe, r: Register) => {
  const gemeenteId = r.gemeente.id;
  const zet = async (tabel: string, rijen: ReadonlyArray<object>, ook: object = {}) => {
    if (rijen.length > 0) await voegToe(tabel, rijen.map((rij) => ({ gemeenteId, ...rij, ...ook })));
  };
  await voegToe('gemeente', [r.gemeente]);
  await zet('wijk', r.wijken);
  await zet('organisatie', r.organisaties, { expertises: [] });
  await zet('team', r.teams);
  await zet('medewerker', r.medewerkers, { expertises: [], persona: false });
  await zet('inwoner', r.inwoners);
  await zet('pilot', r.pilots);
  await zet('formatie', r.formatie);
  await zet('uitgave', r.uitgaven);
  await zet('begroting', r.begroting);
  await zet('voorziening', r.voorzieningen, { kenmerken: [], versie: 1 });
  await zet(
    'melding',
    r.meldingen.map((melding, nr) => ({ ...melding, nummer: `M-2024-${String(nr).padStart(5, '0')}` })),
    { status: 'ontvangen', aanleiding: 'nieuwe_vraag', kenmerken: [], uitstelbaar: true, gemeldOp: op, voorbeeld: false, versie: 1 },
  );
  await zet('besluit', r.besluiten, {
    spoed: false,
    inwonerVraagtBeschikking: false,
    geenRuimte: false,
    vastgelegdOp: op,
  });
  await zet('traject', r.trajecten, { versie: 1 });
  for (const soort of ['coach', 'inwoner'] as const)
    await zet(
      'evaluatie',
      r.evaluaties
        .filter((evaluatie) => evaluatie.soort === soort)
        .map(({ antwoorden, ...rij }) => ({ ...rij, ...antwoorden })),
      { ingevuldOp: op },
    );
  await zet('indicatie', r.indicaties, { versie: 1 });
};
