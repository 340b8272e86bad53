// The rules on source files, each as a function of one parsed file. scripts/check-architecture.mjs runs them over src.
import path from 'node:path';
import ts from 'typescript';

const longest = 300;

/** Imports go to the same or a lower rank: contract ← model ← views ← entry points. */
const ranks = { contract: 0, model: 1, locale: 1, theme: 1, ui: 2, element: 2, views: 3, export: 3 };
const rankOf = (file) => ranks[file.split('/')[1]] ?? 4;
const viewOf = (file) => /^src\/views\/([^/]+)\//.exec(file)?.[1];

const mayUseD3 = (file) => /^src\/(contract|model)\//.test(file) || file.endsWith('.layout.ts');
const mayUseLit = (file) => /^src\/(element|ui)\//.test(file) || /(\.render|\.styles|\/strategy-[a-z-]+)\.ts$/.test(file);
/** These run in Node without a document. */
const isPure = (file) => /^src\/(contract|model|locale)\//.test(file) || /\.(layout|table)\.ts$/.test(file);
const isText = (file) => file.startsWith('src/locale/') || file.startsWith('src/contract/problems');
/** The one place for state that outlives an element. */
const isCache = (file) => file === 'src/element/cache.ts';

const forbidden = {
  innerHTML: 'makes markup from text',
  outerHTML: 'makes markup from text',
  insertAdjacentHTML: 'makes markup from text',
  unsafeHTML: 'makes markup from text',
  unsafeSVG: 'makes markup from text',
  styleMap: 'is blocked by a strict content security policy; use src/ui/geometry.ts',
  eval: 'runs text as code',
};
const globals = new Set(['document', 'window', 'navigator', 'localStorage', 'sessionStorage', 'location']);
const knownHosts = /^https?:\/\/(www\.w3\.org|json-schema\.org)\//;

function checkImport(file, specifier) {
  if (!specifier.startsWith('.')) {
    if (specifier.startsWith('d3-') && !mayUseD3(file)) return `imports ${specifier}: d3 belongs to contract, model and *.layout.ts`;
    if (/^(lit|lit-html|@lit)(\/|$)/.test(specifier) && !mayUseLit(file)) {
      return `imports ${specifier}: lit belongs to *.render.ts, *.styles.ts, elements and ui`;
    }
    return null;
  }
  if (!/\.(js|json)$/.test(specifier)) return `imports ${specifier}: relative imports end in .js`;
  const target = path.posix.join(path.posix.dirname(file), specifier);
  if (!target.startsWith('src/')) return specifier.endsWith('.json') ? null : `imports ${specifier}: it lies outside src`;
  if (viewOf(file) && viewOf(target) && viewOf(file) !== viewOf(target)) return `imports ${specifier}: a view never imports another view`;
  if (rankOf(target) > rankOf(file)) return `imports ${specifier}: imports only point backwards (contract, model, views, entry points)`;
  return null;
}

function checkTemplate(tag, quasis) {
  if (tag !== 'html' && tag !== 'svg') return null;
  const text = quasis.join('\u0000');
  if (/[\s"'}]\.?style\s*=/.test(text)) return 'has a style attribute in a template: use src/ui/geometry.ts or a class';
  if (/<(style|script)[\s>]/i.test(text)) return 'has a <style> or <script> element in a template';
  if (/\son[a-z]+\s*=/i.test(text)) return 'has an on… attribute in a template: use @event';
  return null;
}

function checkState(file, statement) {
  if (!ts.isVariableStatement(statement) || isCache(file)) return null;
  if (!(statement.declarationList.flags & ts.NodeFlags.Const)) return 'has a variable at module level';
  for (const { initializer: made } of statement.declarationList.declarations) {
    const isEmpty =
      made &&
      ((ts.isNewExpression(made) && /^(Weak)?(Map|Set)$/.test(made.expression.getText()) && !made.arguments?.length) ||
        (ts.isArrayLiteralExpression(made) && !made.elements.length) ||
        (ts.isObjectLiteralExpression(made) && !made.properties.length));
    if (isEmpty) return 'has an empty collection at module level, which is state';
  }
  return null;
}

function checkText(file, text) {
  const address = /https?:\/\/[^\s'"`]+/.exec(text)?.[0];
  if (address && !knownHosts.test(address)) return `names the address ${address}`;
  if (/[äöüÄÖÜß]/.test(text) && !isText(file)) return `has a German text (“${text.trim().slice(0, 40)}”): texts belong to src/locale`;
  return null;
}

function checkNode(file, node) {
  if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier)
    return checkImport(file, node.moduleSpecifier.text);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0]?.text !== undefined) {
    return checkImport(file, node.arguments[0].text);
  }
  if (ts.isImportTypeNode(node)) return checkImport(file, node.argument.literal?.text ?? '');
  if (ts.isIdentifier(node) && Object.hasOwn(forbidden, node.text)) return `uses ${node.text}, which ${forbidden[node.text]}`;
  if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'Function') {
    return 'uses Function, which runs text as code';
  }
  if (ts.isCallExpression(node) && /\.setAttribute$/.test(node.expression.getText()) && node.arguments[0]?.text === 'style') {
    return 'sets a style attribute: use src/ui/geometry.ts';
  }
  if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression) && globals.has(node.expression.text) && isPure(file)) {
    return `uses ${node.getText()}: this stage runs without a document`;
  }
  if (ts.isTaggedTemplateExpression(node)) {
    const { template } = node;
    const quasis = ts.isTemplateExpression(template)
      ? [template.head.text, ...template.templateSpans.map((span) => span.literal.text)]
      : [template.text];
    return checkTemplate(node.tag.getText(), quasis);
  }
  if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) return checkText(file, node.text);
  return null;
}

/** @returns {string[]} findings such as `src/ui/icon.ts:12 imports …` */
export function checkFile(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const findings = [];
  const add = (node, finding) => {
    if (finding) findings.push(`${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1} ${finding}`);
  };
  const lines = text.trimEnd().split('\n').length;
  const isGenerated = file.endsWith('.generated.ts') || /^\/\/ Generated by /.test(text);
  if (lines > longest && !isGenerated) findings.push(`${file}:${longest} has ${lines} lines; ${longest} is the most`);
  for (const statement of source.statements) add(statement, checkState(file, statement));
  const visit = (node) => {
    add(node, checkNode(file, node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return findings;
}
