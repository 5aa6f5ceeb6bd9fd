/**
 * The steps from an empty file to today's tables; the place in the list is the schema's version. A step that has been
 * released is never changed: a new one is added behind it.
 */
export const migrations: readonly string[] = [
  `
  CREATE TABLE boards (
    id TEXT PRIMARY KEY,
    join_code TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    epoch INTEGER NOT NULL,
    head_seq INTEGER NOT NULL,
    last_edit_at INTEGER NOT NULL,
    participant_count INTEGER NOT NULL
  ) STRICT;

  -- Without rowid, the edits of a board lie next to each other and are read in one go.
  CREATE TABLE updates (
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    participant_id TEXT,
    received_at INTEGER NOT NULL,
    checksum BLOB NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (board_id, seq)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE snapshots (
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    checksum BLOB NOT NULL,
    content BLOB NOT NULL,
    PRIMARY KEY (board_id, seq)
  ) STRICT;

  CREATE TABLE client_ids (
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    client_id INTEGER NOT NULL,
    participant_id TEXT NOT NULL,
    PRIMARY KEY (board_id, client_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE links (
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    role TEXT NOT NULL,
    name TEXT NOT NULL,
    token_hash TEXT NOT NULL UNIQUE,
    created_at INTEGER NOT NULL,
    revoked_at INTEGER,
    PRIMARY KEY (board_id, id)
  ) STRICT;

  CREATE TABLE grants (
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    session_hash TEXT NOT NULL,
    link_id TEXT NOT NULL,
    role TEXT NOT NULL,
    participant_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (board_id, session_hash, link_id)
  ) STRICT, WITHOUT ROWID;

  CREATE TABLE participants (
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    number INTEGER NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (board_id, id),
    UNIQUE (board_id, key)
  ) STRICT;

  CREATE TABLE versions (
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    id TEXT NOT NULL,
    seq INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    participant_id TEXT,
    created_at INTEGER NOT NULL,
    summary TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    model BLOB NOT NULL,
    PRIMARY KEY (board_id, id)
  ) STRICT;

  CREATE TABLE canary (written_at INTEGER NOT NULL) STRICT;
  `,
  `
  -- Where a board's log begins: what stood before it was replaced.
  ALTER TABLE boards ADD COLUMN first_seq INTEGER NOT NULL DEFAULT 1;
  ALTER TABLE boards ADD COLUMN restored_at INTEGER;

  CREATE TABLE retired_client_ids (
    board_id TEXT NOT NULL REFERENCES boards (id) ON DELETE CASCADE,
    client_id INTEGER NOT NULL,
    PRIMARY KEY (board_id, client_id)
  ) STRICT, WITHOUT ROWID;

  -- What was erased, to be erased again after a restore; without a name or a text, and kept when its board is gone.
  CREATE TABLE erasures (
    board_id TEXT NOT NULL,
    kind TEXT NOT NULL,
    subject TEXT NOT NULL,
    erased_at INTEGER NOT NULL,
    PRIMARY KEY (board_id, kind, subject)
  ) STRICT, WITHOUT ROWID;

  -- Beside the boards, because it is read and written where a board cannot be.
  CREATE TABLE failed_loads (
    board_id TEXT PRIMARY KEY REFERENCES boards (id) ON DELETE CASCADE,
    count INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- As large as what is going to be written: a full disk may still have room for a number.
  ALTER TABLE canary ADD COLUMN filler BLOB;
  `,
  `
  -- What decides on access, and what is looked back at, is checked like edits are; rows from before have no checksum.
  ALTER TABLE links ADD COLUMN checksum BLOB;
  ALTER TABLE grants ADD COLUMN checksum BLOB;
  ALTER TABLE versions ADD COLUMN checksum BLOB;
  `,
  `
  -- A large board is deleted in steps: what is left of these goes on when the database is opened.
  CREATE TABLE deleted_boards (board_id TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  `,
  `
  -- Workshops: how each stands, and what phones have sent. Never in the document, so that no undo reaches it.
  CREATE TABLE workshops (
    board_id TEXT PRIMARY KEY,
    revision INTEGER NOT NULL,
    state TEXT NOT NULL,
    checksum BLOB NOT NULL
  ) STRICT, WITHOUT ROWID;

  -- Without rowid, nothing tells the order in which they came once their names are dropped.
  CREATE TABLE contributions (
    board_id TEXT NOT NULL,
    id TEXT NOT NULL,
    participant_id TEXT,
    phase_id TEXT,
    lane_id TEXT,
    text TEXT NOT NULL,
    language TEXT NOT NULL,
    state TEXT NOT NULL,
    sent_at INTEGER NOT NULL,
    fingerprint TEXT NOT NULL,
    seq INTEGER NOT NULL,
    checksum BLOB NOT NULL,
    PRIMARY KEY (board_id, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX contributions_by_seq ON contributions (board_id, seq);
  CREATE INDEX contributions_by_writer ON contributions (board_id, participant_id, phase_id);

  CREATE TABLE votes (
    board_id TEXT NOT NULL,
    round_id TEXT NOT NULL,
    participant_id TEXT NOT NULL,
    element_id TEXT NOT NULL,
    dots INTEGER NOT NULL,
    checksum BLOB NOT NULL,
    PRIMARY KEY (board_id, round_id, participant_id, element_id)
  ) STRICT;

  CREATE TABLE ratings (
    board_id TEXT NOT NULL,
    phase_id TEXT NOT NULL,
    participant_id TEXT NOT NULL,
    value INTEGER NOT NULL,
    checksum BLOB NOT NULL,
    PRIMARY KEY (board_id, phase_id, participant_id)
  ) STRICT;

  -- What has had its effect: the same request again gets the same answer.
  CREATE TABLE sent_keys (
    board_id TEXT NOT NULL,
    participant_id TEXT NOT NULL,
    key_hash TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    dots INTEGER NOT NULL,
    dots_left INTEGER NOT NULL,
    sent_at INTEGER NOT NULL,
    PRIMARY KEY (board_id, participant_id, key_hash)
  ) STRICT;
  CREATE INDEX sent_keys_by_time ON sent_keys (sent_at);
  `,
]
