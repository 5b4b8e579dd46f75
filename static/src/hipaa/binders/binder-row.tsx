import { useState } from 'react';
import type { BinderId } from '../../../../src/hipaa/rules/binder';
import type { BinderListed } from '../../../../src/hipaa/rules/binders-list';
import type { Programme } from '../../../../src/hipaa/rules/programme';
import type { SectionId } from '../../../../src/hipaa/rules/sections';
import { teamGap } from '../../../../src/hipaa/rules/team';
import { openWikiPage } from '../../ui/open-wiki-page';
import { Mark } from '../mark';
import { BinderModeForm } from './binder-mode';
import { StrayPages } from './stray-pages';
import { BinderMarks } from './binder-marks';
import { BinderTeamForm } from './binder-team';
import { CreateBinder } from './create-binder';
import { ProgrammeMarks } from './programme-marks';
import { SectionGaps } from './section-gaps';
import { said, say } from '../../ui/words/say';

interface BinderRowProps {
  readonly id: BinderId;
  readonly name: string;
  readonly hasSpace: boolean;
  /** Whether our own binder is there, into whose space a client’s may go. */
  readonly hasOwn: boolean;
  readonly binder: BinderListed | null;
  /** Null for our own. */
  readonly programme: Programme | null;
  readonly onMade: (sentence: string) => void;
  readonly onPack: () => void;
}

/** A binder with a mark for each section that tells what is wrong there and leads to it, or the way to make the binder. */
export function BinderRow({ id, name, hasSpace, hasOwn, binder, programme, onMade, onPack }: BinderRowProps) {
  const [creating, setCreating] = useState(false);
  const [looking, setLooking] = useState<SectionId | null>(null);
  const [choosing, setChoosing] = useState(false);
  const [moding, setModing] = useState(false);
  const gap = binder?.team ? teamGap(binder.team) : null;
  const { spaceKey = '', cover = null } = binder ?? {};
  const standing = binder?.sections.find(({ section }) => section.id === looking);
  return (
    <>
      <tr className={creating || choosing || moding || standing ? 'rows-row rows-below' : 'rows-row'}>
        <th scope="row">
          {cover === null ? (
            name
          ) : (
            <button type="button" className="link" onClick={() => openWikiPage(spaceKey, cover)}>
              {name}
            </button>
          )}
          {binder?.isReady === true && <div className="binder-ready">{say('ready to hand over')}</div>}
          {binder?.mode === 'agreementsOnly' && <div className="subtle">{say('agreements only, referred')}</div>}
        </th>
        <td data-label={say('How its sections stand')} className="rows-wide">
          {binder === null ? (
            <span className="subtle">{say('No binder yet')}</span>
          ) : (
            <BinderMarks name={name} sections={binder.sections} looking={looking} onLook={setLooking} />
          )}
          {binder !== null && <StrayPages name={name} binder={binder} onDone={onMade} />}
          {gap !== null && (
            <div className="record-reason record-amber">
              <Mark tone="amber" /> {said(gap)}{' '}
              <button
                type="button"
                className="link"
                aria-label={say('Set who may see the binder of {name} again', { name })}
                onClick={() => setChoosing(true)}
              >
                {say('Set it again')}
              </button>
            </div>
          )}
        </td>
        <td data-label={say('Our part')} className={binder === null || programme === null ? 'rows-empty' : 'rows-wide'}>
          {binder !== null && programme !== null && <ProgrammeMarks programme={programme} />}
        </td>
        <td className="rows-actions">
          {binder?.isMade === true && (
            <button type="button" className="link" aria-label={say('Audit pack of {name}', { name })} onClick={onPack}>
              {say('Pack')}
            </button>
          )}{' '}
          {binder?.isMade === true && id !== 'own' && (
            <button type="button" className="link" aria-label={say('Team of {name}', { name })} onClick={() => setChoosing(true)}>
              {say('Team')}
            </button>
          )}
          {binder?.isMade === true && id !== 'own' && (
            <button
              type="button"
              className="link"
              aria-label={say('What the binder of {name} holds', { name })}
              onClick={() => setModing(true)}
            >
              {say('What it holds')}
            </button>
          )}
          {binder?.isMade !== true && !creating && (
            <button
              type="button"
              className="link"
              aria-label={say('Make the binder of {name}', { name })}
              onClick={() => setCreating(true)}
            >
              {binder === null ? say('Make its binder') : say('Go on making it')}
            </button>
          )}
        </td>
      </tr>
      {choosing && (
        <tr>
          <td colSpan={4}>
            <BinderTeamForm binder={id} name={name} team={binder?.team ?? null} onDone={onMade} onClose={() => setChoosing(false)} />
          </td>
        </tr>
      )}
      {moding && binder !== null && (
        <tr>
          <td colSpan={4}>
            <BinderModeForm id={id} name={name} mode={binder.mode} onDone={onMade} onClose={() => setModing(false)} />
          </td>
        </tr>
      )}
      {standing !== undefined && (
        <tr>
          <td colSpan={4}>
            <SectionGaps standing={standing} spaceKey={spaceKey} />
          </td>
        </tr>
      )}
      {creating && (
        <tr>
          <td colSpan={4}>
            <CreateBinder id={id} name={name} hasSpace={hasSpace} hasOwn={hasOwn} onMade={onMade} onClose={() => setCreating(false)} />
          </td>
        </tr>
      )}
    </>
  );
}
