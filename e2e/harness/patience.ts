/** How long a step is waited for, in milliseconds: a busy machine is no fault, only what hangs may run out of it. */
export const patience = 90_000;
