/** Who somebody is, in parts of which none may be recognisable anywhere outside. */
export const inwoner = {
  naam: 'Fenna Oosterbaan-Yildirim',
  geboortedatum: '1957-03-09',
  contact: '06-87654321, fenna.yildirim@post.example',
  bsn: '111222333',
} as const;

const cijfers = (tekst: string) => tekst.replaceAll(/\D/g, '');

/** Every part by which this person could be known, however it is written. */
const delen: ReadonlyArray<string> = [
  ...inwoner.naam.split(/[ -]/),
  ...inwoner.contact.split(', '),
  cijfers(inwoner.contact),
  inwoner.bsn,
  inwoner.geboortedatum,
  '09-03-1957',
  '9-3-1957',
  '9 maart 1957',
];

/** The parts of the identity that stand in what went out: empty is good. */
export const identiteitIn = (uitgegaan: string): ReadonlyArray<string> => {
  const klein = uitgegaan.toLowerCase();
  return delen.filter((deel) => klein.includes(deel.toLowerCase()));
};
