package vn.capuy.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.capuy.demo.CommittedFiles.Row;

/** What the files of steering committees and working groups tell holds together. */
class GroupFilesTest {
    private static final Map<String, Row> GROUPS = CommittedFiles.by("reference", CommittedFiles.workingGroups());
    private static final Map<String, Row> COMMITTEES =
            CommittedFiles.by("reference", CommittedFiles.steeringCommittees());

    @Test
    void charges_are_of_groups_that_work_and_of_committees_that_are_told() {
        for (Row row : CommittedFiles.groupCharges()) {
            assertFalse(GROUPS.get(row.of("working_group")).day("founded_on").isAfter(row.day("from")), row::toString);
            assertTrue(row.of("committee").isEmpty() || COMMITTEES.containsKey(row.of("committee")), row::toString);
        }
        assertEquals(
                7,
                CommittedFiles.groupCharges().stream()
                        .filter(row -> row.of("committee").equals("BCD-BL-NTM"))
                        .count());
    }

    @Test
    void who_is_named_is_in_office_in_the_organisation_on_the_first_day() {
        Map<String, String> organisations =
                CommittedFiles.posts().stream().collect(Collectors.toMap(row -> row.of("code"), row -> row.of("org")));
        for (Row row : CommittedFiles.groupMembers()) {
            assertTrue(CommittedFiles.existsOn(row.of("organisation"), row.day("from")), row::toString);
            assertTrue(
                    row.of("member").isEmpty()
                            || CommittedFiles.holdings().stream()
                                    .anyMatch(held -> held.of("person").equals(row.of("member"))
                                            && organisations
                                                    .get(held.of("post"))
                                                    .equals(row.of("organisation"))
                                            && held.holdsOn(row.day("from"))),
                    row::toString);
        }
    }

    @Test
    void one_report_stands_of_a_group_and_month_and_is_handed_in_when_the_month_is_over() {
        var seen = new HashSet<String>();
        for (Row row : CommittedFiles.groupReports()) {
            LocalDate last = row.day("period_from").plusMonths(1).minusDays(1);
            assertFalse(row.day("submitted_on").isBefore(last), row::toString);
            if (!row.isVoided()) {
                assertTrue(seen.add(row.of("working_group") + row.of("period_from")), row::toString);
            }
        }
        assertEquals(7 * 24 - 3, seen.size());
    }
}
