package vn.capuy.cadre.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.capuy.cadre.forecast.rules.RetirementBand;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;

/** Which seats are free, which become free, and why. */
@ApplicationScoped
class Vacancies {
    /** A movement that is not yet decided frees a seat as much as one that is: whoever plans must see it. */
    static final String PENDING = "('PROPOSED', 'APPRAISED', 'TALKED', 'APPROVED')";

    /** Each way in which a holding of the day may come to its end, with the first day on which the seat is free. */
    private static final String ENDS = """
            ends as (
              select holding, retires_on + 1 as free_on, 2 as rank, 'RETIREMENT' as reason, cast(null as text) as reference
              from retiring join held on held.person = retiring.person
              union all
              select held.holding, term.ends_on + 1, 3, 'TERM_LIMIT', term.code
              from held join term on term.post = held.post join led on led.holding = held.holding
              where led.least_share >= cast(:shareOfTerm as int)
              union all
              select held.holding, term.ends_on + 1, 4, 'TERM_END', term.code
              from held join term on term.post = held.post and term.elected
              union all
              select held.holding, m.effective_on, 1, 'MOVEMENT', m.reference
              from held join movement m on m.person = held.person and m.from_post = held.post
              where m.voided_at is null and m.state in %s
              union all
              select held.holding, m.planned_return_on, 5, 'RETURN', m.reference
              from held join movement m on m.person = held.person and m.to_post = held.post
              where m.voided_at is null and m.state = 'APPROVED' and m.effective_on <= cast(:on as date)
              union all
              select holding, held_to + 1, 6, 'END_ENTERED', null from held)""".formatted(PENDING);

    private static final String SEATS = """
            holders as (select post, count(*) as count from held group by post),
            vacancy as (
              select p.id as post, cast(:on as date) as free_on, 'FREE' as reason, cast(null as text) as reference,
                '' as further_reasons, seats.count - coalesce(holders.count, 0) as seats, cast(null as uuid) as person
              from asked join post p on p.org = asked.org left join holders on holders.post = p.id
                cross join lateral (select post_seats_on(p.id, cast(:on as date)) as count) seats
              where p.voided_at is null and daterange(p.valid_from, p.valid_to, '[]') @> cast(:on as date)
                and seats.count > coalesce(holders.count, 0)
              union all
              select held.post, min(ends.free_on), (array_agg(ends.reason order by ends.free_on, ends.rank))[1],
                (array_agg(ends.reference order by ends.free_on, ends.rank))[1],
                array_to_string((array_agg(ends.reason order by ends.free_on, ends.rank))[2:], ' '), 1, held.person
              from ends join held on held.holding = ends.holding
              where ends.free_on > cast(:on as date) and ends.free_on <= cast(:until as date)
              group by held.holding, held.post, held.person)""";

    /** Who comes: by a holding that is entered or a movement to the post; and who is planned for it. */
    private static final String LINES = """
            with %s, %s, %s, %s, %s, %s, %s
            select v.free_on, p.code as post, %s as post_title, p.org, %s as org_name, v.seats, v.reason, v.reference,
              v.further_reasons, coalesce(c.code, '') as person, c.full_name as person_name,
              (select count(distinct coming.person) from (
                 select h.person from holding h where h.post = v.post and h.voided_at is null
                   and h.held_from > cast(:on as date) and h.held_from <= cast(:until as date)
                 union all
                 select m.person from movement m where m.to_post = v.post and m.voided_at is null and m.state in %s
                   and m.effective_on > cast(:on as date) and m.effective_on <= cast(:until as date)) coming) as incoming,
              (select count(distinct planned.person) from (%s) planned where planned.post = v.post) as planned
            from vacancy v join post p on p.id = v.post join org_unit u on u.code = p.org
              left join person c on c.id = v.person
            where daterange(p.valid_from, p.valid_to, '[]') @> v.free_on""";

    private final Terms terms;

    Vacancies(Terms terms) {
        this.terms = terms;
    }

    /**
     * @param person empty where nobody leaves: the seat is free already
     * @param furtherReasons for which it would become free later on, in their order
     */
    public record Row(
            LocalDate freeOn,
            String post,
            String postTitle,
            String org,
            String orgName,
            long seats,
            VacancyReason reason,
            String reference,
            String furtherReasons,
            String person,
            String personName,
            long incoming,
            long planned) {}

    Forecast<Row> in(Window window) {
        String sql = LINES.formatted(
                ForecastSql.ASKED,
                ForecastSql.HELD,
                ForecastSql.TERM,
                Terms.LED,
                ForecastSql.retiring(RetirementBand.between(window.on(), window.until())),
                ENDS,
                SEATS,
                Projections.named("p.title"),
                Projections.named("u.name"),
                PENDING,
                PlannedSql.planned(":on"));
        var list = new ListQuery<>(
                sql,
                Row.class,
                List.of(ListQuery.date("free_on"), ListQuery.text("post"), ListQuery.text("person")),
                row -> Cursor.at(row.freeOn(), row.post(), row.person()));
        return new Forecast<>(list, window.binds(terms.figures(window.on())));
    }
}
