-- The steps that were taken, as their journal lines; every other table follows from them.
create table step (
    sequence bigint      not null primary key,
    id       uuid        not null unique,
    reverses uuid,
    checksum varchar(64) not null,
    line     text        not null
);

create table plan (
    id       uuid    not null primary key,
    recorded bigint  not null,
    number   varchar(200),
    plan_year integer not null,
    content  text    not null
);

-- The tasks, items and orders of a plan, so that each id leads to its plan.
create table plan_member (
    id   uuid not null primary key,
    plan uuid not null references plan (id)
);

create index plan_member_plan on plan_member (plan);

create table document (
    plan     uuid         not null,
    sha256   varchar(64)  not null,
    name     varchar(500) not null,
    recorded bigint       not null,
    position integer      not null,
    content  text         not null,
    primary key (plan, sha256, name)
);

create table tracking (
    plan        uuid    not null primary key,
    by_item     boolean not null,
    default_due date    not null
);

create table agency (
    owner   varchar(200) not null,
    code    varchar(200) not null,
    content text         not null,
    primary key (owner, code)
);

create table progress_entry (
    id      uuid                     not null primary key,
    plan    uuid                     not null,
    subject uuid                     not null,
    at      timestamp with time zone not null,
    recorded bigint                  not null,
    content text                     not null
);

create index progress_entry_plan on progress_entry (plan);
create index progress_entry_subject on progress_entry (subject);
