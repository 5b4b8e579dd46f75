import { Fragment, type ReactNode } from 'react';
import { said } from './say';

/** As `say`, where values are parts of the screen: each stands where the language of the person wants it. */
export function rich(english: string, values: Readonly<Record<string, ReactNode>>): ReactNode {
  const parts = said(english).split(/\{(\w+)\}/g);
  return parts.map((part, index) => <Fragment key={index}>{index % 2 === 0 ? part : values[part]}</Fragment>);
}
