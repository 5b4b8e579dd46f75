import { useState } from 'react';
import type { BindersList } from '../../../../src/hipaa/rules/binders-list';
import type { VendorListed } from '../../../../src/hipaa/rules/vendors-list';
import { Mark } from '../mark';
import { binderName } from './binder-name';
import { VendorFile } from './vendor-file';
import { say } from '../../ui/words/say';

interface VendorsProps {
  readonly list: BindersList;
}

/** Every vendor who may meet patients' data, where it is named and whether it has an agreement there; a click opens its file. */
export function Vendors({ list }: VendorsProps) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <section aria-label={say('Vendors')}>
      <h2 className="binders-heading">{say('Vendors')}</h2>
      {list.vendors.length === 0 ? (
        <p className="subtle">{say('No vendor is named yet: add those who may meet patients’ data on a binder’s page Agreements.')}</p>
      ) : (
        <table className="rows-table">
          <thead>
            <tr>
              <th scope="col">{say('Vendor')}</th>
              <th scope="col">{say('Agreement in force')}</th>
              <td aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {list.vendors.map((vendor) => (
              <VendorRow key={vendor.name} vendor={vendor} list={list} open={open === vendor.name} onOpen={setOpen} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface VendorRowProps extends VendorsProps {
  readonly vendor: VendorListed;
  readonly open: boolean;
  readonly onOpen: (name: string | null) => void;
}

function VendorRow({ vendor: { name, places }, list, open, onOpen }: VendorRowProps) {
  return (
    <>
      <tr className={open ? 'rows-row rows-below' : 'rows-row'}>
        <th scope="row">{name}</th>
        <td data-label={say('Agreement in force')} className="rows-wide">
          <ul className="binder-marks">
            {places.map(({ binder, agreed }) => (
              <li key={binder} className="vendor-place">
                <Mark tone={agreed ? 'green' : 'red'} /> {binderName(list, binder)}
              </li>
            ))}
          </ul>
        </td>
        <td className="rows-actions">
          <button
            type="button"
            className="link"
            aria-expanded={open}
            aria-label={say('File of {name}', { name })}
            onClick={() => onOpen(open ? null : name)}
          >
            {say('File')}
          </button>
        </td>
      </tr>
      {open && (
        <tr>
          <td colSpan={3}>
            <VendorFile name={name} list={list} />
          </td>
        </tr>
      )}
    </>
  );
}
