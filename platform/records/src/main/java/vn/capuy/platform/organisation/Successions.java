package vn.capuy.platform.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.sql.Rows;

/** Reads who took over from whom (tổ chức kế thừa). */
@ApplicationScoped
public class Successions {
    private static final String GONE = """
            select u.code, u.kind, p.parent as above, a.kind as above_kind
            from org_unit u
            left join lateral (select parent from org_placement p where p.unit = u.code
              order by lower(p.valid) desc limit 1) p on true
            left join org_unit a on a.code = p.parent
            where not exists (select 1 from org_ancestry s where s.ancestor = u.code and s.descendant = u.code
              and s.valid @> cast(:day as date) and s.known_from <= :knownAt and s.known_until > :knownAt)""";

    private static final String STEPS = """
            select predecessor, successor, share_kind as share, numerator, denominator, on_day, event, recorded_at
            from org_succession where on_day <= :day and recorded_at <= :knownAt
            order by on_day, predecessor, successor""";

    private final Jdbi jdbi;

    public Successions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Who took over from whom up to that day, as known at that moment. */
    public Lineage on(LocalDate day, Instant knownAt) {
        return jdbi.withHandle(handle ->
                new Lineage(read(handle, GONE, Lineage.Gone.class, day, knownAt), steps(handle, day, knownAt)));
    }

    private static List<SuccessionState> steps(Handle handle, LocalDate day, Instant knownAt) {
        return read(handle, STEPS, SuccessionState.class, day, knownAt);
    }

    private static <T> List<T> read(Handle handle, String sql, Class<T> type, LocalDate day, Instant knownAt) {
        return handle.createQuery(sql)
                .bind("day", day)
                .bind("knownAt", knownAt.atOffset(ZoneOffset.UTC))
                .map(Rows.of(type))
                .list();
    }
}
