import { describe, expect } from '@effect/vitest';
import { Effect } from 'effect';
import { anna, cor, teamOost, teamWest, tess, wijkWest } from '../../test/Mensen.ts';
import { geweigerd, inZandstad, nieuweMelding } from '../../test/Verhaal.ts';
import { dag, eenIndicatie } from '../../test/Voorbeelden.ts';
import { meld } from '../melding/meld.ts';
import { corrigeerIndicatie } from './corrigeer.ts';
import { zetIndicatieAgenda } from './zetAgenda.ts';

const vanRegister = {
  ...eenIndicatie,
  status: 'toegekend' as const,
  meldingId: null,
  tot: dag('2026-12-01'),
};
const aflopend = { ...nieuweMelding, aanleiding: 'aflopende_zorg' as const, indicatieId: vanRegister.id };

describe('an indicatie of a register that the team brought onto its agenda', () => {
  inZandstad('names its resident in no text, also where only that melding says who it is', (zandstad) =>
    Effect.gen(function* () {
      zandstad.staat.indicaties.set(vanRegister.id, vanRegister);
      yield* zandstad.doet(anna, meld({ ...aflopend, inwoner: { naam: 'Jo Verzonnen' } }));
      const reden = 'Mevrouw Verzonnen belde.';
      for (const doet of [
        Effect.asVoid(corrigeerIndicatie(vanRegister.id, { tot: dag('2026-12-08'), reden })),
        Effect.asVoid(zetIndicatieAgenda(vanRegister.id, { opAgenda: false, reden })),
      ])
        expect(yield* geweigerd(zandstad.doet(cor, doet))).toMatchObject({ fouten: [{ pad: 'reden' }] });
      expect(
        yield* geweigerd(zandstad.doet(tess, zetIndicatieAgenda(vanRegister.id, { opAgenda: false, reden }))),
      ).toMatchObject({ fouten: [{ pad: 'reden' }] });
    }),
  );

  inZandstad('that is kept off the agenda is not put on it by who may not decide that', (zandstad) =>
    Effect.gen(function* () {
      zandstad.staat.indicaties.set(vanRegister.id, vanRegister);
      const niet = { opAgenda: false, grond: 'veilig_thuis' as const, reden: 'Er loopt een onderzoek.' };
      yield* zandstad.doet(tess, zetIndicatieAgenda(vanRegister.id, niet));
      expect(yield* geweigerd(zandstad.doet(anna, meld(aflopend)))).toMatchObject({ fouten: [{ pad: 'indicatieId' }] });
      yield* zandstad.doet(tess, zetIndicatieAgenda(vanRegister.id, { opAgenda: true, reden: 'Dat is klaar.' }));
      expect(zandstad.staat.indicaties.get(vanRegister.id)?.agendaMeldingId).not.toBeNull();
    }),
  );

  inZandstad('stays with that team: no melding of another team takes its end', (zandstad) =>
    Effect.gen(function* () {
      zandstad.staat.indicaties.set(vanRegister.id, vanRegister);
      const bijWest = { ...aflopend, teamId: teamWest.id, wijkId: wijkWest.id };
      expect(yield* geweigerd(zandstad.doet(cor, meld(bijWest)))).toMatchObject({ fouten: [{ pad: 'indicatieId' }] });
      expect(zandstad.staat.indicaties.get(vanRegister.id)).toMatchObject({
        teamId: teamOost.id,
        agendaMeldingId: null,
      });
    }),
  );
});
