const zone = 'Europe/Amsterdam';
const maanden = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const;

const parts = new Intl.DateTimeFormat('en-CA', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

const split = (moment: Date) =>
  Object.fromEntries(parts.formatToParts(moment).map((part) => [part.type, part.value])) as Record<string, string>;

/** The calendar day in Amsterdam, as YYYY-MM-DD. */
export const dagVan = (moment: string | Date) => {
  const p = split(new Date(moment));
  return `${p.year}-${p.month}-${p.day}`;
};

const isDag = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

/** "3 mrt 2026", from a day or a moment. */
export const datum = (value: string) => {
  const [year, month, day] = (isDag(value) ? value : dagVan(value)).split('-').map(Number) as [number, number, number];
  return `${day} ${maanden[month - 1]} ${year}`;
};

/** "3 mrt 2026, 14.05 uur". */
export const moment = (value: string) => {
  const p = split(new Date(value));
  return `${datum(value)}, ${p.hour}.${p.minute} uur`;
};

/** "14.05", in Amsterdam. */
export const tijd = (value: string) => {
  const p = split(new Date(value));
  return `${p.hour}.${p.minute}`;
};

/** "mrt 2026" from "2026-03". */
export const maand = (value: string) => {
  const [year, month] = value.split('-').map(Number) as [number, number];
  return `${maanden[month - 1]} ${year}`;
};

const volleMaanden = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli'].concat([
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]);

/** "oktober 2026" from "2026-10". */
export const volleMaand = (value: string) => {
  const [year, month] = value.split('-').map(Number) as [number, number];
  return `${volleMaanden[month - 1]} ${year}`;
};

export const dagenTussen = (from: string, to: string) =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);

export const plusDagen = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

/** How long ago or ahead, in words a reader needs no calendar for. */
export const geleden = (day: string, today: string) => {
  const days = dagenTussen(isDag(day) ? day : dagVan(day), today);
  if (days === 0) return 'vandaag';
  if (days === 1) return 'gisteren';
  if (days === -1) return 'morgen';
  const size = Math.abs(days);
  const text =
    size < 14 ? `${size} dagen` : size < 60 ? `${Math.floor(size / 7)} weken` : `${Math.floor(size / 30.44)} maanden`;
  return days > 0 ? `${text} geleden` : `over ${text}`;
};

/** How long somebody waits: "12 dagen", "1 dag". */
export const duur = (days: number) => (days === 1 ? '1 dag' : `${days} dagen`);
