import { mayBeOutsourced } from '../../../../src/maintenance/rules/items-for';
import type { Item } from '../../../../src/maintenance/rules/template';
import { counted } from '../../clients/words';
import { CheckField } from '../../ui/fields/check-field';
import { say } from '../../ui/words/say';

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
            {say('({going} of {remote}{rest})', {
              going,
              remote: remote.length,
              rest:
                staying > 0
                  ? say('; {counted} and everything on site stay with us', { counted: counted(staying, 'backup item') })
                  : say('; everything on site stays with us'),
            })}
          </span>
        </>
      }
    />
  );
}
