package vn.capuy.cadre.examination.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.capuy.kernel.rule.Finding;
import vn.capuy.kernel.rule.Verdict;

class CouncilRulesTest {
    private static List<String> refused(int members, int standing, int unknown) {
        return CouncilRules.RULEBOOK
                .judge(new CouncilFacts(LocalDate.of(2022, 6, 1), Verdict.MET, members, standing, unknown, List.of()))
                .refusals()
                .stream()
                .map(Finding::rule)
                .toList();
    }

    @Test
    void a_council_is_odd_and_has_seventeen_members_at_most() {
        assertEquals(List.of(), refused(17, 9, 0));
        assertEquals(List.of("COUNCIL-02"), refused(16, 9, 0));
        assertEquals(List.of("COUNCIL-02", "COUNCIL-03"), refused(18, 10, 0));
        assertEquals(List.of("COUNCIL-03"), refused(19, 10, 0));
    }

    @Test
    void most_are_of_the_standing_committee_and_who_is_not_known_may_be() {
        assertEquals(List.of("COUNCIL-04"), refused(17, 8, 0));
        assertEquals(List.of(), refused(17, 8, 1));
        assertEquals(List.of("COUNCIL-04"), refused(5, 1, 1));
    }

    @Test
    void a_candidate_is_refused_and_what_the_register_does_not_tell_is_for_a_person() {
        var ruling = CouncilRules.RULEBOOK.judge(
                new CouncilFacts(LocalDate.of(2022, 6, 1), Verdict.PERSON_MUST_JUDGE, 5, 3, 1, List.of("CB-1")));
        assertEquals(
                List.of("COUNCIL-06"),
                ruling.refusals().stream().map(Finding::rule).toList());
        assertEquals(
                List.of("COUNCIL-01", "COUNCIL-05", "COUNCIL-07"),
                ruling.toJudge().stream().map(Finding::rule).toList());
    }
}
