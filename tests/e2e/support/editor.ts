import { expect, type Locator, type Page } from '@playwright/test';
import { Files } from './files.ts';
import { spokenText } from './spoken-text.ts';
import { Mouse, type Place } from './mouse.ts';

/** The buttons that are found by their names. */
export type ButtonName =
  | 'Back to start'
  | 'Step back'
  | 'Play'
  | 'Pause'
  | 'Step forward'
  | 'Forward to end'
  | 'Undo'
  | 'Redo'
  | 'New'
  | 'Open'
  | 'Save'
  | 'Examples'
  | 'Keyboard shortcuts';

/** What a person sees of a document, apart from where the camera stands. */
export interface Sight {
  readonly title: string;
  readonly nodes: readonly string[];
  readonly wires: readonly string[];
  /** The nodes' places relative to the first one, in percents of its width. */
  readonly places: readonly string[];
  /** The formula of the output. */
  readonly formula: string;
}

/** The built editor, as a person finds it by its names and works it by mouse and keyboard. */
export class Editor {
  readonly page: Page;
  readonly mouse: Mouse;
  readonly files: Files;
  readonly graph: Locator;
  readonly strip: Locator;
  readonly palette: Locator;
  readonly inspector: Locator;
  readonly slider: Locator;
  readonly title: Locator;
  /** What is read aloud, politely. */
  readonly status: Locator;
  /** The notice of something that was refused. */
  readonly refusal: Locator;
  /** The lines that show what a dragged node is in line with. */
  readonly guides: Locator;
  /** How many numbers were typed. */
  typedNumbers = 0;

  constructor(page: Page) {
    this.page = page;
    this.mouse = new Mouse(page);
    this.files = new Files(page);
    this.graph = page.getByRole('region', { name: 'Graph', exact: true });
    this.strip = page.getByRole('region', { name: 'Formula of this step', exact: true });
    this.palette = page.getByRole('navigation', { name: 'Palette' });
    this.inspector = page.getByRole('complementary', { name: 'Inspector' });
    this.slider = page.getByRole('slider', { name: 'Step', exact: true });
    this.title = page.getByRole('textbox', { name: 'Title' });
    this.status = page.getByRole('status');
    this.refusal = page.getByRole('alert');
    this.guides = page.locator('.guides line');
  }

  /** Opens the page, as on a first visit or with an example by its name. */
  async open(example?: string): Promise<void> {
    await this.page.goto(example === undefined ? './' : `./?graph=${example}`);
    await expect(this.graph.getByRole('group').first()).toBeVisible();
  }

  /** Opens the page and begins an empty graph; the hand has done nothing yet. */
  async openEmpty(): Promise<void> {
    await this.open();
    await this.startAnew();
  }

  /** Begins an empty graph, by the button or, where there is no room for it, by the menu. */
  async startAnew(): Promise<void> {
    if (await this.button('New').isVisible()) await this.button('New').click();
    else await this.choose('File', 'New graph');
    await this.expectNodes([]);
  }

  /** Takes a command from the menu of all, as a narrow window has it: by its group. */
  async choose(group: string, command: string): Promise<void> {
    await this.page.getByRole('banner').getByRole('button', { name: 'Menu', exact: true }).click();
    await this.page.getByRole('menuitem', { name: group }).click();
    await this.page.getByRole('menuitem', { name: command, exact: true }).click();
  }

  button(name: ButtonName): Locator {
    return this.page.getByRole('button', { name, exact: true });
  }

  entry(title: string): Locator {
    return this.palette.getByRole('button', { name: title, exact: true });
  }

  node(id: string): Locator {
    return this.graph.getByRole('group', { name: new RegExp(`^${id}, `) });
  }

  output(id: string): Locator {
    return this.graph.getByRole('button', { name: `Output of ${id}`, exact: true });
  }

  /** An input port, counted from 1. */
  input(id: string, number: number): Locator {
    return this.graph.getByRole('button', { name: `Input ${number} of ${id}`, exact: true });
  }

  value(id: string): Locator {
    return this.graph.getByLabel(`Value of ${id}`, { exact: true });
  }

  nameField(id: string): Locator {
    return this.graph.getByRole('textbox', { name: `Name of ${id}`, exact: true });
  }

  /** The field of the search for an operation to add, while it is open. */
  get search(): Locator {
    return this.page.getByRole('dialog').getByRole('combobox');
  }

  /** The titles that the search offers, in their order. */
  async offers(): Promise<string[]> {
    await expect(this.search).toBeFocused();
    return this.page.getByRole('option').locator('.title').allInnerTexts();
  }

  /** The slider of a leaf's number, on the canvas. */
  numberSlider(id: string): Locator {
    return this.node(id).getByRole('slider', { name: `Slider of ${id}`, exact: true });
  }

  /** The arithmetic that stands on a wire. */
  callout(text: string): Locator {
    return this.graph.getByText(text, { exact: true });
  }

  /** A wire as it is named: from a node's output to the input of a node, counted from 1. */
  wireOf(from: string, to: string, number: number): Locator {
    const name = `Wire from ${from} to input ${number} of ${to}`;
    return this.graph.getByRole('img', { name, exact: true });
  }

  /** The nodes' accessible names, in the order of the document. */
  names(): Promise<string[]> {
    return namesOf(this.graph.getByRole('group'));
  }

  wires(): Promise<string[]> {
    return namesOf(this.graph.getByRole('img', { name: /^Wire from/ }));
  }

  async expectNodes(names: readonly string[]): Promise<void> {
    await expect.poll(() => this.names()).toEqual(names);
  }

  /** Checks the step's number and all that the slider says of it: `backward, step 9 of 10`. */
  async expectStep(text: string): Promise<void> {
    await expect(this.slider).toHaveAttribute('aria-valuetext', text);
    await expect(this.slider).toHaveValue(/step (\d+)/.exec(text)![1]!);
  }

  /** The numbers that can be seen at a node: in its field, and beside it. */
  async numbersAt(id: string): Promise<string[]> {
    const field = this.value(id);
    const own = (await field.count()) > 0 ? await field.inputValue() : '';
    const shown = await this.node(id).innerText();
    return `${own}\n${shown}`.match(/−?\d+(\.\d+)?/g) ?? [];
  }

  /** The formula of the step, as it is read aloud. */
  formula(): Promise<string> {
    return spokenText(this.strip, 'p');
  }

  /** The sentence beside the formula. */
  reason(): Promise<string> {
    return this.strip.getByRole('paragraph').innerText();
  }

  /** Adds a node by a click in the palette. */
  async add(title: string): Promise<void> {
    const count = await this.graph.getByRole('group').count();
    await this.entry(title).scrollIntoViewIfNeeded();
    await this.mouse.click(this.entry(title));
    await expect(this.graph.getByRole('group')).toHaveCount(count + 1);
  }

  /** Drags an operation from the palette to a place. */
  async dragIn(title: string, place: Place): Promise<void> {
    await this.entry(title).scrollIntoViewIfNeeded();
    await this.mouse.drag(this.entry(title), place);
  }

  /** Drags a wire from a node's output to an input of another, counted from 1. */
  async wire(from: string, to: string, number: number): Promise<void> {
    await this.mouse.drag(this.output(from), this.input(to, number));
  }

  /** Types a number into a leaf's field and leaves it with Enter. */
  async typeValue(id: string, text: string): Promise<void> {
    this.typedNumbers++;
    const field = this.value(id);
    const isFocused = await field.evaluate((element) => element === document.activeElement);
    if (!isFocused) await this.mouse.click(field);
    await expect(field).toBeFocused();
    await this.allSelected(field);
    await this.page.keyboard.type(text);
    await this.page.keyboard.press('Enter');
  }

  /** Waits until all the text of a field is selected, so that typing replaces it. */
  async allSelected(field: Locator): Promise<void> {
    await expect
      .poll(() =>
        field.evaluate(
          (input: HTMLInputElement) =>
            input.selectionStart === 0 && input.selectionEnd === input.value.length,
        ),
      )
      .toBe(true);
  }

  async step(times = 1): Promise<void> {
    for (let time = 0; time < times; time++) await this.button('Step forward').click();
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Selects a node by a click on its body, clear of its ports and fields. */
  async select(id: string): Promise<void> {
    await this.mouse.click(await this.bodyOf(id));
    await expect(this.inspector).toBeVisible();
  }

  /** Selects a wire by a click on it, clear of the + in its middle. */
  async selectWire(from: string, to: string, number: number): Promise<void> {
    await this.mouse.click(await this.pointOn(this.wireOf(from, to, number), 0.3));
    await expect(this.inspector).toContainText(/^\s*1 wire /);
  }

  /** A point within a node at which it can be held. */
  async bodyOf(id: string): Promise<Place> {
    const box = (await this.node(id).boundingBox())!;
    return { x: box.x + box.width / 2, y: box.y + 9 };
  }

  /** Moves a node by a drag of its body. */
  async moveNode(id: string, by: Place): Promise<void> {
    const from = await this.bodyOf(id);
    await this.mouse.drag(from, { x: from.x + by.x, y: from.y + by.y });
  }

  /** Everything about the document that can be seen. */
  async sight(): Promise<Sight> {
    const boxes = await this.boxes();
    const [first] = boxes;
    return {
      title: await this.title.inputValue(),
      nodes: await this.names(),
      wires: await this.wires(),
      places: boxes.map(({ x, y }) => {
        const [across, down] = [x - first!.x, y - first!.y].map((d) => (d * 100) / first!.width);
        return `${Math.round(across!)}, ${Math.round(down!)}`;
      }),
      formula: await spokenText(this.page.getByRole('banner'), 'button, h1, .kept'),
    };
  }

  /** The boxes of all nodes on the screen. */
  boxes() {
    return this.graph.getByRole('group').evaluateAll((nodes) =>
      nodes.map((node) => {
        const { x, y, width, height } = node.getBoundingClientRect();
        return { x, y, width, height };
      }),
    );
  }

  /** The point of the window under the middle of a wire. */
  middleOf(wire: Locator): Promise<Place> {
    return this.pointOn(wire, 0.5);
  }

  /** The point of the window over a share of a wire's way from its start. */
  pointOn(wire: Locator, share: number): Promise<Place> {
    return wire.locator('path.line').evaluate((path: SVGPathElement, part: number) => {
      const point = path.getPointAtLength(path.getTotalLength() * part);
      const { x, y } = point.matrixTransform(path.getScreenCTM()!);
      return { x, y };
    }, share);
  }

  /** Runs the command that the search over all of them finds first. */
  async run(query: string): Promise<void> {
    await this.press('Control+k');
    await this.page.getByRole('combobox').fill(query);
    await expect(this.page.getByRole('option').first()).toContainText(new RegExp(query, 'i'));
    await this.press('Enter');
  }

  /** Goes to an operation in the palette, which is one Tab stop: there arrow keys lead on. */
  async reachEntry(title: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    await this.tabTo(this.palette.locator('.entries [tabindex="0"]'), key);
    await this.press('Home');
    const entry = this.entry(title);
    const isFocused = () => entry.evaluate((element) => element === document.activeElement);
    for (let count = 0; count < 100 && !(await isFocused()); count++)
      await this.press('ArrowRight');
    await expect(entry).toBeFocused();
  }

  /** Selects nodes by clicks, all but the first with Shift. */
  async selectAll(...ids: readonly string[]): Promise<void> {
    for (const [at, id] of ids.entries()) {
      if (at === 1) await this.page.keyboard.down('Shift');
      await this.mouse.click(await this.bodyOf(id));
    }
    await this.page.keyboard.up('Shift');
  }

  /** The box of a node on the screen. */
  async boxOf(id: string) {
    return (await this.node(id).boundingBox())!;
  }

  /** The names of the selected nodes, in the order of the document. */
  selected(): Promise<string[]> {
    return this.graph
      .locator('.svelte-flow__node.selected')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-id') ?? ''));
  }

  async expectSelected(...ids: readonly string[]): Promise<void> {
    await expect.poll(() => this.selected()).toEqual(ids);
  }

  /** Presses Tab, or Shift+Tab, until an element has the focus. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const isFocused = () => target.evaluate((element) => element === document.activeElement);
    for (let count = 0; count < 100 && !(await isFocused()); count++) await this.press(key);
    await expect(target).toBeFocused();
  }
}

function namesOf(elements: Locator): Promise<string[]> {
  return elements.evaluateAll((all) => all.map((one) => one.getAttribute('aria-label') ?? ''));
}
