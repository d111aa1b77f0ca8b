const soorten: Readonly<Record<string, string>> = {
  weging: 'wegingen',
  melding: 'meldingen',
  overleg: 'overleg',
  traject: 'trajecten',
  toets: 'toetsen',
};

/** Where in the console all of a card stands; it names nothing but an id. */
export const consoleAdres = (consoleUrl: string, kaartId: string): string => {
  const [, soort = '', id = ''] = /^(\w+):([0-9a-f-]{36})$/.exec(kaartId) ?? [];
  const map = soorten[soort];
  return map === undefined ? consoleUrl : new URL(`/${map}/${id}`, consoleUrl).href;
};
