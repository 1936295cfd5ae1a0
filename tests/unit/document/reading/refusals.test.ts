import { describe, expect, it } from 'vitest';
import { documentOf, refusal, refusalOf, worked } from '../support.ts';

const x = { id: 'x', op: 'input', value: 1 };
const y = { id: 'y', op: 'input', value: 2 };
const leaf = (value: unknown) => documentOf([{ id: 'x', op: 'input', value }]);
const node = (fields: object) => documentOf([x, y, { id: 'd', op: 'add', ...fields }]);
const wired = (fields: object) => node({ inputs: ['x', 'y'], ...fields });
const sum = (attributes: unknown) =>
  documentOf([x, { id: 's', op: 'sum', inputs: ['x'], attributes }]);

describe('a text that is no JSON is refused', () => {
  it.each([
    ['', 'The text is empty; a graph document is a JSON object.'],
    [' \n\t', 'The text is empty; a graph document is a JSON object.'],
    ['\uFEFF', 'The text is empty; a graph document is a JSON object.'],
    ['{', 'The text is no JSON: it breaks off at line 1, column 2; complete it.'],
    [
      '{\n  "nodes": [],\n}\n',
      'The text is no JSON: at line 3, column 1, "}" does not belong there; correct it.',
    ],
    [
      '{"format": \'backflow\'}',
      'The text is no JSON: at line 1, column 12, "\'" does not belong there; correct it.',
    ],
    [
      '{"value": NaN}',
      'The text is no JSON: at line 1, column 11, "NaN" does not belong there; correct it.',
    ],
    [
      `${'['.repeat(101)}${']'.repeat(101)}`,
      'The JSON is nested deeper than 100 levels; a graph document needs only a few.',
    ],
  ])('%j', (text, sentence) => {
    expect(refusal(text)).toBe(sentence);
  });
});

describe('an object that is no graph document is refused', () => {
  const noObject =
    'The document is no JSON object; write { "format": "backflow", "version": 1, … }.';
  const version = (found: string) =>
    `Field "version": it must be a positive integer, as 1 is; write 1 instead of ${found}.`;
  it.each([
    [null, noObject],
    [7, noObject],
    [[worked], noObject],
    [{}, 'Field "format": this is no Backflow document; write "backflow" instead of nothing.'],
    [
      { ...worked, format: 'Backflow' },
      'Field "format": this is no Backflow document; write "backflow" instead of "Backflow".',
    ],
    [{ format: 'backflow', nodes: [] }, version('nothing')],
    [{ ...worked, version: '1' }, version('"1"')],
    [{ ...worked, version: 0 }, version('0')],
    [{ ...worked, version: 1.5 }, version('1.5')],
    [
      { ...worked, version: 2, nodes: 'of another kind' },
      'Field "version": the document has version 2, and this program reads versions up to 1; open it in a newer Backflow.',
    ],
    [
      { format: 'backflow', version: 1 },
      'Field "nodes": it must be a list of nodes; write [] for an empty graph.',
    ],
    [
      { ...worked, nodes: {} },
      'Field "nodes": it must be a list of nodes; write [] for an empty graph.',
    ],
    [
      { ...worked, title: 7 },
      'Field "title": it must be a text; put it in quotes, or leave the field out.',
    ],
    [
      { ...worked, description: null },
      'Field "description": it must be a text; put it in quotes, or leave the field out.',
    ],
    [
      { ...worked, output: 4 },
      'Field "output": it must be a text; write the id of a node, or leave the field out.',
    ],
    [
      { ...worked, output: 'F' },
      'Field "output": there is no node "F" (did you mean "f"?); name one of the document\'s nodes, or leave the field out.',
    ],
  ])('%j', (json, sentence) => {
    expect(refusalOf(json)).toBe(sentence);
  });
});

describe('a node with a fault of its own is refused', () => {
  const noId = (found: string) =>
    `Node 1 of the list, field "id": ${found}; write a letter, then letters, digits and "_".`;
  it.each([
    [documentOf([x, null]), 'Node 2 of the list is no object; write { "id": …, "op": … }.'],
    [documentOf([[]]), 'Node 1 of the list is no object; write { "id": …, "op": … }.'],
    [documentOf([{ op: 'input', value: 1 }]), noId('it is missing')],
    [documentOf([{ ...x, id: 7 }]), noId('7 is no id')],
    [documentOf([{ ...x, id: '2x' }]), noId('"2x" is no id')],
    [documentOf([{ ...x, id: 'x y' }]), noId('"x y" is no id')],
    [documentOf([{ ...x, id: 'x\n' }]), noId('"x\\n" is no id')],
    [documentOf([{ ...x, id: '__proto__' }]), noId('"__proto__" is no id')],
    [
      documentOf([x, y, x]),
      'Node "x", field "id": another node has the id "x"; give each node an id of its own.',
    ],
    [
      wired({ op: 'ad' }),
      'Node "d", field "op": there is no operation "ad" (did you mean "add"?); write the name of one that Backflow has.',
    ],
    [
      wired({ op: '×' }),
      'Node "d", field "op": there is no operation "×" (did you mean "multiply"?); write the name of one that Backflow has.',
    ],
    [
      wired({ op: 'toString' }),
      'Node "d", field "op": there is no operation "toString"; write the name of one that Backflow has.',
    ],
    [
      documentOf([{ id: 'd' }]),
      'Node "d", field "op": it is missing; write the name of one that Backflow has.',
    ],
    [
      wired({ position: [1] }),
      'Node "d", field "position": it must be a pair of finite numbers; write [x, y], or leave the field out.',
    ],
    [
      wired({ position: [1, '2'] }),
      'Node "d", field "position": it must be a pair of finite numbers; write [x, y], or leave the field out.',
    ],
  ])('%j', (json, sentence) => {
    expect(refusalOf(json)).toBe(sentence);
  });
});

describe('inputs that cannot be wired are refused', () => {
  const count = (op: string, takes: string, advice: string) =>
    `Node "d", field "inputs": "${op}" takes ${takes}; ${advice}.`;
  const oneEach = 'write one entry for each, null where nothing is wired yet';
  it.each([
    [
      node({ inputs: 'x' }),
      'Node "d", field "inputs": it must be a list; write the id of a node, or null, for each slot.',
    ],
    [
      node({ inputs: ['x', 3] }),
      'Node "d", field "inputs": entry 2 is neither a text nor null; write the id of a node, or null.',
    ],
    [
      node({ inputs: ['x', 'question'] }),
      'Node "d", field "inputs": there is no node "question"; name one of the document\'s nodes or write null.',
    ],
    [
      node({ inputs: ['x', 'constructor'] }),
      'Node "d", field "inputs": there is no node "constructor"; name one of the document\'s nodes or write null.',
    ],
    [
      node({ inputs: ['x', 'y.mean'] }),
      'Node "d", field "inputs": node "y" has no output "mean"; write "y" to read its only one.',
    ],
    [node({ inputs: ['x'] }), count('add', '2 inputs or more, not 1', oneEach)],
    [node({}), count('add', '2 inputs or more, not 0', oneEach)],
    [
      node({ op: 'subtract', inputs: [null] }),
      count('subtract', '2 inputs (a, b), not 1', oneEach),
    ],
    [node({ op: 'exp', inputs: ['x', 'y'] }), count('exp', '1 input (x), not 2', oneEach)],
    [
      node({ op: 'input', value: 1, inputs: ['x'] }),
      count('input', 'no inputs, not 1', 'leave the field out'),
    ],
    [
      node({ inputs: ['d', 'x'] }),
      'Node "d", field "inputs": it belongs to the cycle d → d; unwire one of these inputs, for no value can depend on itself.',
    ],
    [
      documentOf([
        x,
        { id: 'a', op: 'add', inputs: ['x', 'c'] },
        { id: 'c', op: 'exp', inputs: ['b'] },
        { id: 'b', op: 'exp', inputs: ['a'] },
        { id: 'f', op: 'exp', inputs: ['c'] },
      ]),
      'Node "a", field "inputs": it belongs to the cycle a → b → c → a; unwire one of these inputs, for no value can depend on itself.',
    ],
  ])('%j', (json, sentence) => {
    expect(refusalOf(json)).toBe(sentence);
  });
});

describe('a value that is no tensor of finite numbers is refused', () => {
  const sentence = (what: string) => `Node "x", field "value": ${what}.`;
  const noNumber = (where: string) => sentence(`${where} is no number; write one there`);
  const empty = sentence('a list is empty; write at least one number in it');
  const tooDeep = sentence(
    'lists are nested deeper than two; write a number, a list, or a list of rows',
  );
  it.each([
    [undefined, sentence('it is missing; write a number or a list of numbers')],
    [null, noNumber('the value')],
    ['1', noNumber('the value')],
    [[1, true], noNumber('entry 2')],
    [[[1], 'a'], noNumber('entry 2')],
    [
      [
        [1, 2],
        [3, null],
      ],
      noNumber('row 2, entry 2'),
    ],
    [[], empty],
    [[[]], empty],
    [[[[1]]], tooDeep],
    [[1, [2]], sentence('a list holds both numbers and lists; write only numbers, or only rows')],
    [
      [[1, 2], [3]],
      sentence('row 2 has length 1 and row 1 has length 2; give all rows the same length'),
    ],
  ])('%j', (value, expected) => {
    expect(refusalOf(leaf(value))).toBe(expected);
  });

  it.each([
    ['1e999', 'the value'],
    ['[0, -1e999]', 'entry 2'],
    ['[[0], [1e400]]', 'row 2, entry 1'],
  ])('%s', (value, where) => {
    const text = JSON.stringify(leaf('?')).replace('"?"', value);
    expect(refusal(text)).toBe(
      sentence(`${where} is not finite; write a number of size at most 1.79e308`),
    );
  });
});

describe('a mute that is none is refused', () => {
  it.each([
    [
      wired({ muted: 1 }),
      'Node "d", field "muted": it must be true or false; write one, or leave the field out.',
    ],
    [
      wired({ muted: null }),
      'Node "d", field "muted": it must be true or false; write one, or leave the field out.',
    ],
    [
      documentOf([{ ...x, muted: true }]),
      'Node "x", field "muted": "input" is no operation that could be muted; leave the field out.',
    ],
  ])('%j', (json, sentence) => {
    expect(refusalOf(json)).toBe(sentence);
  });
});

describe('a slider that is none is refused', () => {
  const at = 'Node "x", field "slider":';
  const slid = (slider: unknown, value: unknown = 1) =>
    documentOf([{ id: 'x', op: 'input', value, slider }]);
  const good = { min: -5, max: 5, step: 0.1 };
  it.each([
    [
      wired({ slider: good }),
      'Node "d", field "slider": only inputs, parameters and constants have one, "add" has not; leave the field out.',
    ],
    [
      slid(good, [1, 2]),
      `${at} it slides a single number, and the value is a list; leave the field out.`,
    ],
    [
      slid([0, 1]),
      `${at} it must be an object; write { "min": -5, "max": 5, "step": 0.1 }, or leave the field out.`,
    ],
    [
      slid(null),
      `${at} it must be an object; write { "min": -5, "max": 5, "step": 0.1 }, or leave the field out.`,
    ],
    [slid({ min: -5, max: 5 }), `${at} "step" must be a finite number; write one.`],
    [slid({ ...good, min: '0' }), `${at} "min" must be a finite number; write one.`],
    [slid({ ...good, max: -5 }), `${at} "min" is -5 and "max" is -5; write a "min" below "max".`],
    [slid({ ...good, step: 0 }), `${at} "step" is 0; write a number above 0.`],
    [slid(good), null],
  ])('%j', (json, sentence) => {
    expect(refusalOf(json)).toBe(sentence);
  });
});

describe('attributes that the operation does not take are refused', () => {
  const axis =
    'Node "s", field "attributes": attribute "axis" must be an integer from −2 to 1, or null; write one, or leave it out.';
  it.each([
    [
      wired({ attributes: { alpha: 1 } }),
      'Node "d", field "attributes": "add" has no attribute "alpha"; it has none, leave this out.',
    ],
    [
      sum({ axes: 0 }),
      'Node "s", field "attributes": "sum" has no attribute "axes"; use "axis", or leave this out.',
    ],
    [
      sum({ constructor: 0 }),
      'Node "s", field "attributes": "sum" has no attribute "constructor"; use "axis", or leave this out.',
    ],
    [
      sum([]),
      'Node "s", field "attributes": it must be an object; write { "name": value, … }, or leave the field out.',
    ],
    [sum({ axis: '0' }), axis],
    [sum({ axis: 2 }), axis],
    [sum({ axis: 0.5 }), axis],
  ])('%j', (json, sentence) => {
    expect(refusalOf(json)).toBe(sentence);
  });

  it('names an attribute that only a prototype has', () => {
    const text = JSON.stringify(sum('?')).replace('"?"', '{ "__proto__": 1 }');
    expect(refusal(text)).toBe(
      'Node "s", field "attributes": "sum" has no attribute "__proto__"; use "axis", or leave this out.',
    );
  });
});
