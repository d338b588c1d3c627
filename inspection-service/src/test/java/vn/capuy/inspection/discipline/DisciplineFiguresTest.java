package vn.capuy.inspection.discipline;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.INDICATORS;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.discipline.Disciplinary.appealed;
import static vn.capuy.inspection.discipline.Disciplinary.ballot;
import static vn.capuy.inspection.discipline.Disciplinary.change;
import static vn.capuy.inspection.discipline.Disciplinary.changed;
import static vn.capuy.inspection.discipline.Disciplinary.decided;
import static vn.capuy.inspection.discipline.Disciplinary.decision;
import static vn.capuy.inspection.discipline.Disciplinary.inForce;
import static vn.capuy.inspection.discipline.Disciplinary.judged;
import static vn.capuy.inspection.discipline.Disciplinary.ofOrganisation;
import static vn.capuy.inspection.discipline.Disciplinary.proposal;
import static vn.capuy.inspection.discipline.Disciplinary.proposed;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class DisciplineFiguresTest {
    private static final String YEAR = "org=BL&from=2022-01-01&to=2022-12-31";
    private static final String MEMBERS = "INSP.DISCIPLINED_MEMBERS";
    private static final String ORGANISATIONS = "INSP.DISCIPLINED_ORGANISATIONS";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    private static JsonPath figure(String code, String query) {
        return as(inspector())
                .get(INDICATORS + "/values?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .setRootPath("values.find { it.code == '" + code + "' }");
    }

    /** The database's clock, by which moments are told apart without waiting. */
    private static String moment() {
        return Database.column(
                        "select to_char(clock_timestamp() at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"')")
                .getFirst();
    }

    @Test
    void decisions_on_members_and_on_organisations_are_two_counts_each_split_by_form() {
        inForce(proposal("BL-P0417"), "1-QĐ/UBKTHU");
        decided(proposal("BL-P0417"), "2-QĐ/UBKTHU");
        decided(proposal("BL-P0418"), "3-QĐ/UBKTHU");
        proposed(proposal("BL-P0419"));
        String organisation = proposed(ofOrganisation("BL-HM-DU", "BL-BTV", "REPRIMAND"));
        change(inspector(), organisation, "ballots", ballot("BL-BTV", "2022-09-20", "\"reprimand\":9"))
                .statusCode(200);
        change(
                        standingCommittee(),
                        organisation,
                        "decision",
                        decision("REPRIMAND", "9-QĐ/HU", "2022-09-22", judged(List.of("DISC-06", "DISC-17"))))
                .statusCode(200);
        var members = figure(MEMBERS, YEAR);
        assertEquals(3, members.getInt("value"));
        assertEquals(2, members.getInt("distinctSubjects"));
        assertEquals(List.of("REPRIMAND", "WARNING", "REMOVAL", "EXPULSION"), members.getList("split.key"));
        assertEquals(List.of(0, 3, 0, 0), members.getList("split.value", Integer.class));
        var organisations = figure(ORGANISATIONS, YEAR);
        assertEquals(1, organisations.getInt("value"));
        assertEquals(List.of("REPRIMAND", "WARNING", "DISSOLUTION"), organisations.getList("split.key"));
        assertEquals(0, figure(MEMBERS, "org=BL&from=2022-09-23&to=2022-12-31").getInt("value"));
        assertEquals(3, figure(MEMBERS, "org=BL&from=2022-09-22&to=2022-09-22").getInt("value"));
        as(inspector())
                .get(INDICATORS + "/" + MEMBERS + "/records?" + YEAR)
                .then()
                .statusCode(200)
                .body("items", hasSize(3))
                .body("items.reference", hasItems("1-QĐ/UBKTHU", "2-QĐ/UBKTHU", "3-QĐ/UBKTHU"));
        as(inspector())
                .get(INDICATORS + "/" + MEMBERS + "/breakdown?by=decided-by&" + YEAR)
                .then()
                .statusCode(200)
                .body("parts.findAll { it.value == 3 }.key", contains("INSPECTION_COMMITTEE"));
    }

    @Test
    void a_decision_that_is_changed_counts_with_its_form_as_it_was_known() {
        String id = inForce(proposal("BL-P0417"), "1-QĐ/UBKTHU");
        String before = moment();
        String review = appealed(id);
        change(standingCommittee(), id, "reviews/" + review + "/outcome", changed("412-QĐ/HU"))
                .statusCode(200);
        var then = figure(MEMBERS, YEAR + "&knownAt=" + before);
        assertEquals(List.of(0, 1, 0, 0), then.getList("split.value", Integer.class));
        var now = figure(MEMBERS, YEAR);
        assertEquals(List.of(1, 0, 0, 0), now.getList("split.value", Integer.class));
        assertEquals(1, now.getInt("value"));
    }

    @Test
    void a_decision_counts_from_the_moment_at_which_it_was_entered_until_it_was_voided() {
        String start = moment();
        String id = inForce(proposal("BL-P0417"), "1-QĐ/UBKTHU");
        String entered = moment();
        change(inspector(), id, "void", "{\"reason\":\"Nhập nhầm\"}").statusCode(200);
        assertEquals(0, figure(MEMBERS, YEAR + "&knownAt=" + start).getInt("value"));
        assertEquals(1, figure(MEMBERS, YEAR + "&knownAt=" + entered).getInt("value"));
        assertEquals(0, figure(MEMBERS, YEAR).getInt("value"));
    }
}
