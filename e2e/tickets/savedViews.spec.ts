import { expect, test } from '../fixtures.ts';
import { SavedViews } from '../pages/savedViews.ts';
import { TicketList } from '../pages/ticketList.ts';

test('C38 N20 a view keeps filter and order under a name: saved, marked, opened, renamed, deleted, brought back', async ({
  signedIn,
  customer,
  seeder,
}) => {
  seeder.ticket(customer, { subject: 'Disk full', status: 2 });
  seeder.ticket(customer, { subject: 'All well', status: 3 });
  const list = new TicketList(signedIn);
  const views = new SavedViews(signedIn);
  await signedIn.goto('/tickets?q=is:waiting&sort=subject');
  await views.open();
  await views.save('What waits');
  await expect(views.view('What waits')).toHaveAttribute('aria-current', 'page');
  await expect(views.menu).toContainText('is:waiting · by Subject');
  await signedIn.keyboard.press('Escape');
  await expect(views.button).toHaveText('View: What waits');
  await expect(views.button).toBeFocused();

  await list.open();
  await expect(list.ticket('All well')).toBeVisible();
  await views.open();
  await expect(views.view('What waits')).not.toHaveAttribute('aria-current');
  await views.view('What waits').click();
  await expect(signedIn).toHaveURL(/\/tickets\?q=is:waiting&sort=subject$/);
  await expect(list.ticket('All well')).toBeHidden();

  await views.open();
  await views.rename('What waits', 'Mine to answer');
  await expect(views.view('Mine to answer')).toHaveAttribute('aria-current', 'page');
  await expect(views.menu.getByRole('button', { name: 'Rename view Mine to answer' })).toBeFocused();
  await views.menu.getByRole('button', { name: 'Delete view Mine to answer' }).click();
  await expect(views.view('Mine to answer')).toBeHidden();
  await views.menu.getByRole('button', { name: 'Undo' }).click();
  await signedIn.reload();
  await views.open();
  await expect(views.view('Mine to answer')).toBeVisible();
});

test('H060 a view that is broken or of an older format is told as it stands, and harms nothing', async ({
  signedIn,
  customer,
  seeder,
}) => {
  seeder.ticket(customer, { subject: 'Disk full' });
  const list = new TicketList(signedIn);
  const views = new SavedViews(signedIn);
  await list.open();
  await views.open();
  await views.save('Fine');
  await signedIn.evaluate(() => {
    const key = Object.keys(localStorage).find((each) => each.endsWith('.views')) ?? '';
    const stored = JSON.parse(localStorage.getItem(key) ?? '') as { views: unknown[] };
    stored.views.push(
      { title: 'Old', filter: { status: 2 } },
      { name: 'Odd', href: '/tickets?q=status:open' },
    );
    localStorage.setItem(key, JSON.stringify(stored));
  });
  await signedIn.reload();
  await views.open();
  await expect(views.menu).toContainText('{"title":"Old","filter":{"status":2}}');
  await expect(views.menu).toContainText('This view cannot be read.');
  await expect(views.menu).toContainText('status:open: “status:” is no word of the filter.');
  await views.menu.getByRole('button', { name: 'Delete view {"title"' }).click();
  await expect(views.menu.getByRole('listitem')).toHaveCount(2);
  await views.view('Fine').click();
  await expect(list.ticket('Disk full')).toBeVisible();
});
