import type { Spectral } from '@stoplight/spectral-core';
import functions from '@stoplight/spectral-functions';
import rulesets from '@stoplight/spectral-rulesets';

const { casing, pattern, schema, truthy } = functions;

const operation = '$.paths[*][?(@property && @property.match(/^(get|put|post|delete|patch)$/))]';
const answers = `${operation}.responses`;
const good = `${answers}[?(@property && @property.match(/^[23]/))]`;
const bad = `${answers}[?(@property && @property.match(/^[45]/))]`;

const rule = (given: string, then: object) => ({ given, severity: 'error' as const, then });

const matches = (match: string, field?: string) => ({
  function: pattern,
  functionOptions: { match },
  ...(field === undefined ? {} : { field }),
});
const fits = (shape: object) => ({ function: schema, functionOptions: { schema: shape } });
const hasAll = (...required: ReadonlyArray<string>) => fits({ type: 'object', required });
const camelCase = { function: casing, functionOptions: { type: 'camel' } };
const contains = (...fields: ReadonlyArray<string>) =>
  fits({ type: 'array', allOf: fields.map((field) => ({ contains: { const: field } })) });
const methods = ['get', 'put', 'post', 'delete', 'patch', 'parameters'];

/** What a linter can see of the NL API Design Rules 2.1, by their names; on top of all that it knows of OpenAPI. */
export const apiDesignRules = {
  extends: [[rulesets.oas, 'all']],
  rules: {
    'core/doc-openapi': rule('$', matches('^3\\.1\\.', 'openapi')),
    'core/doc-openapi-contact': rule('$.info.contact', hasAll('name', 'url', 'email')),
    'core/semver': rule('$.info', matches('^\\d+\\.\\d+\\.\\d+$', 'version')),
    'core/uri-version': rule('$.servers[*]', matches('/v\\d+$', 'url')),
    'core/version-header': rule(good, { field: 'headers.API-Version', function: truthy }),
    'core/no-trailing-slash': rule('$.paths[*]~', { function: pattern, functionOptions: { notMatch: '.+/$' } }),
    'core/path-segments-kebab-case': rule('$.paths[*]~', matches('^(/|(/_?([a-z0-9-]+|\\{[^}]+\\}))+)$')),
    'core/query-keys-camel-case': rule("$..parameters[?(@.in=='query' || @.in=='path')].name", camelCase),
    'core/schema-camel-case': rule('$..properties[*]~', camelCase),
    'core/http-methods': rule('$.paths[*]', fits({ type: 'object', propertyNames: { enum: methods } })),
    'core/error-handling/problem-details': rule(`${bad}.content`, hasAll('application/problem+json')),
    'core/error-handling/problem-fields': rule(
      '$.components.schemas.Probleem.required',
      contains('status', 'title', 'detail'),
    ),
    'core/error-handling/invalid-input': rule(answers, hasAll('400')),
    'core/date-time/date-omit-time-portion': rule(
      '$..properties[?(@property && @property.match(/(datum|Datum)$/))]',
      matches('^date$', 'format'),
    ),
  },
} as unknown as Parameters<Spectral['setRuleset']>[0];
