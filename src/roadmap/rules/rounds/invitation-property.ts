/** The issue property that an invitation's ticket carries, and the name under which JQL knows its identity. */
export const invitationKey = 'rounds-invitation';
export const invitationName = 'roadmapInvitation';
