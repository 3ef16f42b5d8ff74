import type { Role } from './roles.ts';

/**
 * Whether the camera goes where the marks of a role are: `first` before all others, `always`, or `near`, where the opening
 * view holds them; never to who merely speaks of something. Apart from the table of roles, which the first script
 * has no need of.
 */
export const claims: Readonly<Partial<Record<Role, 'first' | 'always' | 'near'>>> = {
  incident: 'first',
  venue: 'near',
  contact: 'near',
  route: 'always',
  area: 'always',
  control: 'always',
};
