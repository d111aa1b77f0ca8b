import spectral from '@stoplight/spectral-core';
import { describe, expect, it } from 'vitest';
import { apiDesignRules } from '../test/apiDesignRules.ts';
import { openapi } from './openapi.ts';
import { operatieNamen, operaties } from './operaties.ts';

const { Spectral } = spectral;
const lint = async (document: unknown) => {
  const linter = new Spectral();
  linter.setRuleset(apiDesignRules);
  const found = await linter.run(JSON.parse(JSON.stringify(document)));
  return found.map(({ code, path, message }) => `${code} ${path.join('.')}: ${message}`);
};

describe.each([true, false])('the OpenAPI document, in the demo: %s', (demo) => {
  it('is valid OpenAPI 3.1 and keeps the NL API Design Rules', async () => {
    expect(await lint(openapi({ demo }))).toEqual([]);
  });

  it('describes every operation there is, and no other', () => {
    const paths = openapi({ demo }).paths as Record<string, Record<string, { operationId: string }>>;
    const beschreven = Object.entries(paths).flatMap(([pad, methodes]) =>
      Object.entries(methodes).map(([methode, { operationId }]) => `${operationId} ${methode} ${pad}`),
    );
    const namen = operatieNamen.filter((naam) => demo || !('alleenDemo' in operaties[naam]));
    const verwacht = namen.map((naam) => `${naam} ${operaties[naam].methode.toLowerCase()} ${operaties[naam].pad}`);
    expect(beschreven.toSorted()).toEqual(verwacht.toSorted());
  });
});

describe('the linter', () => {
  const document = openapi({ demo: false });
  it.each([
    ['a trailing slash', { paths: { '/teams/': {} } }, 'core/no-trailing-slash'],
    ['capitals in a path', { paths: { '/Teams': {} } }, 'core/path-segments-kebab-case'],
    ['a missing contact', { info: { title: 'Tenzij', version: '1', contact: {} } }, 'core/doc-openapi-contact'],
    ['a server without a version', { servers: [{ url: '/api' }] }, 'core/uri-version'],
  ])('sees %s', async (_wat, anders, regel) => {
    expect(await lint({ ...document, ...anders })).toEqual(expect.arrayContaining([expect.stringContaining(regel)]));
  });
});

describe('a schema', () => {
  const document = openapi({ demo: true });
  const bij = (pad: string, methode: string) =>
    (document.paths as Record<string, Record<string, never>>)[pad]?.[methode] as unknown as {
      parameters: ReadonlyArray<{ name?: string; schema?: object }>;
      requestBody: { content: { 'application/json': { schema: { properties: Record<string, object> } } } };
    };

  it('of a number in a query is a number, with its bounds', () => {
    const limit = bij('/meldingen', 'get').parameters.find(({ name }) => name === 'limit');
    expect(limit?.schema).toEqual({ type: 'integer', minimum: 1, maximum: 200 });
  });
  it('of a day is a date, and of a body knows its fields', () => {
    const { properties } = bij('/meldingen', 'post').requestBody.content['application/json'].schema;
    expect(properties.ontvangenOp).toMatchObject({ type: 'string', format: 'date' });
    expect(properties.vraag).toMatchObject({ type: 'string', maxLength: 2000 });
  });
});
