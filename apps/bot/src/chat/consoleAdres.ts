const paginas: ReadonlyMap<string, string> = new Map([
  ['weging', 'wegingen'],
  ['melding', 'meldingen'],
  ['overleg', 'overleg'],
  ['traject', 'trajecten'],
  ['toets', 'toetsen'],
]);

/** Where in the console all of a card stands; what has no page is found from its front page. It names nothing but an id. */
export const consoleAdres = (consoleUrl: string, kaartId: string): string => {
  const [, soort = '', id] = /^(\w+):([0-9a-f-]{36})$/.exec(kaartId) ?? [];
  const pagina = paginas.get(soort);
  return pagina === undefined ? consoleUrl : `${consoleUrl}/${pagina}/${id}`;
};
