package vn.capuy.platform.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.paging.PageRequest;
import vn.capuy.platform.sql.Rows;

/** Finds which records came into a figure, went out of it or moved within it between two moments of knowledge. */
@ApplicationScoped
class Changes {
    private static final Pattern KNOWN_AT = Pattern.compile("(?<!:):knownAt\\b");
    private static final Pattern UNITS = Pattern.compile("(?<!:):units\\b");

    /** A record can stand behind several facts: what is left of each moment, fact by fact, is set against the other. */
    private static final String SQL = """
            with then_fact as materialized (%s), now_fact as materialized (%s),
            lost as (select * from then_fact except all select * from now_fact),
            won as (select * from now_fact except all select * from then_fact),
            before as (select l.*, row_number() over (partition by key order by on_date, part, hit) as nr from lost l),
            after as (select w.*, row_number() over (partition by key order by on_date, part, hit) as nr from won w),
            change as (
              select coalesce(a.key, b.key) as key, coalesce(a.nr, b.nr) as nr,
                case when b.key is null then 'CAME' when a.key is null then 'WENT' else 'MOVED' end as kind
              from before b full join after a on a.key = b.key and a.nr = b.nr),
            total as (
              select count(*) filter (where kind = 'CAME') as came, count(*) filter (where kind = 'WENT') as went,
                count(*) filter (where kind = 'MOVED') as moved from change)
            select t.came, t.went, t.moved, c.kind, c.key, c.nr
            from total t left join (
              select * from change c where not :later or (c.kind, c.key, c.nr) > (:afterKind, :afterKey, :afterNr)
              order by c.kind, c.key, c.nr limit :rows) c on true
            order by c.kind, c.key, c.nr""";

    private final Jdbi jdbi;
    private final Caller caller;

    Changes(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** What a record did to the figure. */
    public enum Kind {
        CAME,
        MOVED,
        WENT
    }

    /** One change, and how many there are in all; of no change at all there is one row without a key. */
    public record Row(long came, long went, long moved, Kind kind, String key, Long nr) {
        boolean isChange() {
            return key != null;
        }
    }

    /**
     * @param then the question as it was answered before; it differs in the moment of knowledge alone
     * @param openOnly leaves out what is restricted
     */
    List<Row> between(Asked then, Asked now, PageRequest page, boolean openOnly) {
        var place = page.place(3);
        String sql = SQL.formatted(asThen(facts(then, openOnly)), facts(now, openOnly));
        return jdbi.withHandle(handle -> bind(handle, sql, then, now)
                .bind("later", place.isPresent())
                .bind("afterKind", place.map(each -> each.text(0)).orElse(""))
                .bind("afterKey", place.map(each -> each.text(1)).orElse(""))
                .bind("afterNr", place.map(each -> each.number(2)).orElse(0L))
                .bind("rows", page.rows())
                .map(Rows.of(Row.class))
                .list());
    }

    private static String facts(Asked asked, boolean openOnly) {
        return "select f.key, f.on_date, f.split as part, coalesce(f.hit, false) as hit from (%s) f where %s%s"
                .formatted(asked.indicator().facts(), asked.condition(), openOnly ? " and f.unit is null" : "");
    }

    private static String asThen(String sql) {
        return UNITS.matcher(KNOWN_AT.matcher(sql).replaceAll(":since")).replaceAll(":unitsThen");
    }

    private Query bind(Handle handle, String sql, Asked then, Asked now) {
        FigureQuestion question = now.question();
        return handle.createQuery(sql)
                .bind("org", question.org())
                .bind("from", question.from())
                .bind("to", question.to())
                .bind("since", then.question().knownAt().atOffset(ZoneOffset.UTC))
                .bind("knownAt", question.knownAt().atOffset(ZoneOffset.UTC))
                .bind("scope", caller.scope())
                .bindMap(now.only().values())
                .bindArray("unitsThen", String.class, then.counted().units())
                .bindArray("units", String.class, now.counted().units());
    }
}
