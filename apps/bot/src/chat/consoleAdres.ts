const paginas: ReadonlyMap<string, string> = new Map([
  ['weging', 'wegingen'],
  ['melding', 'meldingen'],
  ['overleg', 'overleg'],
  ['traject', 'trajecten'],
  ['toets', 'toetsen'],
]);

/** What a month of a team says at length, it says in the maandgesprek. */
const maandgesprek = /^maand:([0-9a-f-]{36}):(\d{4}-\d{2})$/;

/** The card is the beginning of a page: one goes there to read on. */
export const begintEenPagina = (kaartId: string): boolean => maandgesprek.test(kaartId);

/** Where in the console all of a card stands; what has no page is found from its front page. It names nothing but an id. */
export const consoleAdres = (consoleUrl: string, kaartId: string): string => {
  const [, teamId, maand] = maandgesprek.exec(kaartId) ?? [];
  if (teamId !== undefined) return `${consoleUrl}/maandgesprek?teamId=${teamId}&maand=${maand}`;
  const [, soort = '', id] = /^(\w+):([0-9a-f-]{36})$/.exec(kaartId) ?? [];
  const pagina = paginas.get(soort);
  return pagina === undefined ? consoleUrl : `${consoleUrl}/${pagina}/${id}`;
};
