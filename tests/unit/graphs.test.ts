import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { evaluationFaults } from '../../src/document/evaluation-faults.ts';
import { gradientReport, type GradientReport } from '../../src/document/gradient-report.ts';
import { writeDocument } from '../../src/document/write.ts';
import { isSound } from '../../src/engine/gradient-check.ts';
import { checkedLeaves } from '../../src/engine/gradient-verdict.ts';
import type { NestedNumbers } from '../../src/engine/tensor.ts';
import { faultSentence } from '../../src/language/english/faults.ts';
import { areClose, geometryAt, NAME_HEIGHT, type Box } from '../../src/layout/geometry.ts';
import { accepted } from './document/support.ts';
import { closeTo } from './engine/support.ts';

const folder = join(import.meta.dirname, '../../graphs');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => file.replace(/\.json$/, ''));

const textOf = (name: string) => readFileSync(join(folder, `${name}.json`), 'utf8');

function reportOf(name: string): GradientReport {
  const report = gradientReport(textOf(name));
  if ('fault' in report) throw new Error(faultSentence(report.fault));
  return report;
}

/** The boxes of all nodes, with the names that stand above operations. */
function boxesOf(name: string): (Box & { readonly id: string })[] {
  const { evaluation } = reportOf(name);
  return accepted(textOf(name)).nodes.map(({ id, position }, index) => {
    const { face, width, height } = geometryAt(evaluation, index);
    const above = face === 'leaf' ? 0 : NAME_HEIGHT;
    const [x, y] = position!;
    return { id, x, y: y - above, width, height: height + above };
  });
}

describe.each(names)('the graph %s', (name) => {
  it('is accepted, and written back as the same document', () => {
    const document = accepted(textOf(name));
    expect(accepted(writeDocument(document))).toEqual(document);
    expect(document).toEqual(JSON.parse(textOf(name)));
  });

  it('has a title, a description and an output of its own', () => {
    const { title, description, output } = accepted(textOf(name));
    expect(title).toMatch(/\S/);
    expect(title!.length).toBeLessThanOrEqual(50);
    expect(description).toMatch(/\S/);
    expect(output).toBe(reportOf(name).output);
  });

  it('evaluates without faults, and nothing waits', () => {
    const { evaluation, values } = reportOf(name);
    expect(evaluationFaults(evaluation)).toEqual([]);
    expect(evaluation.outcomes.map(({ kind }) => kind)).not.toContain('waiting');
    expect([values].flatMap(numbersIn).every(Number.isFinite)).toBe(true);
  });

  it('passes the gradient check', () => {
    const { evaluation, output } = reportOf(name);
    const index = evaluation.graph.indexById.get(output)!;
    for (let seed = 1; seed <= 5; seed++) {
      const checks = checkedLeaves(evaluation, index, seed);
      expect(checks).not.toEqual([]);
      // At a kink it says nothing: one lesson begins at one.
      const doubtful = checks.filter(({ verdict }) => verdict.kind !== 'kink' && !isSound(verdict));
      expect(doubtful).toEqual([]);
    }
  });

  it('gives every node a place of its own', () => {
    expect(accepted(textOf(name)).nodes.every(({ position }) => position !== undefined)).toBe(true);
    const boxes = boxesOf(name);
    const overlaps = boxes.flatMap((a, index) =>
      boxes.slice(index + 1).flatMap((b) => (areClose(a, b, 0) ? [`${a.id} and ${b.id}`] : [])),
    );
    expect(overlaps).toEqual([]);
  });

  it('runs from left to right, and long chains on in another row', () => {
    const boxById = new Map(boxesOf(name).map((box) => [box.id, box]));
    const backward = accepted(textOf(name)).nodes.flatMap(({ id, inputs = [] }) =>
      inputs.filter((input) => {
        const [from, to] = [boxById.get(input!)!, boxById.get(id)!];
        const isInRow = from.y < to.y + to.height && to.y < from.y + from.height;
        return isInRow && from.x + from.width >= to.x;
      }),
    );
    expect(backward).toEqual([]);
  });
});

describe('the gallery', () => {
  it('works the introductory example: 4, 4 and −2', () => {
    const { values, gradients } = reportOf('worked-example');
    expect(values).toMatchObject({ d: -2, f: -8 });
    expect(gradients).toMatchObject({ x: 4, y: 4, z: -2 });
  });

  it('has a sigmoid neuron that answers 0.731', () => {
    expect(reportOf('sigmoid-neuron').values['f']).toBeCloseTo(0.731, 3);
  });

  it('sums the two contributions to a weight that is used twice', () => {
    const { values, gradients } = reportOf('fan-out');
    expect(values['e']).toBe(13);
    expect(gradients['w']).toBe(-14);
  });

  it('combines the rows of a Jacobian by the weights of its entries', () => {
    const { values, gradients } = reportOf('jacobian');
    expect(values['f']).toEqual([25, 1, 4]);
    // (10, 20) + 2 · (6, −2) + 3 · (0, 4)
    expect(gradients['x']).toEqual([22, 28]);
  });

  it('sums the gradient of a broadcast bias over the examples', () => {
    const { gradients } = reportOf('broadcasting');
    const rows = gradients['Z'] as number[][];
    expect(rows).toHaveLength(4);
    expect(gradients['b']).toEqual([0, 1].map((j) => rows.reduce((sum, row) => sum + row[j]!, 0)));
    expect(gradients['b']).toEqual([6, 22]);
  });

  it('finds the same with two linear layers as with their product', () => {
    const { values, gradients } = reportOf('linear-layers-collapse');
    expect(values['W_hat']).toEqual([
      [5, -3],
      [2, 2],
    ]);
    expect(values['f']).toEqual([7, 6]);
    expect(values['f_hat']).toEqual(values['f']);
    expect(values['d']).toEqual([0, 0]);
    expect(gradients['h']).toEqual([1, 3, 2]);
    // What one way contributes, (7, −1), the other takes back.
    expect(gradients['x']).toEqual([0, 0]);
    expect([gradients['W'], gradients['W_2']].flat(2).every((entry) => entry === 0)).toBe(true);
  });

  it('adds up the slopes of seven activations', () => {
    const { values, gradients } = reportOf('activations');
    expect(values).toMatchObject({ r: 0, l: -0.1, p: -0.25, m: 1.5 });
    const sigmoid = 1 / (1 + Math.E);
    const slopes = [
      sigmoid * (1 - sigmoid),
      1 - Math.tanh(-1) ** 2,
      0,
      0.1,
      0.25,
      -0.5,
      Math.exp(-1),
    ];
    const total = slopes.reduce((sum, slope) => sum + slope, 0);
    expect(gradients['x']).toEqual(closeTo(total, 1e-14));
  });

  it('measures the same error by three losses, and two distributions by cross-entropy', () => {
    const { values, gradients } = reportOf('losses');
    expect(values).toMatchObject({ A: 2, S: 4, H: 1.5 });
    expect(values['B']).toEqual(closeTo(Math.log(4), 1e-14));
    expect(values['E']).toEqual(closeTo(Math.log(2), 1e-14));
    // 1 + 4 + 1
    expect(gradients).toMatchObject({ y_hat: 6, p: -4, q: [0, -2, 0] });
  });

  it('pulls weights in proportion by ridge, and all with the same force by lasso', () => {
    const { values, gradients } = reportOf('ridge-and-lasso');
    expect(values).toMatchObject({ J_R: 7.5, J_L: 6.5 });
    // The squared error’s (2, −4), with 2λθ = (2, −1) and with λ sign(θ) = (0.5, −0.5).
    expect(gradients).toMatchObject({ theta_R: [4, -5], theta_L: [2.5, -4.5] });
  });

  it('finds the line of least squares, where the gradient of the error is 0', () => {
    const { values, gradients } = reportOf('normal-equations');
    expect(values['Theta_hat']).toEqual(closeTo([[1.5], [0.5]], 1e-14));
    expect(values['L']).toEqual(closeTo(0.5, 1e-14));
    expect(gradients['Theta_hat']).toEqual(closeTo([[0], [0]], 1e-11));
  });

  it('solves a system to nine digits by each of seven methods', () => {
    const { values, gradients, evaluation } = reportOf('linear-solvers');
    const solutions = evaluation.graph.nodes.filter(({ operation }) => operation.name === 'solve');
    expect(new Set(solutions.map(({ attributes }) => attributes['method'])).size).toBe(7);
    for (const { id } of solutions) expect(values[id]).toEqual(closeTo([1, 2, 3], 1e-9));
    expect(gradients['b']).toEqual(closeTo([42 / 13, 21 / 13, 7 / 13], 1e-9));
  });

  it('lets the gradient vanish along sigmoids, and not along ReLUs', () => {
    const { gradients } = reportOf('gradient-flow');
    expect(gradients['r_1']).toBe(1);
    expect(gradients['s_1']).toBeGreaterThan(0);
    expect(gradients['s_1']).toBeLessThan(1e-6);
    expect(gradients['x_s']).toBeLessThan(0.25 ** 12);
  });
});

function numbersIn(value: NestedNumbers | null | object): unknown[] {
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(numbersIn as (entry: unknown) => unknown[])
    : [value];
}
