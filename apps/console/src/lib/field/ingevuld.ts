import { bewaarConcept, heeftConcept, leesConcept, vergeetConcept } from '#lib/session/concepten.ts';
import { type Waarden, waardenUit } from '#lib/session/form.ts';

/* A form whose session ended before it was sent: what was filled in waits in this tab until its person is back. */

/** Never kept, not even in the browser. */
const nooit = ['inwoner.bsn'];
const soort = 'formulier';

/** Which form of the page it is: what the page itself put in it tells them apart. */
const naamVan = (form: HTMLFormElement): string => {
  const eigen = [...form.querySelectorAll<HTMLInputElement>('input[type=hidden]:not([name=versie], [name=sleutel])')];
  const delen = eigen.map(({ name, value }) => `${name}=${value}`);
  return [soort, location.pathname, form.getAttribute('action') ?? '', ...delen].join(' ');
};

export const bewaarIngevuld = (form: HTMLFormElement): void => {
  const waarden = waardenUit(new FormData(form));
  const zonder = nooit.filter((naam) => waarden[naam]?.some((waarde) => waarde !== ''));
  bewaarConcept(naamVan(form), {
    ...Object.fromEntries(Object.entries(waarden).filter(([naam]) => !nooit.includes(naam))),
    ...(zonder.length > 0 ? { '': zonder } : {}),
  });
};

type Veld = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isAan = (veld: Veld): veld is HTMLInputElement =>
  veld instanceof HTMLInputElement && ['checkbox', 'radio'].includes(veld.type);

/** Whether it had to be changed. */
const vul = (veld: Veld, waarden: ReadonlyArray<string>, plaats: number): boolean => {
  if (isAan(veld)) {
    const aan = waarden.includes(veld.value);
    if (veld.checked === aan) return false;
    veld.checked = aan;
    return true;
  }
  const waarde = waarden[plaats] ?? '';
  if (veld.value === waarde) return false;
  veld.value = waarde;
  return true;
};

const vulAlles = (form: HTMLFormElement, waarden: Waarden): void => {
  const gehad = new Map<string, number>();
  for (const veld of form.querySelectorAll<Veld>(
    'textarea, select, input:not([type=file], [type=submit], [name=sleutel])',
  )) {
    if (veld.name === '' || nooit.includes(veld.name)) continue;
    if (veld.type === 'hidden' && veld.name !== 'versie') continue;
    const plaats = gehad.get(veld.name) ?? 0;
    gehad.set(veld.name, plaats + 1);
    if (!vul(veld, waarden[veld.name] ?? [], plaats)) continue;
    for (let vouw = veld.closest('details'); vouw; vouw = vouw.parentElement?.closest('details') ?? null)
      vouw.open = true;
    for (const soort of ['input', 'change']) veld.dispatchEvent(new Event(soort, { bubbles: true }));
  }
};

/** Puts back what waited for this form, and tells what is to be filled in again; nothing where nothing waited. */
export const zetIngevuldTerug = async (
  form: HTMLFormElement,
  getekend: () => Promise<void>,
): Promise<ReadonlyArray<string> | undefined> => {
  const naam = naamVan(form);
  const waarden = leesConcept(naam);
  if (waarden === undefined) return undefined;
  vergeetConcept(naam);
  // First the page as it begins; then again, because one answer may bring the field of the next.
  for (const _ of [1, 2]) {
    await getekend();
    vulAlles(form, waarden);
  }
  return waarden[''] ?? [];
};

/** Whether some form of this tab waits for its person. */
export const wachtIngevuld = (): boolean => heeftConcept(soort);
