export interface Keuze {
  readonly waarde: string;
  readonly naam: string;
  /** What choosing it means. */
  readonly uitleg?: string | undefined;
}

export interface Fout {
  readonly pad: string;
  readonly melding: string;
}

export const foutVan = (fouten: ReadonlyArray<Fout> | undefined, name: string) =>
  fouten?.find(({ pad }) => pad === name || pad.startsWith(`${name}.`) || pad.startsWith(`${name}[`))?.melding;

export const beschrevenDoor = (id: string, description: unknown, error: unknown) =>
  [description ? `${id}-description` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || undefined;

/** The id of a field, so that an error above the form can lead to it. */
export const veldId = (name: string) => `veld-${name.replaceAll(/[^a-zA-Z0-9-]/g, '-')}`;
