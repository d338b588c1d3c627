package vn.capuy.inspection.team.rules;

import java.time.LocalDate;
import java.util.List;

/**
 * What is judged when an inspector is to work on a case.
 *
 * @param inspector his name, for the findings
 * @param day the first day on which he is to work on it
 * @param inOffice whether he stands in the roster on that day, for a committee that stands then
 * @param isSubject whether he is himself a subject of the case
 * @param own those of his own organisations that the case looks into, or from which it looks into a member
 * @param related those that it looks into and that one of his own came from or became
 * @param above grassroots committees that it looks into, under which one of his own organisations stands
 * @param named whether anybody or anything is named in the case yet
 * @param declared how many interests he declared, or others of him, that nobody has judged yet
 * @param recused whether he was recused because of one
 * @param inDoubt whether the records speak of a discipline decision in force on him, or of an open case that looks into him
 */
public record TeamFacts(
        String inspector,
        LocalDate day,
        boolean inOffice,
        boolean isSubject,
        List<String> own,
        List<String> related,
        List<String> above,
        boolean named,
        int declared,
        boolean recused,
        boolean inDoubt) {

    /** The same of an inspector who works on the case, and to whose own doubts nobody asks here. */
    public TeamFacts ofSubjectsAlone() {
        return new TeamFacts(inspector, day, true, isSubject, own, related, List.of(), false, 0, false, false);
    }
}
