-- What is written back into sources. Runs on H2 2.4 and PostgreSQL 15 alike.

create table letter (
  system      varchar(100) not null,
  id          varchar(100) not null,
  ticket_key  varchar(255) not null,
  body        text         not null,
  wanted      varchar(64)  not null,
  written     varchar(64),
  due_at      bigint,
  attempts    int          not null,
  reason      varchar(2000),
  primary key (system, id)
);
create index letter_due on letter (system, due_at);
comment on column letter.body is 'what Accord says of the ticket';
comment on column letter.wanted is 'SHA-256 of what is to stand in the ticket';
comment on column letter.written is 'SHA-256 of what was written last; null before';
comment on column letter.due_at is 'when it is to be written; null when there is nothing to write';

create table note (
  system    varchar(100) not null,
  id        varchar(100) not null,
  subject   varchar(300) not null,
  standing  varchar(20)  not null,
  words     varchar(300) not null,
  stage     varchar(20)  not null,
  added_at  bigint       not null,
  primary key (system, id, subject, standing)
);
create index note_stage on note (system, standing, stage);
comment on column note.subject is 'clock and cycle';

create table beginning (
  system  varchar(100) not null,
  thing   varchar(100) not null,
  since   bigint       not null,
  primary key (system, thing)
);
comment on column beginning.thing is 'a standing that is noted, or the contents';
