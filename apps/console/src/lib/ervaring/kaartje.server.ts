import encodeQR from 'qr';

export interface Kaartje {
  /** The whole link, shown this once. */
  readonly link: string;
  /** The same as a picture that a phone reads; drawn here, so that no other page or service sees the link. */
  readonly qr: string;
}

/** What the coach gives the resident; the api may say the link without a host. */
export const kaartjeVoor = (ervaringslink: string, hier: URL): Kaartje => {
  const link = new URL(ervaringslink, hier).href;
  return { link, qr: encodeQR(link, 'svg', { ecc: 'medium', border: 4 }) };
};
