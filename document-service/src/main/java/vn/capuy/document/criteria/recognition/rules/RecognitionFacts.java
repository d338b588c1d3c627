package vn.capuy.document.criteria.recognition.rules;

import java.time.LocalDate;

/**
 * What is asked of before a recognition is entered.
 *
 * @param day the day of the decision
 * @param kind kind of the unit, such as COMMUNE
 * @param level level of the deciding authority
 * @param newRural whether the set is one of new-rural development, whose authorities are known
 * @param registered whether the unit worked toward the set on that day
 * @param criteria how many criteria were asked of it; 0 where no version was in force
 * @param attained how many of these it had attained
 * @param missing numbers of the indicators that were missing, joined by commas
 */
public record RecognitionFacts(
        LocalDate day,
        String set,
        String unit,
        String kind,
        String level,
        boolean newRural,
        boolean registered,
        int criteria,
        int attained,
        String missing) {
    boolean hasAttained() {
        return criteria > 0 && attained == criteria;
    }
}
