import { assetClasses, classWords, type AssetClass, type Copy, type SystemData } from '../../../../../src/hipaa/rules/continuity/system';
import { useCallback } from 'react';
import { CopyFields } from './copy-fields';
import { call } from '../../../ui/call';
import { useAsked } from '../../../ui/use-asked';
import { kindForm, type FieldsProps } from './form';
import { CheckField } from '../../../ui/fields/check-field';
import { ChoiceField } from '../../../ui/fields/choice-field';
import { TextField } from '../../../ui/fields/text-field';
import { hoursTyped, minutesRead } from './typed-hours';
import { said, say } from '../../../ui/words/say';

/** A system as it is typed: hours, and the systems it needs with commas between. */
export interface SystemTyped extends Pick<
  SystemData,
  'name' | 'assetClass' | 'responsible' | 'holdsEphi' | 'comesFirst' | 'beforeDevices'
> {
  readonly rto: string;
  readonly rpo: string;
  readonly needs: string;
  readonly holdsData: boolean;
  readonly onSite: Copy;
  readonly offSite: Copy;
}

const noCopy = { lastSuccess: null, automated: true } as const;

export const systemForm = kindForm<SystemTyped>({
  dateLabel: say('In the plan since'),
  empty: () => ({
    ...{
      name: '',
      assetClass: 'server',
      responsible: '',
      holdsEphi: true,
      comesFirst: false,
      beforeDevices: '',
      rto: '',
      rpo: '',
      needs: '',
    },
    ...{ holdsData: true, onSite: noCopy, offSite: noCopy },
  }),
  typed: (kept) => {
    const { rto, rpo, needs, copies, ...data } = kept as unknown as SystemData;
    return {
      ...data,
      ...{ rto: hoursTyped(rto), rpo: hoursTyped(rpo), needs: needs.join(', ') },
      ...{ holdsData: copies !== null, onSite: copies?.onSite ?? noCopy, offSite: copies?.offSite ?? noCopy },
    };
  },
  read: ({ rto, rpo, needs, holdsData, onSite, offSite, ...data }) => ({
    ...data,
    beforeDevices: data.comesFirst ? data.beforeDevices : '',
    rto: minutesRead(rto),
    rpo: minutesRead(rpo),
    needs: needs
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
    copies: holdsData ? { onSite, offSite } : null,
  }),
  Fields: ({ data, change, view }) => (
    <>
      <div className="section-fields">
        <TextField label={say('Name, such as EMR')} value={data.name} onChange={(name) => change({ name })} />
        <ChoiceField<AssetClass>
          label={say('What it is')}
          value={data.assetClass}
          choices={assetClasses.map((each) => [each, said(classWords[each])])}
          onChange={(assetClass) => change({ assetClass })}
        />
        <TextField label={say('Who answers for it')} value={data.responsible} onChange={(responsible) => change({ responsible })} />
        <TextField type="number" label={say('RTO: may be away, hours')} value={data.rto} onChange={(rto) => change({ rto })} />
        <TextField type="number" label={say('RPO: newest copy, hours old')} value={data.rpo} onChange={(rpo) => change({ rpo })} />
        <TextField label={say('Needs these systems, with commas')} value={data.needs} onChange={(needs) => change({ needs })} />
      </div>
      <CheckField
        label={say('It holds ePHI, so that a risk to it belongs into the risk analysis')}
        checked={data.holdsEphi}
        onChange={(holdsEphi) => change({ holdsEphi })}
      />
      {data.assetClass !== 'device' && (
        <CheckField
          label={say('Comes back before phones, laptops and tablets')}
          checked={data.comesFirst}
          onChange={(comesFirst) => change({ comesFirst })}
        />
      )}
      {data.comesFirst && data.assetClass !== 'device' && (
        <TextField label={say('Why before them')} value={data.beforeDevices} onChange={(beforeDevices) => change({ beforeDevices })} />
      )}
      <CheckField label={say('It holds data that are copied')} checked={data.holdsData} onChange={(holdsData) => change({ holdsData })} />
      {data.holdsData && <Copies data={data} change={change} view={view} />}
    </>
  ),
});

/** The two copies, each typed or told by monitoring. */
function Copies({ data, change, view: { binder } }: FieldsProps<SystemTyped>) {
  const { value } = useAsked(useCallback(() => call('watchedItems', { binder }), [binder]));
  const watched = value?.items ?? [];
  return (
    <div className="copy-fields">
      <CopyFields where="on-site" copy={data.onSite} watched={watched} onChange={(onSite) => change({ onSite })} />
      <CopyFields where="off-site" copy={data.offSite} watched={watched} onChange={(offSite) => change({ offSite })} />
    </div>
  );
}
