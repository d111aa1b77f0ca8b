import { Schema } from 'effect';

/** Why a command could not do its work: one line for who typed it. */
export class OpdrachtMislukt extends Schema.TaggedError<OpdrachtMislukt>()('OpdrachtMislukt', {
  regel: Schema.String,
}) {
  override get message() {
    return this.regel;
  }
}
