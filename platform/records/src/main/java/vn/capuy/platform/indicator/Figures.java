package vn.capuy.platform.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;
import vn.capuy.platform.caller.Caller;
import vn.capuy.platform.paging.PageRequest;

/** Counts the facts of an indicator that belong to an organisation. */
@ApplicationScoped
public class Figures {
    private final Jdbi jdbi;
    private final Caller caller;

    public Figures(Jdbi jdbi, Caller caller) {
        this.jdbi = jdbi;
        this.caller = caller;
    }

    /** One line of a count: the whole when {@code whole}, else one part. */
    public record Count(boolean whole, String split, long facts, long subjects, long hits) {}

    /** A record behind a figure, in the order of the days. */
    public record Fact(String key, LocalDate onDate) {}

    /** How many facts a unit has. */
    public record OfUnit(String unit, long facts) {}

    List<Count> count(Indicator indicator, FigureQuestion question, Counted counted) {
        String sql = """
                with fact as (%s)
                select grouping(f.split) = 1 as whole, f.split, count(*) as facts, count(distinct f.subject) as subjects,
                  count(*) filter (where f.hit) as hits
                from fact f where %s group by grouping sets ((), (f.split))""".formatted(indicator.facts(), counted.condition());
        return jdbi.withHandle(handle -> bind(handle, sql, question, counted)
                .map(ConstructorMapper.of(Count.class))
                .list());
    }

    List<Fact> facts(Indicator indicator, FigureQuestion question, Counted counted, PageRequest page) {
        var place = page.place(2);
        String sql = """
                with fact as (%s)
                select f.key, f.on_date from fact f where %s
                  and (not :later or (f.on_date, f.key) > (cast(:afterDay as date), :afterKey))
                order by f.on_date, f.key limit :rows""".formatted(indicator.facts(), counted.condition());
        return jdbi.withHandle(handle -> bind(handle, sql, question, counted)
                .bind("later", place.isPresent())
                .bind("afterDay", place.map(each -> each.date(0)).orElse(null))
                .bind("afterKey", place.map(each -> each.text(1)).orElse(""))
                .bind("rows", page.rows())
                .map(ConstructorMapper.of(Fact.class))
                .list());
    }

    List<OfUnit> byUnit(Indicator indicator, FigureQuestion question, Counted counted) {
        String sql = """
                with fact as (%s)
                select f.org as unit, count(*) as facts from fact f where %s group by f.org""".formatted(indicator.facts(), counted.condition());
        return jdbi.withHandle(handle -> bind(handle, sql, question, counted)
                .map(ConstructorMapper.of(OfUnit.class))
                .list());
    }

    private Query bind(Handle handle, String sql, FigureQuestion question, Counted counted) {
        return handle.createQuery(sql)
                .bind("org", question.org())
                .bind("from", question.from())
                .bind("to", question.to())
                .bind("knownAt", question.knownAt().atOffset(ZoneOffset.UTC))
                .bind("scope", caller.scope())
                .bindArray("units", String.class, counted.units());
    }
}
