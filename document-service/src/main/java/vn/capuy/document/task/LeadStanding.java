package vn.capuy.document.task;

/** Whether whoever leads a task still can: the body stands, and the person holds a post in it. */
public final class LeadStanding {
    private static final String ENDED =
            "exists (select 1 from org_unit lead_unit where lead_unit.code = %1$s and lead_unit.ended_on <= :day)";

    private static final String LEFT = """
            (%2$s is not null and not exists (select 1 from member_place lead_place join member lead_person
               on lead_person.code = lead_place.member and not lead_person.voided
             where lead_place.member = %2$s and lead_place.organisation = %1$s
               and lead_place.valid @> cast(:day as date)))""";

    private LeadStanding() {}

    /** SQL: the body in the column is no more on the day {@code :day}. */
    public static String ended(String organisation) {
        return ENDED.formatted(organisation);
    }

    /** SQL: the lead in the columns can lead no more on the day {@code :day}: its body has ended, or the person left it. */
    public static String gone(String organisation, String member) {
        return ("(" + ENDED + " or " + LEFT + ")").formatted(organisation, member);
    }
}
