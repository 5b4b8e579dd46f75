import { Refusal } from '../platform/rules/refusal';
import type { TemplateVersion } from './rules/template';
import { shippedTemplate } from './shipped-template';

/** The version that a ticket was created with. */
export function templateOf(head: { readonly template: string; readonly version: number }): TemplateVersion {
  const shipped = shippedTemplate();
  if (head.template === shipped.template && head.version === shipped.version) return shipped;
  throw new Refusal('notFound', `Version ${String(head.version)} of the checklist “${head.template}” is not known here.`);
}
