export type Json = Readonly<Record<string, unknown>>;

export const isJson = (waarde: unknown): waarde is Json =>
  typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);

/** A text somewhere in what Slack tells; undefined where it is not there. */
export const pluk = (waarde: unknown, ...pad: ReadonlyArray<string>): string | undefined => {
  const gevonden = pad.reduce<unknown>((in_, naam) => (isJson(in_) ? in_[naam] : undefined), waarde);
  return typeof gevonden === 'string' && gevonden !== '' ? gevonden : undefined;
};
