import { eenIndicatie } from '../../test/Voorbeelden.ts';
import { wandelOver } from '../../test/Wandeling.ts';
import { type Indicatie, indicatieStappen, zetIndicatie } from './Indicatie.ts';

wandelOver<Indicatie>('indicatie', {
  begin: eenIndicatie,
  fout: 'OnjuisteIndicatieStatus',
  stappen: Object.fromEntries(indicatieStappen.map((stap) => [stap, (van: Indicatie) => zetIndicatie(van, stap)])),
  diagram: {
    aangevraagd: { kenToe: 'toegekend', wijsAf: 'afgewezen' },
    toegekend: { verleng: 'verlengd', schaalAf: 'afgeschaald', beeindig: 'beeindigd' },
    afgewezen: {},
    verlengd: {},
    afgeschaald: {},
    beeindigd: {},
  },
});
