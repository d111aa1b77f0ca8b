/** Words over lines of at most so many signs: a picture has no width of a text to measure. */
export const regelsVan = (tekst: string, tekens: number): ReadonlyArray<string> => {
  const regels: Array<string> = [];
  for (const woord of tekst.split(/[ \n]+/)) {
    const laatste = regels.at(-1);
    if (laatste !== undefined && laatste.length + 1 + woord.length <= tekens)
      regels[regels.length - 1] = `${laatste} ${woord}`;
    else regels.push(woord);
  }
  return regels;
};
