import { type JsonSchema, Schema } from 'effect';
import { mediatypes, type Operatie } from './Operatie.ts';
import { operatieNamen, operaties } from './operaties.ts';
import { Probleem } from './Probleem.ts';
import { kamerUitleg, parameterUitleg } from './uitleg.ts';
import { bewaakteBron } from './versiebewaking.ts';

/** Of the wire, not of the software: a client may count on what has the same first number. */
export const apiVersie = '1.3.0';

type Json = { readonly [sleutel: string]: unknown };

export interface OpenApiOpties {
  readonly demo: boolean;
}

/** Collects the named schemas that the others point to. */
const maakVerzameling = () => {
  const schemas: Record<string, unknown> = {};
  const alsOpenApi = (waarde: unknown): unknown =>
    JSON.parse(JSON.stringify(waarde).replaceAll('#/$defs/', '#/components/schemas/'));
  const neem = (schema: Schema.Top, streng: boolean): Json => {
    const document: JsonSchema.Document<'draft-2020-12'> = Schema.toJsonSchemaDocument(schema, {
      onExcessProperty: streng ? 'error' : 'ignore',
    });
    Object.assign(schemas, alsOpenApi(document.definitions));
    return alsOpenApi(document.schema) as Json;
  };
  return { schemas, neem };
};
type Verzameling = ReturnType<typeof maakVerzameling>;

const versiekop = { 'API-Version': { $ref: '#/components/headers/API-Version' } };
const etag = { ETag: { $ref: '#/components/headers/ETag' } };

const problemen = {
  400: 'Er klopt iets niet aan het verzoek; `fouten` noemt alles tegelijk.',
  401: 'U bent niet aangemeld.',
  403: 'Dit mag u niet.',
  404: 'Dit bestaat niet, of u mag het niet zien.',
  409: 'Dit kan nu niet meer; `detail` zegt wie wat deed.',
  410: 'Deze link is gebruikt of verlopen.',
  412: 'Iemand anders heeft dit intussen gewijzigd.',
  413: 'Het verzoek is te groot.',
  415: 'Dit soort inhoud kan hier niet.',
  429: 'Te veel verzoeken; `Retry-After` zegt wanneer het weer kan.',
  503: 'De database is er even niet; `Retry-After` zegt wanneer u het weer kunt proberen.',
} as const;
type ProbleemStatus = keyof typeof problemen;

const probleemAntwoord = (status: ProbleemStatus): Json => ({
  description: problemen[status],
  headers: {
    ...versiekop,
    ...(status === 429 || status === 503 ? { 'Retry-After': { $ref: '#/components/headers/Retry-After' } } : {}),
  },
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Probleem' } } },
});

const statussenVan = (operatie: Operatie): ReadonlyArray<ProbleemStatus> => {
  const schrijft = operatie.methode !== 'GET';
  const heeftInhoud = operatie.body !== undefined || operatie.soort === 'bestanden';
  const statussen: Record<ProbleemStatus, boolean> = {
    400: true,
    401: operatie.wie !== 'iedereen',
    403: operatie.wie !== 'iedereen',
    404: operatie.params !== undefined || operatie.alleenDemo === true,
    409: schrijft,
    410: operatie.metLink === true || (operatie.params !== undefined && 'code' in operatie.params.fields),
    412: bewaakteBron(operatie) !== undefined,
    413: heeftInhoud,
    415: heeftInhoud,
    429: true,
    503: true,
  };
  return (Object.keys(problemen) as unknown as ReadonlyArray<`${ProbleemStatus}`>)
    .map((status) => Number(status) as ProbleemStatus)
    .filter((status) => statussen[status]);
};

const parameters = (operatie: Operatie, verzameling: Verzameling): ReadonlyArray<Json> => {
  const velden = (plek: 'path' | 'query', schema: Operatie['params']): ReadonlyArray<Json> =>
    Object.entries(schema?.fields ?? {}).map(([name, veld]) => {
      const { schema: los, verplicht } = losVeld(veld);
      return {
        name,
        in: plek,
        required: plek === 'path' || verplicht,
        description: parameterUitleg[name] ?? name,
        schema: verzameling.neem(los, false),
      };
    });
  return [
    ...velden('path', operatie.params),
    ...velden('query', operatie.query),
    ...(operatie.methode === 'POST' ? [{ $ref: '#/components/parameters/Idempotency-Key' }] : []),
    ...(bewaakteBron(operatie) === undefined ? [] : [{ $ref: '#/components/parameters/If-Match' }]),
    ...(operatie.wie === 'iedereen' || operatie.wie === 'bot'
      ? []
      : [{ $ref: '#/components/parameters/tenzij-kanaal' }]),
    ...(operatie.soort === 'stroom' ? [{ $ref: '#/components/parameters/Last-Event-ID' }] : []),
  ];
};

const kamerVan = (pad: string): string => pad.split('/')[1] ?? '';
const tagsVan = (paden: ReadonlyArray<string>) =>
  [...new Set(paden.map(kamerVan))].toSorted().map((name) => ({ name, description: kamerUitleg[name] ?? name }));

/** A parameter is described as what it means (a number), not as the text that carries it. */
const losVeld = (veld: Schema.Top): { readonly schema: Schema.Top; readonly verplicht: boolean } => {
  const inhoud = (veld as Schema.Top & { readonly schema?: Schema.Top }).schema;
  const optioneel = Schema.isSchema(inhoud) && veld.ast.context?.isOptional === true;
  return { schema: Schema.toType(optioneel ? inhoud : veld), verplicht: !optioneel };
};

const bestandenInhoud: Json = {
  required: true,
  content: {
    'multipart/form-data': {
      schema: {
        type: 'object',
        required: ['bestand'],
        properties: {
          bestand: {
            type: 'array',
            items: { type: 'string', format: 'binary' },
            description: 'Een of meer registers (.csv of .xlsx). De naam zegt wat erin staat, zoals `meldingen.csv`.',
          },
          proef: { type: 'boolean', default: false, description: 'Alleen proberen: er wordt niets bewaard.' },
          maakAan: {
            type: 'boolean',
            default: false,
            description: 'Maak teams, wijken, organisaties, coaches en pilots die er nog niet zijn.',
          },
          afbeelding: {
            type: 'string',
            format: 'binary',
            description: '`afbeelding.json`: hoe de koppen en woorden van deze organisatie op de onze passen.',
          },
        },
      },
    },
  },
};

const inhoudVan = (operatie: Operatie, verzameling: Verzameling): Json => {
  if (operatie.soort === 'bestanden') return { requestBody: bestandenInhoud };
  if (operatie.body === undefined) return {};
  const schema = verzameling.neem(operatie.body, true);
  return { requestBody: { required: true, content: { 'application/json': { schema } } } };
};

const documentInhoud = ({ formaten = [], antwoord }: Operatie, verzameling: Verzameling): Json =>
  Object.fromEntries(
    formaten.map((formaat) => [
      mediatypes[formaat],
      {
        schema:
          formaat === 'json' && antwoord !== undefined
            ? verzameling.neem(antwoord, false)
            : { type: 'string', ...(formaat === 'pdf' || formaat === 'xlsx' ? { format: 'binary' } : {}) },
      },
    ]),
  );

const gelukt = (operatie: Operatie, verzameling: Verzameling): Json => {
  const headers = { ...versiekop, ...(operatie.versie === true ? etag : {}) };
  if (operatie.soort === 'stroom')
    return {
      description: 'Gebeurtenissen, zolang u luistert.',
      headers,
      content: { 'text/event-stream': { schema: { type: 'string' } } },
    };
  if (operatie.soort === 'document')
    return { description: 'Het document.', headers, content: documentInhoud(operatie, verzameling) };
  if (operatie.antwoord === undefined) return { description: 'Gedaan.', headers };
  const schema = verzameling.neem(operatie.antwoord, false);
  return { description: 'Gelukt.', headers, content: { 'application/json': { schema } } };
};

const antwoordenVan = (operatie: Operatie, verzameling: Verzameling): Json => {
  const antwoord = gelukt(operatie, verzameling);
  const bezig = { ...antwoord, description: 'Nog bezig; `Location` zegt waar u het volgt.' };
  return {
    [operatie.status ?? 200]: antwoord,
    ...(operatie.soort === 'bestanden' ? { 202: bezig } : {}),
    ...Object.fromEntries(statussenVan(operatie).map((status) => [status, probleemAntwoord(status)])),
  };
};

const beschrijf = (naam: string, operatie: Operatie, verzameling: Verzameling): Json => ({
  operationId: naam,
  summary: operatie.doet,
  description: operatie.doet,
  tags: [kamerVan(operatie.pad)],
  ...(operatie.wie === 'iedereen' ? { security: [] } : operatie.wie === 'bot' ? { security: [{ bot: [] }] } : {}),
  parameters: parameters(operatie, verzameling),
  ...inhoudVan(operatie, verzameling),
  responses: antwoordenVan(operatie, verzameling),
});

const tekst = { type: 'string' };
const onderdelen = {
  headers: {
    'API-Version': { description: 'De versie van deze API.', schema: { ...tekst, examples: [apiVersie] } },
    ETag: { description: 'De versie van wat u krijgt; voor `If-Match`.', schema: { ...tekst, examples: ['"3"'] } },
    'Retry-After': { description: 'Over hoeveel seconden het weer kan.', schema: { type: 'integer' } },
  },
  parameters: {
    'Idempotency-Key': {
      name: 'Idempotency-Key',
      in: 'header',
      required: false,
      description: 'Dezelfde sleutel met dezelfde inhoud doet binnen 24 uur niets twee keer.',
      schema: { ...tekst, minLength: 1, maxLength: 200 },
    },
    'If-Match': {
      name: 'If-Match',
      in: 'header',
      required: false,
      description: 'Alleen doen als het nog deze versie is.',
      schema: { ...tekst, examples: ['"3"'] },
    },
    'tenzij-kanaal': {
      name: 'tenzij-kanaal',
      in: 'header',
      required: false,
      description: 'Waar de medewerker dit doet.',
      schema: { ...tekst, enum: ['console', 'web'] },
    },
    'Last-Event-ID': {
      name: 'Last-Event-ID',
      in: 'header',
      required: false,
      description: 'Het nummer van de laatste gebeurtenis die u kreeg.',
      schema: { type: 'integer', minimum: 0 },
    },
  },
  securitySchemes: {
    bot: { type: 'http', scheme: 'bearer', description: 'De sleutel van de bot: `TENZIJ_BOT_KEY`.' },
    bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT', description: 'Een token van de OIDC-aanbieder.' },
    sessie: { type: 'apiKey', in: 'cookie', name: 'tenzij_sessie', description: 'De sessie van de console.' },
  },
};

/** The whole wire as an OpenAPI 3.1 document, from the schemas that decode the requests. */
export const openapi = ({ demo }: OpenApiOpties): Json => {
  const verzameling = maakVerzameling();
  verzameling.neem(Probleem, false);
  const paths: Record<string, Record<string, Json>> = {};
  for (const naam of operatieNamen) {
    const operatie: Operatie = operaties[naam];
    if (operatie.alleenDemo === true && !demo) continue;
    paths[operatie.pad] = {
      ...paths[operatie.pad],
      [operatie.methode.toLowerCase()]: beschrijf(naam, operatie, verzameling),
    };
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Tenzij',
      version: apiVersie,
      description:
        'Helpt een wijkteam om een casus samen te wegen en de inwoner zelf te begeleiden, tenzij daar een goede reden tegen is.',
      contact: {
        name: 'Beheerders van Tenzij',
        url: 'https://example.org/tenzij',
        email: 'tenzij@example.org',
      },
      license: { name: 'EUPL-1.2', url: 'https://eupl.eu/1.2/nl/' },
    },
    servers: [{ url: '/v1', description: 'Deze installatie.' }],
    security: [{ bearer: [] }, { sessie: [] }],
    tags: tagsVan(Object.keys(paths)),
    paths,
    components: { schemas: verzameling.schemas, ...onderdelen },
  };
};
