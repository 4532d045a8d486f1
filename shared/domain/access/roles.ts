/** Every role of the portal. A person has one. */
export const portalRoles = [
  'key-adult', 'desk', 'supervisor', 'authority-officer', 'administrator',
  'idat-officer', 'idat-supervisor', 'idva', 'idva-supervisor', 'marac-coordinator', 'board',
] as const;
export type PortalRole = (typeof portalRoles)[number];

/** Work with the perpetrator: whatever is "never for perpetrator contact" is kept from them. */
export const perpetratorWorkers: readonly PortalRole[] = ['idat-officer', 'idat-supervisor'];
/** The restricted group: what touches somebody who works for the police or a partner is theirs alone. */
export const restrictedGroup: readonly PortalRole[] = ['supervisor', 'idat-supervisor', 'idva-supervisor'];
