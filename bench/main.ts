/** What is measured, each by itself too: `pnpm bench groei`. */
const metingen: Readonly<Record<string, () => Promise<unknown>>> = {
  snelheid: () => import('./snelheid.ts'),
  groei: () => import('./groei.ts'),
  cijfers: () => import('./cijfers.ts'),
};

const gevraagd = process.argv.slice(2);
for (const naam of gevraagd.length > 0 ? gevraagd : Object.keys(metingen)) {
  const meting = metingen[naam];
  if (meting === undefined) throw new Error(`choose from ${Object.keys(metingen).join(', ')}, not ${naam}`);
  await meting();
}
