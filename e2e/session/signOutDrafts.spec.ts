import { expect, test } from '../fixtures.ts';
import { Shell } from '../pages/shell.ts';
import { SignInPage } from '../pages/signInPage.ts';
import { TicketPage } from '../pages/ticketPage.ts';

test('S025 a text kept at the sign-out is back after the next sign-in', async ({
  signedIn,
  seeder,
  customer,
}) => {
  const { id } = seeder.ticket(customer, {});
  const ticket = new TicketPage(signedIn);
  const door = new SignInPage(signedIn);
  await ticket.open(id);
  await ticket.write('Not sent yet');
  await new Shell(signedIn).signOut();
  await expect(door.dialog).toHaveAccessibleDescription(/1 text was never sent/);
  await signedIn.getByRole('button', { name: 'Sign out and keep' }).click();
  await door.signIn(customer);
  await expect(signedIn).toHaveURL('/tickets');
  await ticket.open(id);
  await expect(ticket.reply).toHaveValue('Not sent yet');
});

test('S025 a text deleted at the sign-out does not come back', async ({ signedIn, seeder, customer }) => {
  const { id } = seeder.ticket(customer, {});
  const ticket = new TicketPage(signedIn);
  const door = new SignInPage(signedIn);
  await ticket.open(id);
  await ticket.write('Not sent yet');
  await new Shell(signedIn).signOut();
  await signedIn.getByRole('button', { name: 'Sign out and delete' }).click();
  await door.signIn(customer);
  await expect(signedIn).toHaveURL('/tickets');
  await ticket.open(id);
  await expect(ticket.reply).toHaveValue('');
});

for (const way of ['button', 'Escape'] as const) {
  test(`S025 whoever stays signed in by ${way} finds the text as it was`, async ({
    signedIn,
    seeder,
    customer,
  }) => {
    const { id } = seeder.ticket(customer, {});
    const ticket = new TicketPage(signedIn);
    const door = new SignInPage(signedIn);
    const shell = new Shell(signedIn);
    await ticket.open(id);
    await ticket.write('Not sent yet');
    await shell.signOutButton.press('Enter');
    await expect(door.dialog).toBeVisible();
    if (way === 'Escape') await door.press('Escape');
    else await signedIn.getByRole('button', { name: 'Stay signed in' }).press('Enter');
    await expect(door.dialog).toHaveCount(0);
    await expect(shell.signOutButton).toBeFocused();
    await expect(ticket.reply).toHaveValue('Not sent yet');
  });
}

test('S025 a kept text is bound to its account', async ({ signedIn, seeder, customer }) => {
  const { id } = seeder.ticket(customer, {});
  const ticket = new TicketPage(signedIn);
  const door = new SignInPage(signedIn);
  await ticket.open(id);
  await ticket.write('Not sent yet');
  await new Shell(signedIn).signOut();
  await signedIn.getByRole('button', { name: 'Sign out and keep' }).click();
  const other = seeder.customer({});
  const own = seeder.ticket(other, {});
  await door.signIn(other);
  await expect(signedIn).toHaveURL('/tickets');
  await ticket.open(own.id);
  await expect(ticket.reply).toHaveValue('');
  await expect(signedIn.getByText('Not sent yet')).toHaveCount(0);
});

test('without unsent text the sign-out asks nothing', async ({ signedIn, seeder, customer }) => {
  const { id } = seeder.ticket(customer, {});
  const ticket = new TicketPage(signedIn);
  await ticket.open(id);
  await expect(ticket.reply).toBeVisible();
  await new Shell(signedIn).signOut();
  await expect(new SignInPage(signedIn).username).toBeVisible();
});
