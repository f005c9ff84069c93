create table step (
  id uuid not null primary key,
  sequence bigint not null unique,
  line varchar not null
);
