-- What is set around groups, tasks, items and orders, the documents attached to them, and which tasks go together.
create table task_frame (
    subject uuid not null primary key,
    plan    uuid not null,
    content text not null
);

create index task_frame_plan on task_frame (plan);

-- So that every document in use is found without reading the contents.
create table task_document (
    subject uuid         not null,
    sha256  varchar(64)  not null,
    name    varchar(500) not null
);

create index task_document_subject on task_document (subject);

create table task_link (
    first_task  uuid not null,
    second_task uuid not null,
    content     text not null,
    primary key (first_task, second_task)
);

create index task_link_second on task_link (second_task);
