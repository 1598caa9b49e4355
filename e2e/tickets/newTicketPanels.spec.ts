import { addedBytes } from '../chunks.ts';
import { expect, test } from '../fixtures.ts';
import { NewTicketPage } from '../pages/newTicketPage.ts';

test('two providers: departments follow the provider, and what was written stays (F14, C74)', async ({
  context,
  page,
  seeder,
  baseURL,
}) => {
  const { signIn } = await import('../fixtures.ts');
  const customer = seeder.customer({ hasProviders: true });
  await signIn(context, customer, baseURL ?? '');
  const form = new NewTicketPage(page);
  await form.open();
  await form.fill('Which one', 'is it?');
  await page.getByRole('combobox', { name: 'Provider' }).selectOption('Example Cloud');
  await expect(form.department('Cloud support')).toBeVisible();
  await expect(form.department('Customer care')).toHaveCount(0);
  await expect(form.subject).toHaveValue('Which one');
  await form.sendButton.click();
  await expect(form.notice('1 field needs a look')).toContainText('Department');
  await form.department('Cloud support').check();
  await form.sendButton.click();
  await page.waitForURL(/\/tickets\/\d+$/);
  expect(seeder.storedTicket(Number(page.url().split('/').at(-1)))).toMatchObject({ departmentId: 20 });
});

test('C70 more than six departments are a list, each with what it costs and what it is for', async ({
  signedIn: page,
}) => {
  await page.route('**/billmgr', async (route) => {
    const fields = new URLSearchParams(route.request().postData() ?? '');
    const isForm =
      fields.get('func') === 'clientticket.edit' && !fields.has('sok') && !fields.has('sv_field');
    if (!isForm) return route.continue();
    const response = await route.fetch();
    const answer: { doc: { slist: { $name: string; val: { $key: string }[] }[] } } = await response.json();
    const departments = answer.doc.slist.find(({ $name }) => $name === 'client_department');
    for (let key = 12; key < 17; key += 1)
      departments?.val.push({ ...departments.val[0], $key: String(key) });
    return route.fulfill({ response, json: answer });
  });
  const form = new NewTicketPage(page);
  await form.open();
  const department = page.getByRole('combobox', { name: 'Department' });
  await expect(department.getByRole('option').first()).toHaveText('Please choose');
  await expect(department.getByRole('option').nth(1)).toHaveText(
    /^Technical support · Uses an incident · Servers, panels, moves/,
  );
  await form.sendButton.click();
  await expect(department).toBeFocused();
  await expect(department).toHaveAccessibleDescription('Department is needed.');
  await department.selectOption('10');
  await expect(form.cost('Uses 1 of your 3 incidents.')).toBeVisible();
});

test('typing renders the field typed in and nothing else', async ({ signedIn }) => {
  // React tells whoever asks so of every commit, in the build that ships too.
  await signedIn.addInitScript(() => {
    Object.assign(window, {
      __REACT_DEVTOOLS_GLOBAL_HOOK__: {
        isDisabled: false,
        supportsFiber: true,
        inject: () => 1,
        onCommitFiberRoot: () => performance.mark('commit'),
        onCommitFiberUnmount: () => undefined,
        onPostCommitFiberRoot: () => undefined,
      },
    });
  });
  const form = new NewTicketPage(signedIn);
  await form.open();
  await form.department('Customer care').check();
  await form.message.pressSequentially('a');
  await form.subject.pressSequentially('a');
  await expect(signedIn.getByText(/^Draft saved/)).toBeVisible();
  const commits = () => signedIn.evaluate(() => performance.getEntriesByName('commit').length);
  const keys = 'twenty letters more..';
  const before = await commits();
  await form.subject.pressSequentially(keys);
  // A line of text is the browser's own: what is drawn is the line that says when the draft was kept.
  expect((await commits()) - before).toBeLessThan(keys.length / 2);
  const between = await commits();
  await form.message.pressSequentially(keys);
  expect((await commits()) - between).toBeLessThan(keys.length * 1.5);
});

test('the form’s code is at most 75 KiB over what the list has loaded', () => {
  const atHand = ['app', 'laterParts', 'Companions', 'TicketPage', 'SessionDialogs', 'SignInPage', 'outbox'];
  const bytes = addedBytes('NewTicketPage', atHand);
  expect(bytes).toBeLessThanOrEqual(75 * 1024);
  expect(bytes).toBeGreaterThan(5_000);
});
