import { assetClasses, classWords, type AssetClass, type SystemData } from '../../../../../src/hipaa/rules/continuity/system';
import type { Instant } from '../../../../../src/platform/rules/units';
import { CopyFields } from './copy-fields';
import { kindForm } from './form';
import { CheckField, ChoiceField, hoursTyped, minutesRead, TextField } from './plain-fields';

/** A system as it is typed: hours, and the systems it needs with commas between. */
export interface SystemTyped extends Pick<
  SystemData,
  'name' | 'assetClass' | 'responsible' | 'holdsEphi' | 'comesFirst' | 'beforeDevices'
> {
  readonly rto: string;
  readonly rpo: string;
  readonly needs: string;
  readonly holdsData: boolean;
  readonly onSite: { readonly lastSuccess: Instant | null; readonly automated: boolean };
  readonly offSite: SystemTyped['onSite'];
}

const noCopy = { lastSuccess: null, automated: true } as const;

export const systemForm = kindForm<SystemTyped>({
  dateLabel: 'In the plan since',
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
  Fields: ({ data, change }) => (
    <>
      <div className="section-fields">
        <TextField label="Name, such as EMR" value={data.name} onChange={(name) => change({ name })} />
        <ChoiceField<AssetClass>
          label="What it is"
          value={data.assetClass}
          choices={assetClasses.map((each) => [each, classWords[each]])}
          onChange={(assetClass) => change({ assetClass })}
        />
        <TextField label="Who answers for it" value={data.responsible} onChange={(responsible) => change({ responsible })} />
        <TextField type="number" label="RTO: may be away, hours" value={data.rto} onChange={(rto) => change({ rto })} />
        <TextField type="number" label="RPO: newest copy, hours old" value={data.rpo} onChange={(rpo) => change({ rpo })} />
        <TextField label="Needs these systems, with commas" value={data.needs} onChange={(needs) => change({ needs })} />
      </div>
      <CheckField
        label="It holds ePHI, so that a risk to it belongs into the risk analysis"
        value={data.holdsEphi}
        onChange={(holdsEphi) => change({ holdsEphi })}
      />
      {data.assetClass !== 'device' && (
        <CheckField
          label="Comes back before phones, laptops and tablets"
          value={data.comesFirst}
          onChange={(comesFirst) => change({ comesFirst })}
        />
      )}
      {data.comesFirst && data.assetClass !== 'device' && (
        <TextField label="Why before them" value={data.beforeDevices} onChange={(beforeDevices) => change({ beforeDevices })} />
      )}
      <CheckField label="It holds data that are copied" value={data.holdsData} onChange={(holdsData) => change({ holdsData })} />
      {data.holdsData && (
        <div className="section-fields">
          <CopyFields where="on-site" copy={data.onSite} onChange={(onSite) => change({ onSite })} />
          <CopyFields where="off-site" copy={data.offSite} onChange={(offSite) => change({ offSite })} />
        </div>
      )}
    </>
  ),
});
