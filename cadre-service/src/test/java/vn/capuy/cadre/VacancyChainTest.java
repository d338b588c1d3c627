package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class VacancyChainTest {
    private static final String PLANNING_COLUMNS = "list,committee,target_term,proposed_on,approved_by,approved_on,"
            + "void_reason,person,target,post,removed_on,removal_reason";

    @BeforeEach
    void seed() {
        Seed.peopleAndPosts();
        Seed.holdings("CB-1,BTC-TB,2020-01-01,", "CB-2,BTC-PB,2020-01-01,", "CB-4,T01-TR,2020-01-01,");
    }

    private static void planned(String... entries) {
        String[] lines = new String[entries.length + 1];
        lines[0] = PLANNING_COLUMNS;
        for (int i = 0; i < entries.length; i++) {
            String[] parts = entries[i].split(" ");
            lines[i + 1] =
                    parts[0] + ",BL,2020-2025,2022-01-10,QN,2022-03-01,," + parts[1] + ",POST," + parts[2] + ",,";
        }
        Api.importing(Api.importer(), "/planning-lists", "", lines).statusCode(200);
    }

    private static ValidatableResponse chain(String body) {
        return Api.reader("BL").body(body).post("/forecasts/chain").then();
    }

    @Test
    void a_movement_opens_the_post_that_it_empties_and_each_choice_the_next() {
        planned("L1 CB-2 BTC-TB", "L2 CB-4 BTC-PB");
        long holdings = Database.number("select count(*) from holding");
        chain("{\"person\": \"CB-1\", \"toPost\": \"HM-BT\", \"on\": \"2024-01-01\"}")
                .statusCode(200)
                .body("seatFree", equalTo(true))
                .body("vacancies.post", contains("BTC-TB", "BTC-PB", "T01-TR"))
                .body("vacancies.step", contains(1, 2, 3))
                .body("vacancies[0].openedBy", contains("CB-1"))
                .body("vacancies[0].candidates.person", contains("CB-2"))
                .body("vacancies[0].candidates[0].lists", contains("L1"))
                .body("vacancies[0].candidates[0].age", equalTo(43))
                .body("vacancies[0].candidates[0].opens", contains("BTC-PB"))
                .body("vacancies[0].covered", equalTo(true))
                .body("uncovered", contains("T01-TR"))
                .body("unexplored", hasSize(0));
        assertEquals(holdings, Database.number("select count(*) from holding"));
        assertEquals(0, Database.number("select count(*) from movement"));
        assertEquals(1, Database.number("select count(*) from journal where action = 'forecast.chain-read'"));
        chain("{\"person\": \"CB-1\", \"toPost\": \"HM-BT\", \"on\": \"2024-01-01\", \"depth\": 1}")
                .body("vacancies.post", contains("BTC-TB"))
                .body("unexplored", contains("BTC-PB"));
    }

    @Test
    void a_chain_that_comes_back_to_where_it_began_is_a_ring() {
        planned("L1 CB-2 BTC-TB", "L2 CB-1 BTC-PB", "L3 CB-4 BTC-PB", "L4 CB-2 T01-TR");
        chain("{\"person\": \"CB-1\", \"toPost\": \"HM-BT\", \"on\": \"2024-01-01\", \"depth\": 6}")
                .statusCode(200)
                .body("vacancies.post", contains("BTC-TB", "BTC-PB", "T01-TR"))
                // He for whose post somebody is sought is the one who moves.
                .body("vacancies[1].candidates.find { it.person == 'CB-1' }.movesAlready", equalTo(true))
                .body("vacancies[1].candidates.find { it.person == 'CB-1' }.fits", equalTo(false))
                .body("vacancies[2].candidates.find { it.person == 'CB-2' }.ring", contains("BTC-PB"))
                .body("uncovered", hasSize(0));
    }

    @Test
    void without_planning_the_vacancy_is_uncovered() {
        chain("{\"post\": \"BTC-TB\", \"on\": \"2024-01-01\"}")
                .statusCode(200)
                .body("person", nullValue())
                .body("seatFree", nullValue())
                .body("vacancies.post", contains("BTC-TB"))
                .body("vacancies[0].candidates", hasSize(0))
                .body("uncovered", contains("BTC-TB"));
    }

    @Test
    void only_approved_lists_in_force_on_the_day_are_asked() {
        Api.importing(
                        Api.importer(),
                        "/planning-lists",
                        "",
                        PLANNING_COLUMNS,
                        "P1,BL,2020-2025,2022-01-10,,,,CB-2,POST,BTC-TB,,",
                        "P2,BL,2020-2025,2022-01-10,QN,2024-01-02,,CB-3,POST,BTC-TB,,",
                        "P3,BL,2020-2025,2022-01-10,QN,2022-03-01,Lập lại,CB-4,POST,BTC-TB,,",
                        "P4,BL,2020-2025,2022-01-10,QN,2022-03-01,,CB-4,POST,BTC-TB,2024-01-01,Kỷ luật",
                        "P5,BL,2018-2023,2018-01-10,QN,2018-03-01,,CB-4,POST,BTC-TB,,",
                        "P6,TY,2020-2025,2022-01-10,QN,2022-03-01,,CB-4,POST,BTC-TB,,")
                .statusCode(200);
        chain("{\"post\": \"BTC-TB\", \"on\": \"2024-01-01\"}").body("vacancies[0].candidates", hasSize(0));
        chain("{\"post\": \"BTC-TB\", \"on\": \"2023-12-31\"}")
                .body("vacancies[0].candidates.person", contains("CB-4"));
        chain("{\"post\": \"BTC-TB\", \"on\": \"2024-01-02\"}")
                .body("vacancies[0].candidates.person", contains("CB-3"));
    }

    @Test
    void whoever_is_disciplined_or_retired_on_the_day_does_not_cover_a_vacancy() {
        planned("L1 CB-4 BTC-TB", "L2 CB-3 BTC-TB");
        Database.run(
                "insert into discipline_effect select 'd-1', 'QĐ 5', id, 'WARNING', 'BL', '2023-06-01', '2023-06-01',"
                        + " '2024-05-31', null, null, now() from person where code = 'CB-3'");
        chain("{\"post\": \"BTC-TB\", \"on\": \"2024-05-31\"}")
                .body("vacancies[0].candidates.find { it.person == 'CB-3' }.fits", equalTo(false))
                .body("vacancies[0].candidates.find { it.person == 'CB-3' }.findings.rule", contains("CAND-02"))
                .body("vacancies[0].covered", equalTo(true));
        chain("{\"post\": \"BTC-TB\", \"on\": \"2024-06-01\"}")
                .body("vacancies[0].candidates.find { it.person == 'CB-3' }.fits", equalTo(true));
        chain("{\"post\": \"BTC-TB\", \"on\": \"2025-05-31\"}")
                .body("vacancies[0].candidates.find { it.person == 'CB-4' }.fits", equalTo(true));
        chain("{\"post\": \"BTC-TB\", \"on\": \"2025-06-01\"}")
                .body("vacancies[0].candidates.find { it.person == 'CB-4' }.findings.rule", contains("CAND-01"));
    }

    @Test
    void a_post_for_non_locals_leaves_whoever_comes_from_there_to_a_person() {
        planned("L1 CB-4 BTC-TB");
        Database.run("update post set non_local = true where code = 'BTC-TB'");
        Database.run("update org_unit set name_vi = 'Huyện uỷ Bình Liêu' where code = 'BL'");
        chain("{\"post\": \"BTC-TB\", \"on\": \"2024-01-01\"}")
                .body("vacancies[0].candidates[0].findings.rule", contains("LOC-01"))
                .body("vacancies[0].candidates[0].findings[0].verdict", equalTo("PERSON_MUST_JUDGE"))
                .body("vacancies[0].candidates[0].fits", equalTo(true));
        // Since 2004 he has held a post of a village of the district.
        Database.run("update post set valid_from = '2003-01-01' where code = 'T01-TR'");
        Database.run(
                "update holding set held_from = '2004-01-01' where person = (select id from person where code = 'CB-4')");
        chain("{\"post\": \"BTC-TB\", \"on\": \"2023-12-31\"}")
                .body("vacancies[0].candidates[0].findings.rule", contains("LOC-01"));
        chain("{\"post\": \"BTC-TB\", \"on\": \"2024-01-01\"}")
                .body("vacancies[0].candidates[0].findings.rule", contains("LOC-01", "LOC-03"))
                .body("vacancies[0].candidates[0].fits", equalTo(false));
    }

    @Test
    void however_many_are_planned_only_so_many_are_shown_as_are_asked_for() {
        var people = new ArrayList<>(List.of(Seed.PERSON_COLUMNS));
        var entries = new ArrayList<String>();
        for (int i = 10; i < 40; i++) {
            people.add(Seed.person("CX-" + i, "Người " + i, "MALE", "1980-01-01", "BL"));
            entries.add("LX" + i + " CX-" + i + " BTC-TB");
        }
        Api.importing(Api.importer(), "/people", "", people.toArray(String[]::new))
                .statusCode(200);
        planned(entries.toArray(String[]::new));
        chain("{\"post\": \"BTC-TB\", \"on\": \"2024-01-01\", \"breadth\": 3}")
                .body("vacancies[0].candidates.person", contains("CX-10", "CX-11", "CX-12"))
                .body("vacancies[0].furtherCandidates", equalTo(27));
        chain("{\"post\": \"BTC-TB\", \"on\": \"2024-01-01\"}").body("vacancies[0].candidates", hasSize(5));
        chain("{\"post\": \"BTC-TB\", \"breadth\": 21, \"depth\": 7}")
                .statusCode(400)
                .body("violations", hasSize(2));
    }

    @Test
    void a_movement_that_is_entered_opens_its_own_post_on_its_own_day() {
        Seed.holdings("CB-1,HM-BT,2020-01-01,");
        planned("L1 CB-2 BTC-TB");
        Api.editor("BL")
                .body(
                        "{\"reference\": \"DC-7\", \"kind\": \"TRANSFER\", \"person\": \"CB-1\", \"fromPost\": \"BTC-TB\","
                                + " \"toPost\": \"BTC-PB\", \"decidedBy\": \"BL\", \"decidedOn\": \"2025-01-10\","
                                + " \"effectiveOn\": \"2025-02-01\"}")
                .post("/movements")
                .then()
                .statusCode(201);
        chain("{\"movement\": \"DC-7\"}")
                .statusCode(200)
                .body("on", equalTo("2025-02-01"))
                .body("keeps", contains("HM-BT"))
                .body("seatFree", equalTo(true))
                .body("vacancies[0].post", equalTo("BTC-TB"));
        chain("{\"person\": \"CB-1\", \"toPost\": \"T01-TR\", \"on\": \"2025-02-01\"}")
                .body("seatFree", equalTo(false))
                .body("vacancies.findAll { it.step == 1 }.post", contains("BTC-TB", "HM-BT"));
    }

    @Test
    void what_opens_a_chain_is_known_to_the_caller_and_one_thing() {
        chain("{}").statusCode(400);
        chain("{\"post\": \"BTC-TB\", \"movement\": \"DC-7\"}").statusCode(400);
        chain("{\"person\": \"CB-1\"}").statusCode(400);
        chain("{\"post\": \"TY-BT\"}").statusCode(400).body("violations.field", contains("post"));
        chain("{\"movement\": \"NONE\"}").statusCode(400).body("violations.field", contains("movement"));
        chain("{\"person\": \"CB-9\", \"toPost\": \"TY-BT\"}")
                .statusCode(400)
                .body("violations.field", contains("person", "toPost"));
        chain("{\"person\": \"CB-1\", \"toPost\": \"HM-BT\", \"fromPost\": \"BTC-PB\", \"on\": \"2024-01-01\"}")
                .statusCode(400)
                .body("violations.field", contains("fromPost"));
        chain("{\"post\": \"BTC-TB\", \"on\": \"+99999-01-01\"}").statusCode(400);
        Api.as("nobody", "BL", "kpi-reader")
                .body("{\"post\": \"BTC-TB\"}")
                .post("/forecasts/chain")
                .then()
                .statusCode(403);
    }
}
