/** Steps from an empty file to the present store; step n leads to version n. A step that was ever released is never changed. */
export const migrations: readonly string[] = [
  `
  CREATE TABLE settings (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;

  CREATE TABLE accounts (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    balance INTEGER NOT NULL,
    credit INTEGER NOT NULL,
    incidents INTEGER NOT NULL CHECK (incidents >= 0),
    currency TEXT NOT NULL,
    hasProviders INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE users (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    accountId INTEGER NOT NULL REFERENCES accounts(id),
    login TEXT NOT NULL UNIQUE,
    passwordHash TEXT NOT NULL,
    realName TEXT NOT NULL,
    email TEXT NOT NULL,
    totpSecret TEXT,
    totpLastStep INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX usersByAccount ON users(accountId);

  CREATE TABLE ledger (
    id INTEGER PRIMARY KEY,
    accountId INTEGER NOT NULL REFERENCES accounts(id),
    at INTEGER NOT NULL,
    cents INTEGER NOT NULL,
    incidents INTEGER NOT NULL,
    reason TEXT NOT NULL,
    ticketId INTEGER REFERENCES tickets(id)
  ) STRICT;
  CREATE INDEX ledgerByAccount ON ledger(accountId);

  CREATE TABLE providers (id INTEGER PRIMARY KEY, name TEXT NOT NULL) STRICT;

  CREATE TABLE departments (
    id INTEGER PRIMARY KEY,
    providerId INTEGER NOT NULL REFERENCES providers(id),
    name TEXT NOT NULL,
    caption TEXT NOT NULL,
    takesIncident INTEGER NOT NULL
  ) STRICT;

  CREATE TABLE services (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    accountId INTEGER NOT NULL REFERENCES accounts(id),
    caption TEXT NOT NULL,
    captionKey TEXT NOT NULL,
    facts TEXT NOT NULL
  ) STRICT;
  CREATE INDEX servicesByAccount ON services(accountId);

  CREATE TABLE sessions (
    idHash TEXT PRIMARY KEY,
    userId INTEGER NOT NULL REFERENCES users(id),
    createdAt INTEGER NOT NULL,
    lastUsedAt INTEGER NOT NULL,
    owesSecondFactor INTEGER NOT NULL,
    wrongCodes INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  CREATE INDEX sessionsByUser ON sessions(userId);

  CREATE TABLE tickets (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    accountId INTEGER NOT NULL REFERENCES accounts(id),
    author TEXT NOT NULL,
    authorKey TEXT NOT NULL,
    subject TEXT NOT NULL,
    subjectKey TEXT NOT NULL,
    status INTEGER NOT NULL CHECK (status IN (0, 1, 2, 3, 10)),
    archived INTEGER NOT NULL CHECK (archived = (status = 10)),
    archivedByCustomer INTEGER NOT NULL DEFAULT 0,
    unread INTEGER NOT NULL DEFAULT 0,
    departmentId INTEGER NOT NULL REFERENCES departments(id),
    serviceId INTEGER REFERENCES services(id),
    wishedPriority INTEGER NOT NULL DEFAULT 2,
    priority INTEGER NOT NULL DEFAULT 2,
    note TEXT NOT NULL DEFAULT '',
    fee INTEGER NOT NULL DEFAULT 0,
    abuseBy TEXT CHECK (abuseBy IN ('customer', 'staff')),
    score INTEGER NOT NULL DEFAULT 0,
    action TEXT NOT NULL DEFAULT '',
    deadlineDate TEXT NOT NULL DEFAULT '',
    deadlineTime TEXT NOT NULL DEFAULT '',
    scoreNote TEXT NOT NULL DEFAULT '',
    createdAt INTEGER NOT NULL,
    lastMessageAt INTEGER NOT NULL,
    waitingSince INTEGER
  ) STRICT;
  INSERT INTO sqlite_sequence(name, seq) VALUES ('tickets', 1000);
  CREATE INDEX ticketsById ON tickets(accountId, archived, id);
  CREATE INDEX ticketsBySubject ON tickets(accountId, archived, subjectKey, id DESC);
  CREATE INDEX ticketsBySubjectDown ON tickets(accountId, archived, subjectKey, id);
  CREATE INDEX ticketsByMessage ON tickets(accountId, archived, lastMessageAt, id DESC);
  CREATE INDEX ticketsByMessageDown ON tickets(accountId, archived, lastMessageAt, id);
  CREATE INDEX ticketsByWait ON tickets(accountId, archived, waitingSince, id);
  CREATE INDEX ticketsByWaitDown ON tickets(accountId, archived, ifnull(waitingSince, 9007199254740991), id DESC);
  CREATE INDEX ticketsByAuthor ON tickets(accountId, archived, authorKey, id DESC);
  CREATE INDEX ticketsByAuthorDown ON tickets(accountId, archived, authorKey, id);
  CREATE INDEX ticketsByStatus ON tickets(accountId, archived, status, id DESC);
  CREATE INDEX ticketsByStatusDown ON tickets(accountId, archived, status, id);
  CREATE INDEX ticketsUnread ON tickets(accountId) WHERE unread = 1 AND archived = 0;

  CREATE TABLE messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    ticketId INTEGER NOT NULL REFERENCES tickets(id),
    userId INTEGER REFERENCES users(id),
    type TEXT NOT NULL CHECK (type IN ('info', 'system', 'incoming', 'outcoming')),
    body TEXT NOT NULL,
    bodyKey TEXT,
    author TEXT NOT NULL,
    at INTEGER NOT NULL,
    rating TEXT CHECK (rating IN ('good', 'bad'))
  ) STRICT;
  INSERT INTO sqlite_sequence(name, seq) VALUES ('messages', 70000);
  CREATE INDEX messagesByTicket ON messages(ticketId, at, id);
  CREATE INDEX messagesByUser ON messages(userId, at) WHERE userId IS NOT NULL;

  CREATE TABLE attachments (
    id TEXT PRIMARY KEY,
    messageId INTEGER NOT NULL REFERENCES messages(id),
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    content BLOB NOT NULL
  ) STRICT;
  CREATE INDEX attachmentsByMessage ON attachments(messageId, position);

  CREATE TABLE faults (
    id INTEGER PRIMARY KEY,
    accountId INTEGER NOT NULL REFERENCES accounts(id),
    func TEXT NOT NULL,
    kind TEXT NOT NULL,
    ms INTEGER NOT NULL,
    times INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX faultsByAccount ON faults(accountId, func);
  `,
  `
  ALTER TABLE accounts ADD COLUMN incidentPrice INTEGER NOT NULL DEFAULT 1000 CHECK (incidentPrice >= 0);
  ALTER TABLE accounts ADD COLUMN hasPaidSupport INTEGER NOT NULL DEFAULT 1;
  `,
];
