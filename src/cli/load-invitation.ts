import type { Invitation } from '../invite/invitation.ts';
import type { InvitationOptions } from '../invite/read-invitation.ts';
import type { Host } from '../io/host.ts';
import { standardStream } from './commands.ts';
import { readInput } from './load-briefing.ts';
import { formatName } from './messages.ts';
import { Refusal } from './refusal.ts';

/** Reads an invitation from a calendar file. Throws a {@link Refusal} where there is none in it. */
export async function loadInvitation(file: string, options: InvitationOptions, host: Host): Promise<Invitation> {
  const bytes = await readInput(file, 'an invitation', host);
  const { readInvitation } = await import('../invite/read-invitation.ts');
  const result = readInvitation(bytes, options);
  if (!('problem' in result)) return result;
  const name = file === standardStream ? 'Standard input' : formatName(file);
  throw new Refusal(`${name} ${result.problem}. Nothing was written.`);
}
