package vn.capuy.inspection.deadline;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import vn.capuy.platform.language.CallerLanguage;
import vn.capuy.platform.list.Projections;
import vn.capuy.platform.sql.Rows;

/** Whom reminders of the cases of one page go to, by one statement. */
@ApplicationScoped
class ReminderTargets {
    /** The committee next above the lead body's own, as it stood on the day of the decision: its second lowest level. */
    private static final String TARGETS = """
            select c.id, head.account as head, head.member_name as head_name, above.code as above, %s as above_name
            from inspection_case c
              left join lateral (
                select i.account, i.member_name from case_team t join inspector i on i.id = t.inspector
                where t.case_id = c.id and t.function = 'HEAD' and t.voided_at is null and t.joined_on <= :day
                  and (t.left_on is null or t.left_on > :day)
                order by t.joined_on desc limit 1) head on true
              left join lateral (
                select u.code, u.name_vi, u.name_en, u.name_ar
                from (select a.ancestor, r.rank, min(r.rank) over () as own
                      from org_ancestry a join org_unit k on k.code = a.ancestor
                        join (values ('CELL', 1), ('GRASSROOTS_COMMITTEE', 2), ('DISTRICT_COMMITTEE', 3),
                          ('PROVINCE_COMMITTEE', 4), ('CENTRAL_COMMITTEE', 5)) r (kind, rank) on r.kind = k.kind
                      where a.descendant = c.lead_body and a.valid @> c.decided_on and a.known_until = 'infinity') ranked
                  join org_unit u on u.code = ranked.ancestor
                where ranked.rank > ranked.own order by ranked.rank limit 1) above on true
            where c.id = any(:ids)""".formatted(Projections.named("above.name"));

    private final Jdbi jdbi;
    private final CallerLanguage language;

    ReminderTargets(Jdbi jdbi, CallerLanguage language) {
        this.jdbi = jdbi;
        this.language = language;
    }

    /**
     * Whom to tell of a case.
     *
     * @param head the account of the head of the team on the day; null where none is appointed
     * @param above the committee above that of the lead body; null where there is none
     */
    public record Target(UUID id, String head, String headName, String above, String aboveName) {}

    Map<UUID, Target> of(Collection<UUID> cases, LocalDate day) {
        return jdbi.withHandle(handle -> handle.createQuery(TARGETS)
                .bindArray("ids", UUID.class, cases)
                .bind("day", day)
                .bind("lang", language.get().tag())
                .map(Rows.of(Target.class))
                .collect(Collectors.toMap(Target::id, each -> each)));
    }
}
