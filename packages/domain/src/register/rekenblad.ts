/** A text that a spreadsheet would run as a formula gets an apostrophe in front: then it is text there too. */
export const zonderFormule = (tekst: string): string =>
  /^[=+\-@\t\r]/.test(tekst) && !/^-?\d+([.,]\d+)?$/.test(tekst) ? `'${tekst}` : tekst;

/** One cell of a csv file, with quotes where it needs them. */
export const csvCel = (tekst: string): string => {
  const veilig = zonderFormule(tekst);
  return /[";,\n\r]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
};
