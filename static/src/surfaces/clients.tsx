import { Clients } from '../clients/clients';

export function ClientsSurface() {
  return <Clients />;
}
