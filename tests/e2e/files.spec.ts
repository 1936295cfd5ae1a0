import type { Editor } from './support/editor.ts';
import { graphText, parsed } from './support/graphs.ts';
import { expect, test } from './support/test.ts';

const openings: readonly {
  readonly how: string;
  readonly open: (editor: Editor, name: string, text: string) => Promise<void>;
}[] = [
  { how: 'the button', open: (editor, name, text) => editor.files.open(name, text) },
  {
    how: 'Ctrl+O',
    open: (editor, name, text) => editor.files.open(name, text, () => editor.press('Control+o')),
  },
  {
    how: 'dropping it on the canvas',
    open: (editor, name, text) => editor.files.drop(name, text, editor.graph),
  },
  {
    how: 'dropping it on the palette',
    open: (editor, name, text) => editor.files.drop(name, text, editor.palette),
  },
];

test('a file is opened by button, by key and by dropping it', async ({ editor }) => {
  await editor.open();
  for (const [index, { how, open }] of openings.entries()) {
    const name = index % 2 === 0 ? 'fan-out' : 'worked-example';
    const document = parsed(graphText(name));
    await editor.step(2);
    await open(editor, `${name}.json`, graphText(name));
    await expect(editor.title, how).toHaveValue(document.title!);
    expect((await editor.names()).map((node) => node.split(',')[0])).toEqual(
      document.nodes.map(({ id }) => id),
    );
    await expect(editor.slider).toHaveValue('0');
  }
});

test('to undo an opened file or a new graph is to be back in the graph before', async ({
  editor,
}) => {
  await editor.open();
  await editor.typeValue('x', '2');
  const before = await editor.sight();
  await editor.files.open('fan-out.json', graphText('fan-out'));
  await expect(editor.title).not.toHaveValue(before.title);
  await editor.button('Undo').click();
  await expect.poll(() => editor.sight()).toEqual(before);
  await editor.button('New').click();
  await editor.expectNodes([]);
  await editor.button('Undo').click();
  await expect.poll(() => editor.sight()).toEqual(before);
});

test('a saved file holds the same document, by button and by Ctrl+S', async ({ editor }) => {
  for (const name of ['worked-example', 'sigmoid-neuron', 'fan-out']) {
    await editor.open(name);
    const byButton = await editor.files.save();
    const $schema = new URL('backflow.schema.json', editor.page.url()).href;
    expect(parsed(byButton.text)).toEqual({ $schema, ...parsed(graphText(name)) });
    const byKey = await editor.files.save(() => editor.press('Control+s'));
    expect(byKey).toEqual(byButton);
    expect(byKey.name).toMatch(/\.json$/);
  }
});

test('what was edited and saved opens again as the same graph, to the same file', async ({
  editor,
}) => {
  await editor.open();
  await editor.typeValue('x', '0.1');
  await editor.add('Sigmoid');
  await editor.wire('f', 'p', 1);
  await editor.moveNode('d', { x: 20, y: 60 });
  await editor.title.fill('Ünder – test');
  await editor.press('Enter');
  const sight = await editor.sight();
  const saved = await editor.files.save();
  expect(saved.name).toBe('ünder-test.json');
  await expect(editor.page.getByText(`Saved ${saved.name}.`)).toBeVisible();

  await editor.button('New').click();
  await editor.files.open(saved.name, saved.text);
  await expect.poll(() => editor.sight()).toEqual(sight);
  expect((await editor.files.save()).text).toBe(saved.text);
});

test('fields that this version does not know are kept', async ({ editor }) => {
  const newer = { ...parsed(graphText('worked-example')), lesson: { steps: [1, 2] } };
  await editor.open();
  await editor.files.open('newer.json', JSON.stringify(newer));
  await editor.typeValue('x', '2');
  const { text } = await editor.files.save();
  expect(JSON.parse(text)).toMatchObject({ lesson: { steps: [1, 2] } });
});

/** A document of two leaves and a node, with some of its parts replaced. */
function documentWith(part: object): string {
  const nodes = [
    { id: 'a', op: 'input', value: 1 },
    { id: 'b', op: 'input', value: 2 },
    { id: 'c', op: 'add', inputs: ['a', 'b'] },
  ];
  return JSON.stringify({ format: 'backflow', version: 1, nodes, ...part });
}

function nodesWith(...nodes: object[]): string {
  return documentWith({ nodes });
}

const a = { id: 'a', op: 'input', value: 1 };
const refused: readonly (readonly [name: string, text: string, ...says: (string | RegExp)[]])[] = [
  ['empty.json', '', 'The text is empty'],
  ['no-json.json', '{ "format": "backflow", ', 'no JSON', /line 1/],
  ['list.json', '[]', 'no JSON object'],
  ['other.json', documentWith({ format: 'other' }), '"format"', '"other"'],
  ['newer.json', documentWith({ version: 2 }), '"version"', 'version 2', 'newer Backflow'],
  ['twice.json', nodesWith(a, a), 'Node "a"', '"id"', 'another node has the id "a"'],
  ['bad-id.json', nodesWith({ ...a, id: '1a' }), '"1a" is no id'],
  ['unknown.json', nodesWith({ id: 'c', op: 'addd' }), 'Node "c"', '"op"', '"addd"', '"add"'],
  [
    'dangling.json',
    nodesWith(a, { id: 'c', op: 'square', inputs: ['q'] }),
    'Node "c"',
    '"inputs"',
    'no node "q"',
  ],
  [
    'count.json',
    nodesWith(a, { id: 'c', op: 'square', inputs: ['a', 'a'] }),
    'Node "c"',
    '"inputs"',
    '"square" takes 1 input',
  ],
  [
    'cycle.json',
    nodesWith(
      a,
      { id: 'p', op: 'add', inputs: ['a', 'r'] },
      { id: 'q', op: 'square', inputs: ['p'] },
      { id: 'r', op: 'square', inputs: ['q'] },
    ),
    /p → q → r → p|q → r → p → q|r → p → q → r/,
  ],
  ['ragged.json', nodesWith({ ...a, value: [[1, 2], [3]] }), 'Node "a"', '"value"', 'row 2'],
  ['hollow.json', nodesWith({ ...a, value: [] }), 'Node "a"', 'empty'],
  ['infinite.json', documentWith({}).replace('"value":2', '"value":1e999'), 'Node "b"', 'finite'],
  ['attribute.json', nodesWith({ ...a, attributes: { size: 1 } }), 'Node "a"', '"size"'],
  ['position.json', nodesWith({ ...a, position: [1] }), 'Node "a"', '"position"'],
  ['output.json', documentWith({ output: 'nobody' }), '"output"', 'no node "nobody"'],
  ['deep.json', '['.repeat(50_000), /nested|no JSON/],
];

test('a refused file leaves the graph and the step as they were, and is told why', async ({
  editor,
}) => {
  await editor.open();
  await editor.step(9);
  await editor.typeValue('x', '2');
  const before = await editor.sight();
  for (const [name, text, ...says] of refused) {
    await editor.files.open(name, text);
    await expect(editor.refusal, name).toContainText(`${name}: `);
    for (const part of says) await expect(editor.refusal, name).toContainText(part);
    await expect(editor.refusal).toContainText('The graph was left as it was.');
    expect(await editor.sight(), name).toEqual(before);
    await editor.expectStep('backward, step 9 of 10');
    await expect(editor.button('Undo')).toBeEnabled();
  }
  await editor.refusal.getByRole('button', { name: 'Close' }).click();
  await expect(editor.refusal).toHaveCount(0);
});

test('a file with shapes that do not fit opens: the fault stands at its node, the rest has values', async ({
  editor,
}) => {
  const nodes = [
    { id: 'a', op: 'input', value: [1, 2, 3] },
    { id: 'b', op: 'input', value: [1, 2] },
    { id: 's', op: 'add', inputs: ['a', 'b'] },
    { id: 't', op: 'square', inputs: ['s'] },
    { id: 'u', op: 'sum', inputs: ['a'] },
  ];
  await editor.open();
  await editor.files.open('shapes.json', JSON.stringify({ format: 'backflow', version: 1, nodes }));
  await expect(editor.node('s')).toHaveAccessibleName(
    /^s, Add.*"a" has shape 3 and "b" has shape 2/,
  );
  await expect(editor.node('s').getByText('"a" has shape 3')).toBeVisible();
  await expect(editor.node('t')).toHaveAccessibleName(/^t, Square.*t waits for s\./);
  await editor.button('Forward to end').click();
  await expect(editor.node('u')).toHaveAccessibleName('u, Sum, value 6, gradient 1, output');
  await expect(editor.node('a')).toHaveAccessibleName(
    'a, Input, value [1, 2, 3], gradient [1, 1, 1]',
  );
  await expect(editor.refusal).toHaveCount(0);
});

test('a file without positions is laid out from left to right, and no nodes overlap', async ({
  editor,
}) => {
  const document = parsed(graphText('fan-out'));
  const nodes = document.nodes.map((node) => ({ ...node, position: undefined }));
  await editor.open();
  await editor.files.open('bare.json', JSON.stringify({ ...document, title: 'Bare', nodes }));
  await expect(editor.title).toHaveValue('Bare');
  const boxes = await editor.boxes();
  const boxOf = new Map(nodes.map(({ id }, index) => [id, boxes[index]!]));
  const overlapping = boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          one.x < other.x + other.width &&
          other.x < one.x + one.width &&
          one.y < other.y + other.height &&
          other.y < one.y + one.height,
      ),
  );
  expect(overlapping).toEqual([]);
  for (const [from, to] of [
    ['w', 'p'],
    ['p', 's'],
    ['s', 'r'],
    ['r', 'q'],
    ['q', 'e'],
  ] as const) {
    const { x, width } = boxOf.get(from)!;
    expect(x + width).toBeLessThan(boxOf.get(to)!.x);
  }
  expect(parsed((await editor.files.save()).text).nodes).toHaveLength(nodes.length);
});
