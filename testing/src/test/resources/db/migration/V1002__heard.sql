create table heard (
    source  text not null,
    subject text not null,
    constraint heard_pk primary key (source, subject)
);
grant select, insert on heard to "${app}";
