/** What is wrong with a value, in the words in which Slack answers it; empty is right. */
export type Check = (value: unknown, at: string) => ReadonlyArray<string>;

export const fault = (what: string, at: string): ReadonlyArray<string> => [
  `[ERROR] ${what} [json-pointer:${at || '/'}]`,
];

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Slack counts characters as people do not: in UTF-16 units. */
export const string =
  (max: number, min = 0): Check =>
  (value, at) => {
    if (typeof value !== 'string') return fault('must provide a string', at);
    if (value.length > max) return fault(`must be less than ${max + 1} characters`, at);
    return value.length < min ? fault(`must be more than ${min - 1} characters`, at) : [];
  };

export const boolean: Check = (value, at) => (typeof value === 'boolean' ? [] : fault('must provide a boolean', at));

export const integer =
  (min: number, max: number): Check =>
  (value, at) =>
    Number.isInteger(value) && Number(value) >= min && Number(value) <= max
      ? []
      : fault(`must be an integer from ${min} to ${max}`, at);

export const literal =
  (...values: ReadonlyArray<unknown>): Check =>
  (value, at) =>
    values.includes(value) ? [] : fault(`must be one of ${values.join(', ')}`, at);

export const pattern =
  (expression: RegExp, what: string): Check =>
  (value, at) =>
    typeof value === 'string' && expression.test(value) ? [] : fault(what, at);

export const list =
  (item: Check, { min = 0, max }: { readonly min?: number; readonly max: number }): Check =>
  (value, at) => {
    if (!Array.isArray(value)) return fault('must provide an array', at);
    if (value.length > max) return fault(`no more than ${max} items allowed`, at);
    if (value.length < min) return fault(`no fewer than ${min} items allowed`, at);
    return value.flatMap((one, index) => item(one, `${at}/${index}`));
  };

export const all =
  (...checks: ReadonlyArray<Check>): Check =>
  (value, at) =>
    checks.flatMap((check) => check(value, at));

type Fields = Readonly<Record<string, Check>>;

/** Slack refuses what it does not know: a misspelled property is an error. */
export const record =
  (required: Fields, optional: Fields = {}): Check =>
  (value, at) => {
    if (!isRecord(value)) return fault('must provide an object', at);
    const known: Fields = { ...required, ...optional };
    return [
      ...Object.keys(required)
        .filter((name) => value[name] === undefined)
        .flatMap((name) => fault(`missing required field: ${name}`, at)),
      ...Object.entries(value).flatMap(([name, inner]) => {
        if (inner === undefined) return [];
        const check = known[name];
        return check === undefined ? fault(`invalid additional property: ${name}`, at) : check(inner, `${at}/${name}`);
      }),
    ];
  };

/** One check for each `type`; any other is not allowed here. */
export const byType =
  (types: Fields): Check =>
  (value, at) => {
    if (!isRecord(value)) return fault('must provide an object', at);
    const check = typeof value.type === 'string' ? types[value.type] : undefined;
    return check === undefined ? fault(`unsupported type: ${String(value.type)}`, `${at}/type`) : check(value, at);
  };
