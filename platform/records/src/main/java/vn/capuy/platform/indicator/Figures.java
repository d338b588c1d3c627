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
import vn.capuy.platform.organisation.Organisation;
import vn.capuy.platform.paging.PageRequest;

/** Counts facts for an organisation, as the tree stood on each fact's day and as it was known, within the caller's scope. */
@ApplicationScoped
public class Figures {
    private static final String REACH_BELOW = """
            exists (select 1 from org_ancestry a where a.ancestor = :org and a.descendant = f.org
              and a.valid @> f.on_date and a.known_from <= :knownAt and a.known_until > :knownAt)""";

    /** OWN takes the organisation, the bodies that stand under it, and for a town or commune its committee with its bodies. */
    private static final String REACH_OWN = """
            f.org = any(array(
              with recursive own (unit, kind) as (
                select code, kind from org_unit where code = :org
                union
                select u.code, u.kind
                from own join org_placement p on p.parent = own.unit join org_unit u on u.code = p.unit
                where u.kind in ('STANDING_COMMITTEE', 'ADVISORY_BODY', 'INSPECTION_COMMITTEE')
                   or (own.kind in ('TOWN', 'COMMUNE') and u.kind = 'GRASSROOTS_COMMITTEE'))
              select unit from own)) and\s""" + REACH_BELOW;

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

    List<Count> count(Indicator indicator, FigureQuestion question) {
        String sql = """
                with fact as (%s)
                select grouping(f.split) = 1 as whole, f.split, count(*) as facts, count(distinct f.subject) as subjects,
                  count(*) filter (where f.hit) as hits
                from fact f where %s group by grouping sets ((), (f.split))""".formatted(indicator.facts(), within(indicator, question));
        return jdbi.withHandle(handle -> bind(handle, sql, question)
                .map(ConstructorMapper.of(Count.class))
                .list());
    }

    List<Fact> facts(Indicator indicator, FigureQuestion question, PageRequest page) {
        var place = page.place(2);
        String sql = """
                with fact as (%s)
                select f.key, f.on_date from fact f where %s
                  and (not :later or (f.on_date, f.key) > (cast(:afterDay as date), :afterKey))
                order by f.on_date, f.key limit :rows""".formatted(indicator.facts(), within(indicator, question));
        return jdbi.withHandle(handle -> bind(handle, sql, question)
                .bind("later", place.isPresent())
                .bind("afterDay", place.map(each -> each.date(0)).orElse(null))
                .bind("afterKey", place.map(each -> each.text(1)).orElse(""))
                .bind("rows", page.rows())
                .map(ConstructorMapper.of(Fact.class))
                .list());
    }

    private static String within(Indicator indicator, FigureQuestion question) {
        Indicator.Reach reach = question.reach() == null ? indicator.reach() : question.reach();
        return (reach == Indicator.Reach.OWN ? REACH_OWN : REACH_BELOW) + " and "
                + Organisation.withinScope("f.org", "f.on_date");
    }

    private Query bind(Handle handle, String sql, FigureQuestion question) {
        return handle.createQuery(sql)
                .bind("org", question.org())
                .bind("from", question.from())
                .bind("to", question.to())
                .bind("knownAt", question.knownAt().atOffset(ZoneOffset.UTC))
                .bind("scope", caller.scope());
    }
}
