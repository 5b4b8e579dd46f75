/** What may become of a client. */
export type Scenario = 'virtualOffice' | 'merger' | 'closing';

const checklists: Readonly<Record<Scenario, readonly string[]>> = {
  virtualOffice: [
    'Move what still runs on the office server, and where to',
    'Give everybody a managed computer and a headset at home',
    'Sign in with a second factor from everywhere',
    'Forward the telephone numbers',
    'Agree where paper and backup media are kept',
    'End the lease, the internet line and the alarm',
    'Wipe and retire the equipment of the office',
  ],
  merger: [
    'Hand over the data: what, in which form, to whom, by when',
    'Transfer licences and subscriptions, or end them',
    'Hand over domains, certificates and the accounts of their registrars',
    'List who keeps access until when, and end all other access on the day',
    'Hand over documents, passwords and warranties',
    'Keep what the law says must be kept, and say where',
    'End or transfer our contract, and settle the last statement',
  ],
  closing: [
    'Keep what the law says must be kept, and say where and until when',
    'Hand the data to who keeps them',
    'End licences, subscriptions, lines and domains',
    'End all access on the last day',
    'Wipe and retire the equipment, and note it',
    'Settle the last statement',
  ],
};

/** What there is to do in that case, in the order in which it is best begun. */
export const checklistOf = (scenario: Scenario): readonly string[] => checklists[scenario];
