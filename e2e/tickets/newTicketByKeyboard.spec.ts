import type { Page } from '@playwright/test';
import { expect, test } from '../fixtures.ts';
import { NewTicketPage } from '../pages/newTicketPage.ts';
import { sidewaysOverflow } from '../pages/screen.ts';

/** Whether nothing lies over what has the focus: a switch or a card is drawn by its label. */
function isFocusSeen(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    const box = focused?.closest('label') ?? focused;
    if (!box) return false;
    const { left, top, width, height } = box.getBoundingClientRect();
    const y = Math.min(Math.max(top + 4, top), top + height - 1);
    const above = document.elementFromPoint(left + width / 2, y);
    return above !== null && (box.contains(above) || above.contains(box));
  });
}

function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement)) return '';
    const labels = 'labels' in focused ? [...(focused.labels as NodeListOf<HTMLElement>)] : [];
    return (labels[0]?.textContent ?? focused.getAttribute('aria-label') ?? focused.textContent ?? '').trim();
  });
}

test.describe('on a phone that its keyboard leaves 400 pixels', () => {
  test.use({ viewport: { width: 360, height: 400 }, hasTouch: true });

  test('C99 C100 by keys alone the whole form is filled in and sent, and what has the focus is always seen', async ({
    signedIn: page,
    customer,
    seeder,
  }) => {
    seeder.service(customer, 'VPS web01.example.com');
    const form = new NewTicketPage(page);
    await form.open();
    const { keyboard } = page;
    const visited: string[] = [];
    /** Goes on to the field of this name, seeing each on the way. */
    const goTo = async (name: string): Promise<void> => {
      for (let stop = 0; stop < 12; stop += 1) {
        await keyboard.press('Tab');
        const here = await focusedName(page);
        visited.push(here);
        expect.soft(await isFocusSeen(page), `${here} is seen`).toBe(true);
        if (here.startsWith(name)) return;
      }
      throw new Error(`${name} is not reached: ${visited.join(', ')}`);
    };
    await page.getByRole('link', { name: 'Back to the list' }).focus();
    await goTo('Technical support');
    await keyboard.press('ArrowDown');
    await expect(form.department('Customer care')).toBeChecked();
    await goTo('Service');
    await keyboard.type('web01');
    await expect(page.getByRole('listbox').getByRole('option')).toHaveText([/Not about/, /web01/]);
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await expect(form.service).toHaveValue(/web01/);
    await goTo('Priority');
    await keyboard.press('ArrowUp');
    await goTo('Subject');
    await keyboard.type('Disk full');
    await goTo('Message');
    await keyboard.type('It is.\nReally.');
    await goTo('More options');
    await keyboard.press('Space');
    await goTo('Note');
    await keyboard.type('For myself');
    await goTo('Move to the top');
    await keyboard.press('Space');
    await goTo('Register abuse');
    await keyboard.press('Space');
    await goTo('Abuse score');
    await keyboard.type('7');
    await goTo('Action');
    await keyboard.press('ArrowDown');
    await goTo('Deadline date');
    await keyboard.type('01152031');
    await goTo('Deadline time');
    await keyboard.type('0630PM');
    await goTo('Comment');
    await keyboard.type('Second report');
    expect(await sidewaysOverflow(page)).toBe(0);
    await goTo('Send');
    await keyboard.press('Enter');
    await page.waitForURL(/\/tickets\/\d+$/);
    expect(seeder.storedTicket(Number(page.url().split('/').at(-1)))).toMatchObject({
      subject: 'Disk full',
      departmentId: 11,
      wishedPriority: 1,
      priority: 1,
      note: 'For myself',
      score: 7,
      action: 'forward',
      deadlineDate: '2031-01-15',
      deadlineTime: '17:30',
      scoreNote: 'Second report',
    });
  });

  test('the message’s first line is offered as the subject, within the width, and taken by a tap', async ({
    signedIn: page,
  }) => {
    const form = new NewTicketPage(page);
    await form.open();
    const line = 'The server web02 has not answered since noon, not even to ping';
    await form.message.fill(`${line}\n\nPlease look.`);
    await form.subject.tap();
    const offer = page.getByRole('button', { name: `Use “${line}” as the subject` });
    await expect(offer).toBeVisible();
    expect(await sidewaysOverflow(page)).toBe(0);
    await offer.tap();
    await expect(form.subject).toHaveValue(line);
    await expect(form.subject).toBeFocused();
  });
});
