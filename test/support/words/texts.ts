import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { namesIn } from './value-name';

/** Folders of static/src that have a catalogue; what other folders say is in that of `ui`. */
export const catalogues = ['ui', 'clients', 'time', 'billing', 'maintenance', 'roadmap', 'hipaa', 'setup'] as const;
type Name = (typeof catalogues)[number];
type Words = Readonly<Record<string, string>>;

/** Pages and tickets are in the firm's language, whoever looks at them, and so is content that is shipped. */
const notOnScreens = /\/(pages?|page-body|catalog)\/|(-page|-document|-store|name-words)\.ts$/;

/** What the screens say in English, by catalogue, sorted: texts given to `say` and `rich`, and sentences that the functions answer with. */
export function texts(): Readonly<Record<Name, readonly string[]>> {
  const found = Object.fromEntries(catalogues.map((name) => [name, new Set<string>()])) as Record<Name, Set<string>>;
  for (const { path, name } of filesIn('static/src')) collect(path, found[name], spoken);
  for (const { path, name } of filesIn('src')) if (!notOnScreens.test(path)) collect(path, found[name], answered);
  return Object.fromEntries(catalogues.map((name) => [name, [...found[name]].sort()])) as Record<Name, string[]>;
}

export const pathOf = (name: Name, language: string): string => join('static/src', name, 'words', `${language}.json`);

/** A catalogue in a language, such as `es`; empty while there is none. */
export function catalogueIn(name: Name, language: string): Words {
  try {
    return JSON.parse(readFileSync(pathOf(name, language), 'utf8')) as Words;
  } catch {
    return {};
  }
}

function filesIn(folder: string): { readonly path: string; readonly name: Name }[] {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => /\.tsx?$/.test(path));
  return paths.map((path) => ({ path: join(folder, path), name: catalogues.find((name) => path.startsWith(`${name}/`)) ?? 'ui' }));
}

function collect(path: string, into: Set<string>, textsOf: (node: ts.Node) => readonly string[]): void {
  const visit = (node: ts.Node): void => {
    for (const text of textsOf(node)) if (/\p{L}{2}/u.test(text.replaceAll(/\{\w+\}/g, ''))) into.add(text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
}

function spoken(node: ts.Node): readonly string[] {
  if (ts.isObjectLiteralExpression(node)) return formsOf(node);
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression)) return [];
  return ['say', 'rich'].includes(node.expression.text) ? literalsOf(node.arguments[0]) : [];
}

/** What `sayCount` says of one and of others, wherever the two stand. */
function formsOf({ properties }: ts.ObjectLiteralExpression): readonly string[] {
  const forms = properties.flatMap((each) => (ts.isPropertyAssignment(each) ? [[each.name.getText(), each.initializer] as const] : []));
  return forms.map(([name]) => name).join() === 'one,other' ? forms.flatMap(([, text]) => literalsOf(text)) : [];
}

/** A sentence has several words and begins with a capital letter, a quotation mark, a number or a value. */
function answered(node: ts.Node): readonly string[] {
  if (ts.isObjectLiteralExpression(node)) return formsOf(node);
  if (!ts.isStringLiteralLike(node) && !ts.isTemplateExpression(node)) return [];
  if (ts.isImportDeclaration(node.parent) || ts.isLiteralTypeNode(node.parent)) return [];
  if (isCounted(node.parent)) return node.parent.arguments.indexOf(node) === 0 ? [] : literalsOf(node);
  return literalsOf(node).filter((text) => isWord(node) || sentence.test(text) || phrase.test(text));
}

const sentence = /^[\p{Lu}“{\d][^\n]* \S/u;
/** A part of a sentence has several words too, and is no query. */
const phrase = /^\p{Ll}(?!.*([=<>~;]| IS | in \S*\())[^\n]* \S/u;

/** `title: 'Policies'` and `const verdictWords = { gap: 'Gap' }`: what rules call a thing by may be a single word. */
function isWord(node: ts.Node): boolean {
  const { parent } = node;
  if (!ts.isPropertyAssignment(parent) || parent.initializer !== node) return false;
  const owner = parent.parent.parent;
  const isAmongWords = ts.isVariableDeclaration(owner) && /words$/i.test(owner.name.getText());
  return isAmongWords || /^(title|words|endWords|often|takes)$/.test(parent.name.getText());
}

/** `counted(tickets, 'ticket has', 'tickets have')` says a part of a sentence. */
const isCounted = (node: ts.Node): node is ts.CallExpression =>
  ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === 'counted' && node.arguments.length === 3;

function literalsOf(node: ts.Node | undefined): readonly string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [...literalsOf(node.whenTrue), ...literalsOf(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return literalsOf(node.expression);
  return ts.isTemplateExpression(node) ? [patternOf(node)] : [];
}

function patternOf({ head, templateSpans }: ts.TemplateExpression): string {
  const names = namesIn(templateSpans.map(({ expression }) => expression));
  return head.text + templateSpans.map(({ literal }, index) => `{${names[index] ?? ''}}${literal.text}`).join('');
}
