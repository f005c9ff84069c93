-- What was measured of indicators, and which way of their values is better.
create table measurement (
    id        uuid                     not null primary key,
    plan      uuid                     not null,
    indicator uuid                     not null,
    at        timestamp with time zone not null,
    recorded  bigint                   not null,
    content   text                     not null
);

create index measurement_plan on measurement (plan);

create table direction (
    indicator uuid        not null primary key,
    plan      uuid        not null,
    direction varchar(20) not null
);

create index direction_plan on direction (plan);
