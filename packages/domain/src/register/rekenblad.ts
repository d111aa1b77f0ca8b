/** A text that a spreadsheet would run as a formula gets an apostrophe in front: then it is text there too. */
export const zonderFormule = (tekst: string): string =>
  /^[=+\-@\t\r\n＝＋－＠]/.test(tekst) && !/^-?\d+([.,]\d+)?$/.test(tekst) ? `'${tekst}` : tekst;

/** The text again as it was before it went into a file of ours. */
export const zoalsGeschreven = (tekst: string): string =>
  /^'[=+\-@\t\r\n＝＋－＠]/.test(tekst) ? tekst.slice(1) : tekst;

/** One cell of a csv file, with quotes where it needs them. */
export const csvCel = (tekst: string): string => {
  const veilig = zonderFormule(tekst);
  return /[";,\n\r]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
};
