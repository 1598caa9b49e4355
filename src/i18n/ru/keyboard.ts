import type { keyboardText } from '../en/keyboard.ts';
import type { Translated } from '../section.ts';

export const keyboard: Translated<(typeof keyboardText)['english']> = {
  entry: 'Сочетания клавиш…',
  title: 'Сочетания клавиш',
  lead: 'Ни одно не действует, пока вы пишете или пока открыто окно. На русской раскладке действуют те же клавиши.',
  leadOff: 'На этом устройстве они выключены.',
  onTheList: 'В списке',
  everywhere: 'На любой странице',
  andThen: 'затем',
  useThem: 'Использовать на этом устройстве',
  close: 'Закрыть',
  noRow: 'Не выбрана строка. Сначала перейдите к запросу клавишами j и k.',

  next: 'Следующий запрос',
  previous: 'Предыдущий запрос',
  open: 'Открыть запрос',
  select: 'Выбрать запрос или снять выбор',
  selectRange: 'Выбрать все до этого запроса',
  archive: 'Убрать в архив выбранное или этот запрос',
  search: 'Поиск, пока ничего не выбрано',
  filter: 'Фильтр',
  newTicket: 'Создать запрос',
  goToTickets: 'К запросам в поддержку',
  goToArchive: 'К архиву',
  goToIncidents: 'Купить инциденты поддержки',
  help: 'Показать этот список',
};
