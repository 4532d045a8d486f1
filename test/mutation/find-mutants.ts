import ts from 'typescript';

/** One change to one file. Offsets are of UTF-16 units in the file's text. */
export interface Mutant {
  /** Path from the root, with slashes. */
  readonly file: string;
  readonly line: number;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
  /** What was done, in a few words: "boundary", "condition is true". */
  readonly change: string;
  readonly original: string;
}

type Found = readonly [change: string, replacement: string, node?: ts.Node];

/** Every mutant of the files, in the order of the text. Types, imports and words meant for people are left alone. */
export function findMutants(root: string, files: readonly string[]): Mutant[] {
  const options = ts.readConfigFile(`${root}/tsconfig.json`, (path) => ts.sys.readFile(path));
  const program = ts.createProgram(files.map((file) => `${root}/${file}`), ts.parseJsonConfigFileContent(options.config, ts.sys, root).options);
  const checker = program.getTypeChecker();
  return files.flatMap((file) => {
    const source = program.getSourceFile(`${root}/${file}`);
    if (!source) throw new Error(`${file} could not be read.`);
    const mutants: Mutant[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isImportDeclaration(node) || ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return;
      for (const [change, replacement, other] of mutationsOf(node, source, checker)) {
        const changed = other ?? node;
        const start = changed.getStart(source);
        const original = source.text.slice(start, changed.end);
        if (original !== replacement) mutants.push({ file, line: source.getLineAndCharacterOfPosition(start).line + 1, start, end: changed.end, replacement, change, original });
      }
      ts.forEachChild(node, visit);
    };
    visit(source);
    return mutants;
  });
}

function mutationsOf(node: ts.Node, source: ts.SourceFile, checker: ts.TypeChecker): Found[] {
  const text = (part: ts.Node): string => part.getText(source);
  if (ts.isIfStatement(node)) return conditionOf(node.expression, text);
  if (ts.isConditionalExpression(node)) return conditionOf(node.condition, text);
  if (ts.isWhileStatement(node) || ts.isDoStatement(node)) return [['condition is false', 'false', node.expression]];
  if (ts.isForStatement(node) && node.condition) return [['condition is false', 'false', node.condition]];
  if (ts.isBinaryExpression(node)) return binaryOf(node, text);
  if (ts.isPrefixUnaryExpression(node)) return unaryOf(node, text);
  if (ts.isCallExpression(node)) return callOf(node, text);
  if (ts.isExpressionStatement(node)) return [['statement dropped', ';']];
  if (ts.isNumericLiteral(node) && !isOfTable(node)) return [['number one more', String(Number(node.text) + 1)], ['number one less', `(${Number(node.text) - 1})`]];
  if (node.kind === ts.SyntaxKind.TrueKeyword) return [['true is false', 'false']];
  if (node.kind === ts.SyntaxKind.FalseKeyword) return [['false is true', 'true']];
  if (ts.isStringLiteral(node)) return kindOf(node, checker);
  return [];
}

/** Tables of names hold no decisions of their own. */
function isOfTable(node: ts.Node): boolean {
  return ts.isArrayLiteralExpression(node.parent) && node.parent.elements.length > 12;
}

function conditionOf(condition: ts.Expression, text: (part: ts.Node) => string): Found[] {
  return text(condition) === 'true' ? [] : [['condition is true', 'true', condition], ['condition is false', 'false', condition]];
}

const others: ReadonlyMap<ts.SyntaxKind, readonly (readonly [string, string])[]> = new Map([
  [ts.SyntaxKind.LessThanToken, [['boundary', '<='], ['comparison reversed', '>=']]],
  [ts.SyntaxKind.LessThanEqualsToken, [['boundary', '<'], ['comparison reversed', '>']]],
  [ts.SyntaxKind.GreaterThanToken, [['boundary', '>='], ['comparison reversed', '<=']]],
  [ts.SyntaxKind.GreaterThanEqualsToken, [['boundary', '>'], ['comparison reversed', '<']]],
  [ts.SyntaxKind.EqualsEqualsEqualsToken, [['equality reversed', '!==']]],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken, [['equality reversed', '===']]],
  [ts.SyntaxKind.PlusToken, [['plus is minus', '-']]],
  [ts.SyntaxKind.MinusToken, [['minus is plus', '+']]],
  [ts.SyntaxKind.AsteriskToken, [['times is over', '/']]],
  [ts.SyntaxKind.SlashToken, [['over is times', '*']]],
  [ts.SyntaxKind.AsteriskAsteriskToken, [['power is times', '*']]],
  [ts.SyntaxKind.PlusEqualsToken, [['plus is minus', '-=']]],
]);

function binaryOf(node: ts.BinaryExpression, text: (part: ts.Node) => string): Found[] {
  const [left, right] = [text(node.left), text(node.right)];
  const found: Found[] = (others.get(node.operatorToken.kind) ?? []).map(([change, operator]) => [change, operator, node.operatorToken]);
  const is = (kind: ts.SyntaxKind): boolean => node.operatorToken.kind === kind;
  if (is(ts.SyntaxKind.AmpersandAmpersandToken)) return [['and is or', `((${left}) || (${right}))`], ['guard dropped', left], ['guard dropped', right]];
  if (is(ts.SyntaxKind.BarBarToken)) return [['or is and', `((${left}) && (${right}))`], ['guard dropped', left], ['guard dropped', right]];
  return is(ts.SyntaxKind.QuestionQuestionToken) ? [['default dropped', left], ['default always', right]] : found;
}

function unaryOf(node: ts.PrefixUnaryExpression, text: (part: ts.Node) => string): Found[] {
  if (node.operator === ts.SyntaxKind.ExclamationToken) return [['not dropped', text(node.operand)]];
  return node.operator === ts.SyntaxKind.MinusToken ? [['minus dropped', text(node.operand)]] : [];
}

const otherMethods: ReadonlyMap<string, string> = new Map([
  ['some', 'every'], ['every', 'some'], ['max', 'min'], ['min', 'max'], ['startsWith', 'endsWith'], ['endsWith', 'startsWith'], ['floor', 'ceil'], ['toLowerCase', 'toUpperCase'],
]);

function callOf(node: ts.CallExpression, text: (part: ts.Node) => string): Found[] {
  if (!ts.isPropertyAccessExpression(node.expression)) return [];
  const { name, expression } = node.expression;
  const other = otherMethods.get(name.text);
  if (other !== undefined) return [[`${name.text} is ${other}`, other, name]];
  return ['filter', 'sort', 'slice', 'reverse', 'trim'].includes(name.text) ? [[`${name.text} dropped`, text(expression)]] : [];
}

/** A text of a closed list (a kind, a level) becomes its neighbours in that list. */
function kindOf(node: ts.StringLiteral, checker: ts.TypeChecker): Found[] {
  if (!ts.isExpression(node) || ts.isPropertyAssignment(node.parent) && node.parent.name === node) return [];
  const kinds = literalsOf(checker.getContextualType(node)) ?? comparedWith(node, checker);
  if (!kinds || kinds.length < 2 || !kinds.includes(node.text)) return [];
  const at = kinds.indexOf(node.text);
  const next = [...new Set([kinds[(at + 1) % kinds.length], kinds[(at + kinds.length - 1) % kinds.length]])];
  return next.flatMap((kind): Found[] => (kind === undefined || kind === node.text ? [] : [['other kind', JSON.stringify(kind)]]));
}

function comparedWith(node: ts.StringLiteral, checker: ts.TypeChecker): string[] | undefined {
  const { parent } = node;
  if (ts.isCaseClause(parent)) return literalsOf(checker.getTypeAtLocation(parent.parent.parent.expression));
  if (!ts.isBinaryExpression(parent)) return undefined;
  return literalsOf(checker.getTypeAtLocation(parent.left === node ? parent.right : parent.left));
}

function literalsOf(type: ts.Type | undefined): string[] | undefined {
  if (!type?.isUnion()) return undefined;
  const literals = type.types.flatMap((one) => (one.isStringLiteral() ? [one.value] : []));
  return literals.length > 1 ? literals : undefined;
}
