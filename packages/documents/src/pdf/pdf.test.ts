import { extractText, getDocumentProxy } from 'unpdf';
import { expect, it } from 'vitest';
import { type Blok, type Document, PdfMislukt } from './Document.ts';
import { PdfDruk, pdf, plaatsen } from './pdf.ts';

const document = (blokken: ReadonlyArray<Blok>, over: Partial<Document> = {}): Document => ({
  titel: 'Kwartaalbericht',
  maker: 'Gemeente Voorbeeld',
  gemaaktOp: new Date('2022-07-01T00:00:00Z'),
  blokken,
  ...over,
});

const gelezen = async (bestand: Uint8Array): Promise<string> =>
  (await extractText(await getDocumentProxy(new Uint8Array(bestand)), { mergePages: true })).text;

it('writes every text as it is, whatever it would mean to the typesetter', async () => {
  const teksten = [
    '#name @ref $x$ *a* _b_',
    'C:\\map "tussen" // geen commentaar',
    '= geen kop',
    '<label> `code` ~ ---',
    'Łódź, Київ, €',
  ];
  const bestand = await pdf(
    document(
      [
        ...teksten.map((tekst): Blok => ({ soort: 'alinea', tekst })),
        { soort: 'tabel', titel: 't', kolommen: [{ naam: '#let x = 1' }], rijen: [['#panic("nee")']] },
      ],
      { titel: 'Bericht #1 \\ "x"' },
    ),
  );
  const tekst = await gelezen(bestand);
  for (const verwacht of [...teksten, '#let x = 1', '#panic("nee")', 'Bericht #1 \\ "x"'])
    expect(tekst).toContain(verwacht);
});

it('tells a screen reader the language, the title and what each part is', async () => {
  const grafiek = {
    soort: 'staven',
    titel: 'RKV benut het meest',
    eenheid: 'verhouding',
    reeksen: [{ naam: 'Benut', punten: [{ naam: 'RKV', waarde: 0.84, noemer: 3284 }] }],
  } as const;
  const bestand = await pdf(
    document([
      { soort: 'kop', niveau: 1, tekst: 'Formatie' },
      { soort: 'grafiek', grafiek, rijNaam: 'Team' },
    ]),
  );
  const gids = await getDocumentProxy(new Uint8Array(bestand));
  const { info, metadata } = await gids.getMetadata();
  expect(info).toMatchObject({ Title: 'Kwartaalbericht', Language: 'nl' });
  expect(metadata?.getRaw()).toContain('<pdfuaid:part>1</pdfuaid:part>');
  const boom = JSON.stringify(await (await gids.getPage(1)).getStructTree());
  for (const rol of ['"H1"', '"Table"', '"TH"', '"Figure"']) expect(boom).toContain(`"role":${rol}`);
  expect(boom).toContain('"alt":"RKV benut het meest; de cijfers staan in de tabel hieronder"');
  expect(await gelezen(bestand)).toContain('84\u00a0% (n\u00a0=\u00a03.284)'.replaceAll('\u00a0', ' '));
});

it('is the same file when it is made again, also beside another', async () => {
  const een = document([{ soort: 'alinea', tekst: 'een' }]);
  const beeld = (kleur: string): Document =>
    document([
      {
        soort: 'beeld',
        alt: kleur,
        breedteCm: 2,
        svg: `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9" fill="${kleur}"/></svg>`,
      },
    ]);
  const [a, rood, b, blauw, c] = await Promise.all([
    pdf(een),
    pdf(beeld('red')),
    pdf(een),
    pdf(beeld('blue')),
    pdf(een),
  ]);
  expect(Buffer.compare(a, b)).toBe(0);
  expect(Buffer.compare(b, c)).toBe(0);
  expect(Buffer.compare(rood, blauw)).not.toBe(0);
});

it('keeps the document when a name has a sign that no font knows', async () => {
  expect(await gelezen(await pdf(document([{ soort: 'alinea', tekst: 'Team \u{E123} Oost' }])))).toContain(
    'Team ? Oost',
  );
});

it('takes only the strange sign away where one sticks to a quote or a stroke, and no markup', async () => {
  const teken = '\u20dd';
  const teksten = [`a"${teken}#panic("nee")`, `b\\${teken}" + panic("nee") + "`, '\\\\server\\map', `"${teken}\\`];
  const tekst = await gelezen(await pdf(document(teksten.map((een): Blok => ({ soort: 'alinea', tekst: een })))));
  for (const een of teksten) expect(tekst).toContain(een.replaceAll(teken, '?'));
});

it('is made beside other work: what is asked meanwhile is answered first', async () => {
  const rijen = Array.from({ length: 400 }, (_, nr) => [`rij ${nr}`, `${nr}`]);
  const groot = document([{ soort: 'tabel', titel: 'Lang', kolommen: [{ naam: 'Naam' }, { naam: 'Cijfer' }], rijen }]);
  await pdf(document([]));
  const klaar: Array<string> = [];
  const bestand = pdf(groot).then(() => klaar.push('document'));
  await new Promise((verder) => setImmediate(() => setImmediate(verder)));
  klaar.push('antwoord');
  await bestand;
  expect(klaar).toEqual(['antwoord', 'document']);
});

it('is refused at once where too many wait, and one that fails holds nobody up', async () => {
  const zonderWoorden: Blok = {
    soort: 'beeld',
    alt: '',
    breedteCm: 2,
    svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  };
  const gevraagd = [document([zonderWoorden]), ...Array.from({ length: plaatsen }, () => document([]))].map(pdf);
  const uitkomsten = await Promise.allSettled(gevraagd);
  expect(uitkomsten[0]).toMatchObject({ status: 'rejected', reason: expect.any(PdfMislukt) });
  expect(uitkomsten.at(-1)).toMatchObject({ status: 'rejected', reason: expect.any(PdfDruk) });
  expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(plaatsen - 1);
});
