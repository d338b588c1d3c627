package vn.capuy.inspection.programme;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.member;
import static vn.capuy.inspection.casefile.Register.organisation;
import static vn.capuy.inspection.casefile.Register.standingCommittee;
import static vn.capuy.inspection.programme.Plan.anItem;
import static vn.capuy.inspection.programme.Plan.anItemOn;
import static vn.capuy.inspection.programme.Plan.approverOf;
import static vn.capuy.inspection.programme.Plan.drafted;
import static vn.capuy.inspection.programme.Plan.inspectorOf;
import static vn.capuy.inspection.programme.Plan.planned;
import static vn.capuy.inspection.programme.Plan.read;
import static vn.capuy.inspection.programme.Plan.step;
import static vn.capuy.inspection.programme.Plan.submitted;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ClashesTest {
    private static final String SUBMIT = "{\"step\":\"SUBMIT\",\"on\":\"2024-12-20\"}";

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void of_the_provinces_programme_the_district_knows_only_when_and_by_which_level_its_unit_is_burdened() {
        String id = submitted("BL-HM-DU");
        province("2025-04-01", "2025-05-31", organisation("BL-HM-DU"), true);
        read(inspector(), id, "/clashes")
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].kind", is("HIGHER_LEVEL_SAME_SUBJECT"))
                .body("items[0].relation", is("SAME"))
                .body("items[0].overlaps", is(true))
                .body("items[0].own.organisation", is("BL-HM-DU"))
                .body("items[0].theirs.level", is("PROVINCE"))
                .body("items[0].theirs.periodFrom", is("2025-04-01"))
                .body("items[0].theirs.programme", nullValue())
                .body("items[0].theirs.body", nullValue())
                .body("items[0].theirs.organisation", nullValue())
                .body("items[0].sameMatter", nullValue())
                .body("ruling.findings.rule", contains("PRG-11"));
    }

    @Test
    void who_may_know_of_both_programmes_sees_with_what_it_clashes() {
        String id = submitted("BL-HM-DU");
        province("2025-04-01", "2025-05-31", organisation("BL-HM-DU"), true);
        read(inspectorOf("QN"), id, "/clashes")
                .statusCode(200)
                .body("items[0].theirs.body", is("QN-UBKT"))
                .body("items[0].theirs.sharedMatters", contains("FINANCE"))
                .body("items[0].sameMatter", is(true));
    }

    @Test
    void what_the_province_has_not_approved_or_keeps_restricted_is_not_told_to_the_district() {
        String id = submitted("BL-HM-DU");
        String theirs = province("2025-04-01", "2025-05-31", organisation("BL-HM-DU"), false);
        read(inspector(), id, "/clashes").body("items", hasSize(0));
        read(inspectorOf("QN"), id, "/clashes").body("items", hasSize(1));
        approve(theirs);
        read(inspector(), id, "/clashes").body("items", hasSize(1));
        Database.run("update programme_item set restricted = true where programme = '" + theirs + "'");
        read(inspector(), id, "/clashes").body("items", hasSize(0));
        read(inspectorOf("QN"), id, "/clashes").body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource({
        // The own item lasts from 2025-03-01 to 2025-04-30; thirty days may lie between.
        "2025-05-30,2025-06-10,1,30",
        "2025-05-31,2025-06-10,0,0",
        "2025-01-01,2025-01-30,1,30",
        "2025-01-01,2025-01-29,0,0",
        "2025-04-30,2025-06-10,1,0",
    })
    void periods_that_lie_near_each_other_clash(String from, String to, int clashes, int between) {
        String id = submitted("BL-HM-DU");
        province(from, to, organisation("BL-HM-DU"), true);
        var found = read(inspector(), id, "/clashes").body("items", hasSize(clashes));
        if (clashes > 0) {
            found.body("items[0].daysBetween", is(between)).body("items[0].overlaps", is(between == 0));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "BL-HM-C01,BELOW",
        "BL,ABOVE",
        "QN-HM-DU,SUCCESSOR",
        "BL-DV-DU,",
    })
    void what_stands_above_below_or_comes_after_clashes_as_related(String other, String relation) {
        String id = submitted("BL-HM-DU");
        String from = other.startsWith("QN") ? "2025-05-01" : "2025-04-01";
        String to = other.startsWith("QN") ? "2025-07-31" : "2025-04-30";
        province(from, to, organisation(other), true);
        if (relation == null) {
            read(inspector(), id, "/clashes").body("items", hasSize(0));
        } else {
            read(inspector(), id, "/clashes")
                    .body("items.relation", contains(relation))
                    .body("items.kind", contains("HIGHER_LEVEL_RELATED_SUBJECT"));
        }
    }

    @Test
    void a_member_clashes_with_himself_and_with_his_organisation() {
        String id = drafted();
        planned(id, anItemOn(member("BL-P0007", "BL-HM-DU")));
        String other = drafted(inspector(), "BL", 2025);
        planned(
                other,
                anItem("SUPERVISION_THEMATIC", "2025-03-01", "2025-03-31", "BL", member("BL-P0007", "BL-HM-DU")));
        planned(other, anItem("SUPERVISION_THEMATIC", "2025-03-01", "2025-03-31", "BL", organisation("BL-HM-DU")));
        planned(
                other,
                anItem("SUPERVISION_THEMATIC", "2025-03-01", "2025-03-31", "BL", member("BL-P0008", "BL-HM-DU")));
        step(inspector(), other, SUBMIT).statusCode(200);
        read(inspector(), id, "/clashes")
                .body("items.relation", containsInAnyOrder("SAME", "MEMBERSHIP"))
                .body("items.kind", containsInAnyOrder("SAME_LEVEL_SAME_SUBJECT", "SAME_LEVEL_RELATED_SUBJECT"));
    }

    @Test
    void a_lower_level_and_a_draft_go_before_nobody() {
        String id = submitted("BL-HM-DU");
        String commune = drafted(inspector(), "BL-HM-DU", 2025);
        planned(
                commune,
                anItem("INSPECTION_REGULAR", "2025-03-01", "2025-03-31", "BL-HM-DU", organisation("BL-HM-C01")));
        step(inspector(), commune, SUBMIT).statusCode(200);
        String draft = drafted(inspector(), "BL", 2025);
        planned(draft, anItem("INSPECTION_REGULAR", "2025-03-01", "2025-03-31", "BL", organisation("BL-HM-DU")));
        read(inspector(), id, "/clashes").body("items", hasSize(0));
        read(inspector(), commune, "/clashes").body("items.theirs.body", contains("BL-UBKT"));
    }

    @Test
    void each_kind_of_clash_is_judged_before_the_approval_and_the_judgement_is_kept() {
        String id = submitted("BL-HM-DU");
        province("2025-04-01", "2025-05-31", organisation("BL-HM-DU"), true);
        step(standingCommittee(), id, Plan.APPROVAL)
                .statusCode(422)
                .body("findings.rule", contains("PRG-11"))
                .body("findings.verdict", contains("PERSON_MUST_JUDGE"));
        step(standingCommittee(), id, judged("PRG-11", false)).statusCode(422);
        step(standingCommittee(), id, judged("PRG-12", true))
                .statusCode(400)
                .body("violations.field", contains("judgements[0].rule"));
        assertEquals(
                0,
                Database.number(
                        "select count(*) from programme_step where step = 'APPROVE'  and programme = '" + id + "'"));
        step(standingCommittee(), id, judged("PRG-11", true))
                .statusCode(200)
                .body("rulings[0].judgements[0].ground", is("Đã thống nhất phối hợp với Tỉnh"));
    }

    private static String judged(String rule, boolean met) {
        return Plan.APPROVAL.replace(
                "}",
                ",\"judgements\":[{\"rule\":\"%s\",\"met\":%s,\"ground\":\"Đã thống nhất phối hợp với Tỉnh\"}]}"
                        .formatted(rule, met));
    }

    private static String province(String from, String to, String subject, boolean approved) {
        String id = drafted(inspectorOf("QN"), "QN-UBKT", 2025);
        planned(inspectorOf("QN"), id, anItem("INSPECTION_THEMATIC", from, to, "QN-UBKT", subject));
        step(inspectorOf("QN"), id, SUBMIT).statusCode(200);
        if (approved) {
            approve(id);
        }
        return id;
    }

    private static void approve(String province) {
        step(
                        approverOf("QN"),
                        province,
                        "{\"step\":\"APPROVE\",\"on\":\"2024-12-25\",\"document\":\"09-CTr/UBKTTU\",\"issuer\":\"QN-UBKT\"}")
                .statusCode(200);
    }
}
