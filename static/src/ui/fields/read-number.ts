/** Reads a number as a person of this locale writes it, `1.25` or `1,25`, groups of thousands included; null if it is none or could mean two things. */
export function readNumber(text: string, locale: string): number | null {
  const { decimal, group } = signsOf(locale);
  const bare = text.replaceAll(/[\s\u00a0\u202f'’]/g, '').replace('−', '-');
  const grouped = new RegExp(`^-?\\d{1,3}(${group}\\d{3})+(${decimal}\\d+)?$`);
  const plain = new RegExp(`^-?\\d+(${decimal}\\d+)?$`);
  if (grouped.test(bare)) return Number(bare.replaceAll(new RegExp(group, 'g'), '').replace(new RegExp(decimal), '.'));
  if (plain.test(bare)) return Number(bare.replace(new RegExp(decimal), '.'));
  return /^-?\d+\.\d+$/.test(bare) ? Number(bare) : null;
}

/** The decimal and the group sign of a locale, ready for a regular expression. */
function signsOf(locale: string): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(locale, { useGrouping: true }).formatToParts(12_345.6);
  const sign = (type: 'decimal' | 'group', otherwise: string): string => {
    const found = parts.find((part) => part.type === type)?.value ?? otherwise;
    return `\\${/^[.,]$/.test(found) ? found : otherwise}`;
  };
  const decimal = sign('decimal', '.');
  return { decimal, group: sign('group', decimal === '\\,' ? '.' : ',') };
}
