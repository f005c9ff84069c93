-- Reporting rounds: the kits that were given out, the forms that came back, and the calendar that they follow.
create table kit (
    id       uuid        not null primary key,
    plan     uuid        not null,
    period   varchar(20) not null,
    recorded bigint      not null,
    position integer     not null,
    content  text        not null
);

create index kit_plan on kit (plan, period);

create table receipt (
    id       uuid        not null primary key,
    plan     uuid,
    period   varchar(20),
    sha256   varchar(64) not null,
    recorded bigint      not null,
    position integer     not null,
    content  text        not null
);

create index receipt_plan on receipt (plan, period);
create index receipt_file on receipt (sha256);

create table calendar (
    plan    uuid not null primary key,
    content text not null
);

create table holidays (
    of_year integer not null primary key,
    content text    not null
);
