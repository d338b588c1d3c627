package vn.capuy.inspection.discipline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.discipline.Disciplinary.LEFT_TO_PERSONS;
import static vn.capuy.inspection.discipline.Disciplinary.ballot;
import static vn.capuy.inspection.discipline.Disciplinary.change;
import static vn.capuy.inspection.discipline.Disciplinary.decision;
import static vn.capuy.inspection.discipline.Disciplinary.everything;
import static vn.capuy.inspection.discipline.Disciplinary.judged;
import static vn.capuy.inspection.discipline.Disciplinary.proposal;
import static vn.capuy.inspection.discipline.Disciplinary.proposed;
import static vn.capuy.inspection.discipline.Disciplinary.voted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** Ballots that do not add up, and judgements that are missing. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DisciplineVoteRefusalsTest {
    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void votes_that_do_not_add_up_are_told_one_by_one_and_nothing_is_written() {
        String id = proposed(proposal("BL-P0417"));
        String before = everything();
        change(inspector(), id, "ballots", """
                        {"body":"BL-UBKT","heldOn":"2022-09-20","summoned":9,"exemptAbsent":3,"present":8,"issued":9,\
                        "returned":10,"valid":11,"votes":{"warning":8,"reprimand":4,"dissolution":1}}""")
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "issued", "returned", "valid", "votes", "votes.dissolution", "exemptAbsent"));
        change(inspector(), id, "ballots", ballot().replace("\"summoned\":9", "\"summoned\":-1"))
                .statusCode(400);
        change(inspector(), id, "ballots", ballot().replace("\"summoned\":9", "\"summoned\":2147483648"))
                .statusCode(400);
        change(inspector(), id, "ballots", ballot().replace("\"warning\":6", "\"warning\":2147483647"))
                .statusCode(400);
        change(inspector(), id, "ballots", ballot().replace("2022-09-20", "2022-09-04"))
                .statusCode(400)
                .body("violations.field", contains("heldOn"));
        change(inspector(), id, "ballots", ballot().replace("BL-UBKT", "TY"))
                .statusCode(400)
                .body("violations.field", contains("body"));
        assertEquals(before, everything());
    }

    @Test
    void the_database_refuses_a_ballot_that_does_not_add_up_even_where_the_service_would_not() {
        String id = proposed(proposal("BL-P0417"));
        for (String votes : List.of("9, 0, 0, 0, 1", "-1, 0, 0, 0, 0")) {
            try {
                Database.run(
                        "insert into discipline_ballot (id, discipline, body, decides, held_on, summoned, exempt_absent,"
                                + " present, issued, returned, valid, expulsion, dissolution, removal, warning, reprimand,"
                                + " recorded_at, recorded_by, version) values (gen_random_uuid(), '" + id
                                + "', 'BL-UBKT', true,"
                                + " '2022-09-20', 9, 0, 9, 9, 9, 9, " + votes + ", now(), 'x', 0)");
                throw new AssertionError("taken: " + votes);
            } catch (IllegalStateException e) {
                assertEquals(true, e.getCause().getMessage().contains("discipline_ballot_votes"));
            }
        }
    }

    @Test
    void a_decision_is_refused_until_everything_that_is_left_to_persons_is_judged_and_met() {
        String id = voted(proposal("BL-P0417"));
        String before = everything();
        change(standingCommittee(), id, "decision", decision("WARNING", "12", "2022-09-22", "[]"))
                .statusCode(422)
                .body("findings.rule", containsInAnyOrder(LEFT_TO_PERSONS.toArray()));
        String unmet = judged(LEFT_TO_PERSONS).replaceFirst("true", "false");
        change(standingCommittee(), id, "decision", decision("WARNING", "12", "2022-09-22", unmet))
                .statusCode(422)
                .body("findings.rule", contains("DISC-05"));
        String unasked = judged(List.of("DISC-01"));
        change(standingCommittee(), id, "decision", decision("WARNING", "12", "2022-09-22", unasked))
                .statusCode(400)
                .body("violations.field", contains("judgements[0].rule"));
        change(standingCommittee(), id, "decision", decision("REMOVAL", "12", "2022-09-22", "[]"))
                .statusCode(422)
                .body("findings.rule", hasItems("DISC-13", "DISC-16"));
        change(standingCommittee(), id, "decision", decision("WARNING", "12", "2022-09-19", "[]"))
                .statusCode(422)
                .body("findings.rule", hasItem("DISC-15"));
        for (String day : List.of("2099-01-01", "2022-09-04", "2025-07-01")) {
            change(standingCommittee(), id, "decision", decision("WARNING", "12", day, "[]"))
                    .statusCode(400)
                    .body("violations.field", contains("decidedOn"));
        }
        assertEquals(before, everything());
    }
}
