-- What goes on from an earlier plan, and the groups that take no new work.
create table carried_work (
    work      uuid not null primary key,
    plan      uuid not null,
    from_plan uuid not null,
    from_work uuid not null
);

create index carried_work_plan on carried_work (plan);
create index carried_work_from_plan on carried_work (from_plan);
create index carried_work_from_work on carried_work (from_work);

create table closed_group (
    group_id  uuid not null primary key,
    plan      uuid not null,
    closed_on date not null,
    note      text
);

create index closed_group_plan on closed_group (plan);
