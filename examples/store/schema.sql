-- The layout of a store of decisions. It is the same for SQLite and PostgreSQL.
--
-- record holds the whole decision in its JSON form, so that nothing is lost; the other columns and tables are for
-- questions. Dates are text, since a column of type date cannot hold a month or a year ("2023-05" sorts before its days).
-- Sums stand twice: as text with their currency ("EUR 1200000.00"), and in minor units beside the currency, to add up and
-- compare. NULL is: not stated.

CREATE TABLE IF NOT EXISTS decisions (
    id              TEXT         PRIMARY KEY,   -- see Key
    digest          CHAR(64)     NOT NULL,      -- SHA-256 of record: what has not changed is not written again
    kind            TEXT,
    status          TEXT,
    authority       TEXT,
    country         CHAR(2),
    reference       TEXT,
    started         VARCHAR(10),
    decided         VARCHAR(10),
    published       VARCHAR(10),
    no_fine         BOOLEAN      NOT NULL,
    amount_unknown  BOOLEAN      NOT NULL,      -- a fine was imposed, its amount is not stated
    total           VARCHAR(32),                -- as imposed
    total_minor     BIGINT,
    total_currency  CHAR(3),
    payable         VARCHAR(32),                -- after reductions
    standing        VARCHAR(32),                -- after appeals
    record          TEXT         NOT NULL
);
CREATE INDEX IF NOT EXISTS decisions_total ON decisions (total_currency, total_minor);
CREATE INDEX IF NOT EXISTS decisions_authority ON decisions (authority, decided);

CREATE TABLE IF NOT EXISTS parties (
    decision    TEXT         NOT NULL REFERENCES decisions (id),
    n           INTEGER      NOT NULL,          -- place in the list, from 0
    name        TEXT,
    role        TEXT,
    body        TEXT,
    country     CHAR(2),
    sector      TEXT,
    turnover    VARCHAR(32),
    PRIMARY KEY (decision, n)
);

CREATE TABLE IF NOT EXISTS infringements (
    decision    TEXT         NOT NULL REFERENCES decisions (id),
    n           INTEGER      NOT NULL,
    provision   TEXT,                   -- "Article 6(1)(f) GDPR"
    article     TEXT,                   -- the article alone, "Article 6 GDPR"
    finding     TEXT         NOT NULL,
    party       TEXT,
    PRIMARY KEY (decision, n)
);
CREATE INDEX IF NOT EXISTS infringements_article ON infringements (article);

CREATE TABLE IF NOT EXISTS measures (
    decision    TEXT         NOT NULL REFERENCES decisions (id),
    n           INTEGER      NOT NULL,
    power       TEXT,
    party       TEXT,
    fine        VARCHAR(32),
    fine_minor  BIGINT,
    currency    CHAR(3),
    payable     VARCHAR(32),
    penalty     VARCHAR(32),                    -- periodic penalty, for each period
    per         VARCHAR(10),
    deadline    VARCHAR(10),
    PRIMARY KEY (decision, n)
);

CREATE TABLE IF NOT EXISTS appeals (
    decision    TEXT         NOT NULL REFERENCES decisions (id),
    n           INTEGER      NOT NULL,
    body        TEXT,
    decided     VARCHAR(10),
    reference   TEXT,
    result      TEXT,
    old_amount  VARCHAR(32),
    new_amount  VARCHAR(32),
    PRIMARY KEY (decision, n)
);
