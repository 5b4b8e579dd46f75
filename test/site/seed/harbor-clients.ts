import type { SeedClient } from './seed';

type Place = Pick<SeedClient, 'timeZone' | 'travelMinutes' | 'address'>;

const at = (timeZone: string, travelMinutes: number, address: string): Place => ({ timeZone, travelMinutes, address });

function client(
  name: string,
  place: Place,
  terms: Pick<SeedClient, 'contract' | 'hipaa' | 'planDay' | 'assignee' | 'contact'>,
): SeedClient {
  return { name, organization: name, projectKey: 'HD', ...place, ...terms };
}

const pacific = 'America/Los_Angeles';

/** The clients of Harbor IT: dentists, lawyers and clinics from Hawaii to the East Coast. */
export const harborClients: readonly SeedClient[] = [
  client('Lakeside Dental', at(pacific, 22, '1208 Shore Road, Bellevue, WA 98004'), {
    contract: 'managed',
    hipaa: 'coveredEntity',
    planDay: 3,
    assignee: 'ada',
    contact: 'Pat Delgado, office manager, 425-555-0142',
  }),
  client('Alder & Finch LLP', at(pacific, 35, '400 SW Alder Street, Suite 910, Portland, OR 97205'), {
    contract: 'managed',
    hipaa: 'businessAssociate',
    planDay: 5,
    assignee: 'ben',
    contact: 'Quinn Abernathy, firm administrator, 503-555-0117',
  }),
  client('Bright Smiles Pediatric Dentistry', at('America/Denver', 40, '77 Larimer Square, Denver, CO 80202'), {
    contract: 'managed',
    hipaa: 'coveredEntity',
    planDay: 8,
    assignee: 'dev',
    contact: 'Marisol Vega, practice manager, 303-555-0188',
  }),
  client('Canyon Family Clinic', at('America/Phoenix', 55, '2301 N Central Avenue, Phoenix, AZ 85004'), {
    contract: 'managed',
    hipaa: 'coveredEntity',
    planDay: 10,
    assignee: 'dev',
    contact: 'Dr. Anil Mehta, 602-555-0164',
  }),
  client('Delta Orthopedics', at('America/Chicago', 18, '820 W Fulton Market, Chicago, IL 60607'), {
    contract: 'blockOfHours',
    hipaa: 'coveredEntity',
    planDay: 12,
    assignee: 'finn',
    contact: 'Renee Kowalski, operations, 312-555-0121',
  }),
  client('Evergreen Eye Care', at(pacific, 28, '5510 Ballard Avenue NW, Seattle, WA 98107'), {
    contract: 'managed',
    hipaa: 'coveredEntity',
    planDay: 15,
    assignee: 'chloe',
    contact: 'Tomas Lindgren, office lead, 206-555-0155',
  }),
  client('Garrison & Poole, Attorneys', at('America/New_York', 90, '55 Court Street, Boston, MA 02108'), {
    contract: 'hourly',
    hipaa: 'none',
    planDay: 17,
    assignee: 'emi',
    contact: 'Harriet Poole, partner, 617-555-0133',
  }),
  client('Harborview Endodontics', at(pacific, 12, '901 Boylston Avenue, Seattle, WA 98104'), {
    contract: 'managed',
    hipaa: 'coveredEntity',
    planDay: 18,
    assignee: 'ada',
    contact: 'Dr. Simone Achterberg, 206-555-0109',
  }),
  client("Juniper Women's Health", at('America/Denver', 48, '1450 Walnut Street, Boulder, CO 80302'), {
    contract: 'managed',
    hipaa: 'coveredEntity',
    planDay: 22,
    assignee: 'chloe',
    contact: 'Leah Rosenthal, practice manager, 720-555-0176',
  }),
  client('Kailua Family Dental', at('Pacific/Honolulu', 30, '407 Uluniu Street, Kailua, HI 96734'), {
    contract: 'blockOfHours',
    hipaa: 'coveredEntity',
    planDay: 25,
    assignee: 'emi',
    contact: 'Keoni Akana, front desk, 808-555-0112',
  }),
  client('Kestrel Legal Group', at('America/Chicago', 25, '210 N Wells Street, Chicago, IL 60606'), {
    contract: 'managed',
    hipaa: 'none',
    planDay: 28,
    assignee: 'finn',
    contact: 'Omar Haddad, IT liaison, 312-555-0190',
  }),
  client('Northgate Oral Surgery', at(pacific, 20, '10700 Meridian Avenue N, Seattle, WA 98133'), {
    contract: 'managed',
    hipaa: 'coveredEntity',
    planDay: 31,
    assignee: 'ben',
    contact: 'Yvette Carrow, surgical coordinator, 206-555-0128',
  }),
];
