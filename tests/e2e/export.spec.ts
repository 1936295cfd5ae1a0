import { unzipSync } from 'fflate';
import { ALL_FORMATS, BufferSource, Input } from 'mediabunny';
import { Editor } from './support/editor.ts';
import { ExportDialog, frames, seen, type ExportedFile } from './support/export-dialog.ts';
import { graphText, parsed } from './support/graphs.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

/** The pages of a PDF, by its own count. */
function pagesOf({ bytes }: ExportedFile): number {
  const text = bytes.toString('latin1');
  expect(text).toMatch(/^%PDF-1\.\d/);
  expect(text).toMatch(/%%EOF\s*$/);
  return Number(/\/Type\/Pages\/Count (\d+)/.exec(text)![1]);
}

/** A graph of many nodes, each of which reads two before it. */
function graphOf(count: number): string {
  const nodes = Array.from({ length: count }, (_, at) => {
    const position = [(at % 25) * 300, Math.floor(at / 25) * 240];
    return at < 20
      ? { id: `x_${at}`, op: 'input', value: at / 7 - 1, position }
      : { id: `n_${at}`, op: at % 3 === 0 ? 'tanh' : 'add', position, inputs: inputsOf(at) };
  });
  const nameOf = (at: number) => nodes[at]!.id;
  function inputsOf(at: number): string[] {
    const before = [at - 1 - (at % 7), at - 8 - (at % 5)].map((one) =>
      one < 20 ? `x_${one}` : `n_${one}`,
    );
    return before.slice(0, at % 3 === 0 ? 1 : 2);
  }
  return JSON.stringify({ format: 'backflow', version: 1, nodes, output: nameOf(count - 1) });
}

test('one step is saved as SVG, PNG and PDF, and the graph as the file that Save writes', async ({
  editor,
  page,
}) => {
  const exporting = new ExportDialog(page);
  await editor.open();
  const { text } = await editor.files.save();
  await editor.step(9);
  await exporting.open();
  expect(await violations(page)).toEqual([]);

  const svg = await exporting.save('SVG');
  expect(svg.name).toBe('x-y-z.svg');
  expect(svg.bytes.toString()).toContain('backward, step 9 of 10');
  expect(svg.bytes.toString()).not.toMatch(/<script|https?:\/\/(?!www\.w3\.org)/);
  const size = await seen(page, svg);
  expect(size.width).toBeGreaterThan(size.height);
  expect(size.colours).toBeGreaterThan(50);

  const png = await exporting.save('PNG');
  expect(await seen(page, png)).toMatchObject({ width: 2 * size.width, height: 2 * size.height });
  await exporting.dialog.getByLabel('Size').selectOption('4×');
  const large = await seen(page, await exporting.save('PNG'));
  expect(large).toMatchObject({ width: 4 * size.width, height: 4 * size.height });
  expect(large.colours).toBeGreaterThan(50);

  expect(pagesOf(await exporting.save('PDF'))).toBe(1);
  expect((await exporting.save('JSON')).bytes.toString()).toBe(text);
});

test('what was chosen last is what the picture shows, and is chosen the next time', async ({
  editor,
  page,
}) => {
  const exporting = new ExportDialog(page);
  await editor.open();
  await editor.step(10);
  await exporting.open();
  const { dialog } = exporting;
  const full = (await exporting.save('SVG')).bytes.toString();
  await dialog.getByRole('checkbox', { name: 'Gradients' }).uncheck();
  await dialog.getByRole('checkbox', { name: 'Transparent ground' }).check();
  await dialog.getByRole('checkbox', { name: 'Carry the graph along' }).uncheck();
  await dialog.getByLabel('Look').selectOption('Dark');
  await dialog.getByLabel('Text').selectOption({ index: 1 });
  const bare = (await exporting.save('SVG')).bytes.toString();
  expect(full).toContain('backflow:document');
  expect(full).toContain('@font-face');
  expect(bare).not.toMatch(/backflow:document|@font-face|<text|#b1410b|upstream/);
  expect(bare).toContain('#7fb8ff');

  await page.reload();
  await expect(editor.graph.getByRole('group').first()).toBeVisible();
  await exporting.open();
  await expect(exporting.format('SVG')).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: 'Gradients' })).not.toBeChecked();
  await expect(dialog.getByLabel('Look')).toHaveValue('1');
});

test('only what is selected is drawn, where that is asked for', async ({ editor, page }) => {
  const exporting = new ExportDialog(page);
  await editor.open();
  await editor.selectAll('x', 'd');
  await exporting.open();
  await exporting.dialog.getByLabel('Shows').selectOption('What is selected');
  const svg = (await exporting.save('SVG')).bytes.toString();
  expect([...svg.matchAll(/data-node="(\w+)"/g)].map(([, id]) => id)).toEqual(['x', 'd']);
});

test('all steps are saved as pages, as pictures in a ZIP, as GIF and as video', async ({
  editor,
  page,
}) => {
  const exporting = new ExportDialog(page);
  await editor.open();
  await exporting.open();
  const steps = 11;

  expect(pagesOf(await exporting.save('PDF pages'))).toBe(steps);
  for (const series of ['SVG series', 'PNG series'] as const) {
    const files = Object.entries(unzipSync((await exporting.save(series)).bytes));
    expect(files.map(([name]) => name).sort()[10]).toMatch(/^x-y-z-10\.(svg|png)$/);
    expect(files).toHaveLength(steps);
    const pictures = files.map(([name, bytes]) => ({ name, bytes: Buffer.from(bytes) }));
    const sizes = [await seen(page, pictures[0]!), await seen(page, pictures[10]!)];
    expect(sizes[0]).toMatchObject({ width: sizes[1]!.width, height: sizes[1]!.height });
    expect(sizes[1]!.colours).toBeGreaterThan(sizes[0]!.colours);
  }

  await exporting.choose('GIF');
  await exporting.dialog.getByLabel('A step takes').selectOption('0.75 seconds');
  const gif = await frames(page, await exporting.save('GIF'));
  // Six of the steps move, and each of all is there for its time.
  expect(gif.count).toBeGreaterThan(steps + 6 * 4);
  expect(gif.seconds).toBeCloseTo(steps * 0.75 + 1.5, 0);

  const { bytes } = await exporting.save('WebM');
  const video = new Input({ formats: ALL_FORMATS, source: new BufferSource(bytes) });
  expect(await video.computeDuration()).toBeCloseTo(steps * 0.75 + 1.5, 0);
  const track = await video.getPrimaryVideoTrack();
  expect(await track!.getCodedWidth()).toBeGreaterThan(900);
});

test('a picture opens as the graph that it shows: dropped, chosen and pasted', async ({
  editor,
  page,
}) => {
  const exporting = new ExportDialog(page);
  await editor.open('fan-out');
  await editor.typeValue('w', '0.1');
  await editor.add('Sigmoid');
  await editor.title.fill('a < b & "c" 漢');
  await editor.press('Enter');
  await exporting.open();
  const [svg, png] = [await exporting.save('SVG'), await exporting.save('PNG')];
  const document = await exporting.save('JSON');
  await exporting.close();

  // What it is called says nothing about what is in it.
  const renamed = { ...png, name: 'picture.svg' };
  const openings = [
    () => editor.files.drop(svg.name, svg.bytes, editor.graph),
    () => editor.files.drop(renamed.name, renamed.bytes, editor.palette),
    () => editor.files.open(png.name, png.bytes),
    () => editor.files.paste('image.png', png.bytes),
    // Cut off behind the document, it still opens whole.
    () => editor.files.drop(png.name, png.bytes.subarray(0, png.bytes.length - 2000), editor.graph),
  ];
  for (const open of openings) {
    await editor.button('New').click();
    await editor.expectNodes([]);
    await open();
    await expect(editor.title).toHaveValue('a < b & "c" 漢');
    await exporting.open();
    expect(await exporting.save('JSON')).toEqual(document);
    await exporting.close();
  }
});

test('pictures without a document, damaged and huge ones give a sentence and leave the graph', async ({
  editor,
  page,
}) => {
  const exporting = new ExportDialog(page);
  await editor.open();
  await exporting.open();
  const png = await exporting.save('PNG');
  await exporting.dialog.getByRole('checkbox', { name: 'Carry the graph along' }).uncheck();
  const bare = await exporting.save('PNG');
  await exporting.close();
  await editor.typeValue('x', '2');
  const before = await editor.sight();
  const none = 'The picture carries no graph document';
  const changed = Buffer.from(png.bytes);
  changed[200]! ^= 1;
  const svg = (content: string) =>
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg">${content}`);
  const document = '<backflow:document xmlns:backflow="urn:backflow:document">';
  const refused: readonly (readonly [string, Buffer, string])[] = [
    ['bare.png', bare.bytes, none],
    ['cut.png', png.bytes.subarray(0, 300), 'damaged on its way'],
    ['changed.png', changed, 'damaged on its way'],
    ['other.svg', svg('<rect width="1" height="1"/></svg>'), none],
    ['cut.svg', svg(`<metadata>${document}{"format":`), none],
    ['hostile.svg', svg(`${document}<script>alert(1)</script></backflow:document>`), 'no JSON'],
    ['deep.svg', svg(`${document}${'['.repeat(1e5)}</backflow:document>`), 'nested deeper'],
    ['photo.gif', Buffer.from('GIF89a\x01\0\x01\0'), none],
  ];
  for (const [name, bytes, says] of refused) {
    await editor.files.open(name, bytes);
    await expect(editor.refusal, name).toContainText(`${name}: `);
    await expect(editor.refusal, name).toContainText(says);
    await expect(editor.refusal).toContainText('The graph was left as it was.');
    expect(await editor.sight(), name).toEqual(before);
  }
  await editor.files.dropLarge('huge.svg', '<svg>', 40, editor.graph);
  await expect(editor.refusal).toContainText('huge.svg: ');
  await expect(editor.refusal).toContainText(none);
  expect(await editor.sight()).toEqual(before);
});

test('500 nodes are saved within seconds, with progress, and what takes long is cancelled', async ({
  editor,
  page,
}) => {
  const exporting = new ExportDialog(page);
  await editor.open();
  await editor.files.open('large.json', graphOf(500));
  await expect(editor.title).toHaveValue('', { timeout: 15_000 });
  await editor.button('Forward to end').click();
  await exporting.open();
  const svg = await exporting.save('SVG');
  const size = { width: Number(/ width="(\d+)"/.exec(svg.bytes.toString())![1]) };
  expect(size.width).toBeGreaterThan(7000);

  // More pixels than can be drawn are refused with what to do.
  await exporting.choose('PNG');
  await exporting.dialog.getByLabel('Size').selectOption('4×');
  await exporting.button('Save').click();
  await expect(exporting.dialog.getByRole('alert')).toContainText('take 2×, or SVG or PDF');
  await exporting.dialog.getByLabel('Size').selectOption('1×');
  const png = await exporting.save('PNG');
  expect(png.bytes.readUInt32BE(16)).toBe(size.width);

  await exporting.choose('PDF pages');
  await exporting.button('Save').click();
  await expect(exporting.progress).toBeVisible();
  const share = () => exporting.progress.evaluate((bar: HTMLProgressElement) => bar.value);
  await expect.poll(share).toBeGreaterThan(0.001);
  await exporting.button('Cancel').click();
  await expect(exporting.said).toHaveText('Cancelled: nothing was written.');
  await expect(exporting.progress).toHaveCount(0);
  await exporting.save('SVG');
});

test('the picture is copied, by the button and by Ctrl+Shift+C', async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const editor = new Editor(page);
  const exporting = new ExportDialog(page);
  const copied = () =>
    page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const bitmap = await createImageBitmap(await item!.getType('image/png'));
      await navigator.clipboard.writeText('');
      return { width: bitmap.width, height: bitmap.height };
    });
  await editor.open();
  await exporting.open();
  await exporting.button('Copy').click();
  await expect(exporting.said).toHaveText('Copied the picture.');
  const { width, height } = await copied();
  expect(width).toBeGreaterThan(1000);
  expect(height).toBeGreaterThan(400);
  await exporting.close();

  await editor.graph.click({ position: { x: 500, y: 40 } });
  await editor.press('Control+Shift+c');
  await expect(page.getByText('Copied the picture.')).toBeVisible();
  expect(await copied()).toEqual({ width, height });
  expect(parsed((await editor.files.save()).text).nodes).toHaveLength(
    parsed(graphText('worked-example')).nodes.length,
  );
});
