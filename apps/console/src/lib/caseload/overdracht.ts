import { eerste, gevuld, type Waarden } from '#lib/session/form.ts';

/** Who had it when the page was made; nobody is an answer too. */
const vanCoach = (waarden: Waarden) =>
  waarden.vanCoachId === undefined ? undefined : (eerste(waarden, 'vanCoachId') ?? null);

const tweedeCoach = (waarden: Waarden) => {
  const gekozen = eerste(waarden, 'tweedeCoachId');
  return gekozen === 'niemand' ? null : gekozen;
};

/** A hand-over, as a form has it. */
export const overdrachtUit = (waarden: Waarden) =>
  gevuld({
    coachId: eerste(waarden, 'coachId'),
    reden: eerste(waarden, 'reden') ?? '',
    tweedeCoachId: tweedeCoach(waarden),
    warmeOverdrachtOp: eerste(waarden, 'warmeOverdrachtOp'),
    vanCoachId: vanCoach(waarden),
  });
