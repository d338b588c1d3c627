package vn.capuy.inspection.team;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Whether the records speak against an inspector: which of them does is not told, for it may be secret. */
@ApplicationScoped
class Doubts {
    /** What this service tells of discipline decisions is the record of those in force, whichever feature tells it. */
    private static final String DISCIPLINED = """
            exists (select 1 from outbox d where d.type = 'vn.capuy.discipline.decided' and d.payload ->> 'member' = :member
              and daterange(cast(d.payload ->> 'effectFrom' as date), cast(d.payload ->> 'effectUntil' as date), '[]')
                @> cast(:day as date)
              and not exists (select 1 from outbox r where r.type = 'vn.capuy.discipline.reversed'
                and r.payload ->> 'decision' = d.payload ->> 'decision'
                and cast(r.payload ->> 'on' as date) <= :day))""";

    private static final String LOOKED_INTO = """
            exists (select 1 from case_subject s join inspection_case c on c.id = s.case_id
              where s.member = :member and c.id <> :case and c.voided_at is null and c.stage not in ('CLOSED', 'STOPPED'))""";

    private final Jdbi jdbi;

    Doubts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** A discipline decision in force on that day, or an open case other than this one. */
    boolean on(String member, UUID caseId, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery("select " + DISCIPLINED + " or " + LOOKED_INTO)
                .bind("member", member)
                .bind("case", caseId)
                .bind("day", day)
                .mapTo(boolean.class)
                .one());
    }
}
