import { graphText, parsed } from './support/graphs.ts';
import { expect, test } from './support/test.ts';
import { violations } from './support/violations.ts';

test('an iterative solver shows its iterations, and the seven methods compare', async ({
  editor,
}) => {
  await editor.open('linear-solvers');
  await editor.select('x_J');
  const solver = editor.inspector.getByRole('region', { name: 'Linear solver' });
  await expect(solver).toHaveCount(0);
  await editor.button('Forward to end').click();
  await expect(solver).toContainText(/Iterations \d+/);
  const count = Number(/Iterations\s+(\d+)/.exec(await solver.innerText())![1]);
  expect(count).toBeGreaterThan(10);
  const plot = solver.getByRole('img');
  await expect(plot).toHaveAccessibleName(
    new RegExp(
      `is 0\\.\\d+ after the first iteration and \\S+×10\\S+ after iteration ${count}\\.$`,
    ),
  );

  await solver.getByRole('button', { name: 'Compare methods' }).click();
  await expect(editor.status).toContainText('All methods are compared.');
  const rows = solver.getByRole('table', { name: 'Comparison of methods' }).getByRole('row');
  await expect(rows).toHaveCount(8);
  const iterations = async (method: string) =>
    (await rows.filter({ hasText: method }).getByRole('cell').first().innerText()).trim();
  expect(await iterations('LU')).toBe('direct');
  expect(await iterations('Jacobi')).toBe(String(count));
  expect(Number(await iterations('Gauss–Seidel'))).toBeLessThan(count);
  expect(Number(await iterations('Conjugate gradients'))).toBeLessThan(6);
  expect(await violations(editor.page, 'aside')).toEqual([]);

  await editor.select('x_LU');
  await expect(solver).toContainText('LU is a direct method: it takes no iterations.');
});

test('a method without an answer says why in the comparison', async ({ editor }) => {
  await editor.open();
  const document = parsed(graphText('linear-solvers'));
  const nodes = document.nodes.map((node) =>
    node.id === 'A'
      ? {
          ...node,
          value: [
            [1, 3, 0],
            [2, 1, 0],
            [0, 0, 1],
          ],
        }
      : node,
  );
  const skew = { ...document, title: 'Skew', nodes };
  await editor.files.open('skew.json', JSON.stringify(skew));
  await expect(editor.title).toHaveValue('Skew');
  await editor.select('x_J');
  const solver = editor.inspector.getByRole('region', { name: 'Linear solver' });
  await solver.getByRole('button', { name: 'Compare methods' }).click();
  await expect(solver).toContainText('The matrix "A" is not symmetric in row 1, column 2');
  await expect(solver).toContainText(/The method did not converge in \d+ iterations/);
  const row = (method: string) => solver.getByRole('row', { name: method });
  await expect(row('Cholesky')).toContainText('no answer');
  await expect(row('QR')).toContainText('direct');
});
