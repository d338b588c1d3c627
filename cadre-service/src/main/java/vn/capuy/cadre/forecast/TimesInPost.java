package vn.capuy.cadre.forecast;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.capuy.cadre.movement.rules.MovementLimits;
import vn.capuy.kernel.limit.DatedLimit;
import vn.capuy.platform.limit.EnteredLimits;
import vn.capuy.platform.list.ListQuery;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.paging.Cursor;

/** When rotated cadres have been in their posts for the time that the regulation asks, and when they are to return. */
@ApplicationScoped
class TimesInPost {
    private static final String LINES = """
            with %s, %s, band (decided_from, decided_until, months) as (values %s), stay as (
              select m.reference, m.person, m.to_post, m.decided_on, m.effective_on, m.planned_return_on,
                cast(m.effective_on + make_interval(months => band.months) as date) as mark_on
              from movement m join held on held.person = m.person and held.post = m.to_post
                left join band on m.decided_on >= band.decided_from
                  and (band.decided_until is null or m.decided_on < band.decided_until)
              where m.kind = 'ROTATION' and m.state = 'APPROVED' and m.voided_at is null
                and m.effective_on <= cast(:on as date)),
            due as (
              select stay.*, least(case when mark_on >= cast(:on as date) then mark_on end,
                case when planned_return_on >= cast(:on as date) then planned_return_on end) as due_on
              from stay)
            select due.due_on, due.reference, due.decided_on, due.effective_on, due.mark_on, due.planned_return_on,
              p.code as post, %s as post_title, p.org, c.code as person, c.full_name as person_name
            from due join post p on p.id = due.to_post join person c on c.id = due.person
            where due.due_on <= cast(:until as date)""";

    private final EnteredLimits limits;

    TimesInPost(EnteredLimits limits) {
        this.limits = limits;
    }

    /**
     * @param dueOn the first of both days that is still to come
     * @param markOn null where no figure held when the rotation was decided
     */
    public record Row(
            LocalDate dueOn,
            String reference,
            LocalDate decidedOn,
            LocalDate effectiveOn,
            LocalDate markOn,
            LocalDate plannedReturnOn,
            String post,
            String postTitle,
            String org,
            String person,
            String personName) {}

    /** As it is known now. */
    DatedLimit<Integer> limit() {
        return limits.of(MovementLimits.MONTHS_IN_POST);
    }

    Forecast<Row> in(Window window) {
        var list = new ListQuery<>(
                LINES.formatted(ForecastSql.ASKED, ForecastSql.HELD, bands(), Projections.named("p.title")),
                Row.class,
                List.of(ListQuery.date("due_on"), ListQuery.text("reference")),
                row -> Cursor.at(row.dueOn(), row.reference()));
        return new Forecast<>(list, window.binds(Map.of()));
    }

    /** SQL: which figure held for what was decided when. */
    private String bands() {
        var versions = limit().versions();
        var bands = new ArrayList<String>();
        for (int i = 0; i < versions.size(); i++) {
            String until =
                    i + 1 < versions.size() ? "date '" + versions.get(i + 1).from() + "'" : "cast(null as date)";
            bands.add("(date '%s', %s, %d)"
                    .formatted(versions.get(i).from(), until, versions.get(i).value()));
        }
        return bands.stream().collect(Collectors.joining(", "));
    }
}
