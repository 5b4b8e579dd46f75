import { mayBeOutsourced } from '../../../../src/maintenance/rules/items-for';
import type { Item } from '../../../../src/maintenance/rules/template';
import { CheckField } from '../../ui/fields/check-field';
import { say, sayCount } from '../../ui/words/say';

interface RemoteBlockProps {
  readonly items: readonly Item[];
  readonly outsourced: boolean;
  readonly onChange: (outsourced: boolean) => void;
}

/** All remote items to the outsourced help desk with one click; what stays is said. */
export function RemoteBlock({ items, outsourced, onChange }: RemoteBlockProps) {
  const remote = items.filter(({ tier }) => tier === 'remote');
  const going = remote.filter(mayBeOutsourced).length;
  const staying = remote.length - going;
  return (
    <CheckField
      checked={outsourced}
      onChange={onChange}
      label={
        <>
          {say('The outsourced help desk does the remote items')}{' '}
          <span className="subtle">
            {say('({going} of {remote}{whatStays})', {
              going,
              remote: remote.length,
              whatStays:
                staying > 0
                  ? sayCount(staying, {
                      one: '; {count} backup item and everything on site stay with us',
                      other: '; {count} backup items and everything on site stay with us',
                    })
                  : say('; everything on site stays with us'),
            })}
          </span>
        </>
      }
    />
  );
}
