import { createRequire } from 'node:module';
import { join } from 'node:path';

const themes = ['atlassian-light', 'atlassian-dark', 'atlassian-spacing', 'atlassian-typography', 'atlassian-shape'];

/** The design tokens of Atlassian's themes as one stylesheet, which the product gives to modules that enable theming; made once. */
export function themeCss(): string {
  css ??= themes.map(themeText).join('\n');
  return css;
}

let css: string | undefined;

function themeText(theme: string): string {
  const load = createRequire(join(process.cwd(), 'package.json'));
  return (load(`@atlaskit/tokens/dist/cjs/artifacts/themes/${theme}`) as { default: string }).default.replace(/\n\s+/g, '\n');
}
