package vn.capuy.cadre.forecast;

import vn.capuy.platform.organisation.Organisation;

/** Who is planned for which post. */
final class PlannedSql {
    private static final String PLANNED = """
            select planned_post.id as post, e.person, l.code as list, l.target_term, l.approved_on
            from planning_entry e join planning_list l on l.id = e.list join person who on who.id = e.person
              join post planned_post on planned_post.id = e.post
                or (e.target = 'EXECUTIVE_COMMITTEE' and planned_post.kind = 'COMMITTEE_MEMBER'
                  and planned_post.org = l.committee)
                or (e.target = 'STANDING_COMMITTEE' and planned_post.kind = 'STANDING_MEMBER'
                  and planned_post.org = l.committee)
            where l.state = 'APPROVED' and l.voided_at is null and l.approved_on <= cast(%1$s as date)
              and cast(right(l.target_term, 4) as int) >= extract(year from cast(%1$s as date))
              and (e.removed_on is null or e.removed_on > cast(%1$s as date)) and who.voided_at is null
              and %2$s and %3$s""";

    private PlannedSql() {}

    /**
     * SQL: {@code post} and {@code person} of the approved lists that are in force on a day, for terms that are not over,
     * as far as the caller may know of list and cadre; with {@code list}, {@code target_term} and {@code approved_on}.
     */
    static String planned(String day) {
        return PLANNED.formatted(
                day,
                Organisation.withinScope("l.committee", "l.proposed_on"),
                Organisation.withinScope("who.managed_by"));
    }
}
