-- Runs on H2 2.4 and PostgreSQL 15 alike. Instants are epoch milliseconds in UTC.

create table source_state (
  system           varchar(100) primary key,
  cursor_text      varchar(500),
  complete         boolean      not null,
  swept_until      varchar(100) not null,
  clock_offset_ms  bigint       not null,
  begun_at         bigint,
  read_until       bigint,
  pass_read        int          not null,
  pass_changed     int          not null,
  pass_rejected    int          not null,
  pass_ms          bigint       not null,
  trouble          varchar(20),
  message          varchar(2000),
  failing_since    bigint,
  retry_at         bigint
);
comment on column source_state.complete is 'whether every ticket has been read once';
comment on column source_state.swept_until is 'id up to which deletions were looked for in this round';
comment on column source_state.read_until is 'when the last complete pass began: all that happened before has been read';
comment on column source_state.trouble is 'why it could not be read the last time; null when it could';

create table ticket (
  system         varchar(100) not null,
  id             varchar(100) not null,
  ticket_key     varchar(255) not null,
  seen_at        bigint       not null,
  hash           varchar(64)  not null,
  gone           boolean      not null,
  body           text         not null,
  primary key (system, id)
);
comment on column ticket.hash is 'SHA-256 of the body but for when it was seen';

create table reject (
  system      varchar(100)  not null,
  id          varchar(100)  not null,
  ticket_key  varchar(255)  not null,
  reason      varchar(2000) not null,
  first_at    bigint        not null,
  attempts    int           not null,
  retry_at    bigint        not null,
  primary key (system, id)
);
create index reject_retry on reject (system, retry_at);

create table outbox (
  number    bigint       generated always as identity primary key,
  target    varchar(20)  not null,
  system    varchar(100) not null,
  id        varchar(100) not null,
  added_at  bigint       not null,
  attempts  int          not null,
  retry_at  bigint       not null,
  reason    varchar(2000),
  unique (target, system, id)
);
create index outbox_due on outbox (target, retry_at, number);

create table definitions (
  revision    bigint primary key,
  etag        varchar(200) not null,
  fetched_at  bigint       not null,
  body        text         not null
);

-- What db-scheduler asks for.
create table scheduled_tasks (
  task_name            varchar(100) not null,
  task_instance        varchar(100) not null,
  task_data            bytea,
  execution_time       timestamp with time zone not null,
  picked               boolean not null,
  picked_by            varchar(100),
  last_success         timestamp with time zone,
  last_failure         timestamp with time zone,
  consecutive_failures int,
  last_heartbeat       timestamp with time zone,
  version              bigint not null,
  primary key (task_name, task_instance)
);
create index scheduled_tasks_time on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
