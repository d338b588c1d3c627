package vn.capuy.cadre;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** How many of a group may be rated excellent. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class AppraisalCeilingTest extends AppraisalDesk {
    @Test
    void of_five_rated_good_or_better_one_may_be_excellent_and_of_four_none() {
        String group = officers();
        for (int i = 1; i <= 3; i++) {
            decided("CV-" + i, "GOOD");
        }
        String first = proposed("CV-4", "EXCELLENT");
        decide(first, "")
                .statusCode(422)
                .body("findings.rule", contains("APP-08"))
                .body("findings[0].message", containsString("“Officers”"))
                .body("findings[0].message", containsString("1 would be excellent of 4"));
        assertEquals(0, Database.number("select count(*) from appraisal_decision where rating = 'EXCELLENT'"));
        decided("CV-5", "GOOD");
        decide(first, "").statusCode(200);
        Api.reader("BL")
                .get("/appraisals/groups/" + group + "/check?on=2025-04-04")
                .then()
                .statusCode(200)
                .body("percent", equalTo(20))
                .body("decided.goodOrBetter", equalTo(5))
                .body("decided.excellent", equalTo(1))
                .body("decided.allowed", equalTo(1))
                .body("decided.over", equalTo(0));
        String second = proposed("CV-6", "EXCELLENT");
        decide(second, "").statusCode(422);
        Api.reader("BL")
                .get("/appraisals/groups/" + group + "/check?on=2025-04-04")
                .then()
                .body("withProposed.excellent", equalTo(2))
                .body("withProposed.allowed", equalTo(1))
                .body("withProposed.over", equalTo(1))
                .body("excellent.person", contains("CV-4", "CV-6"))
                .body("excellent.place", contains(1, 1));
    }

    @Test
    void of_ten_and_of_eleven_two_may_be_excellent() {
        officers();
        for (int i = 1; i <= 8; i++) {
            decided("CV-" + i, "GOOD");
        }
        decided("CV-9", "EXCELLENT");
        decided("CV-10", "EXCELLENT");
        decide(proposed("CV-11", "EXCELLENT"), "")
                .statusCode(422)
                .body("findings[0].message", containsString("3 would be excellent of 11"));
    }

    @Test
    void of_two_who_take_the_last_place_under_the_ceiling_at_once_one_is_refused() {
        officers();
        for (int i = 1; i <= 4; i++) {
            decided("CV-" + i, "GOOD");
        }
        String one = proposed("CV-5", "EXCELLENT");
        String other = proposed("CV-6", "EXCELLENT");
        var answers = List.of(one, other).stream()
                .map(id -> CompletableFuture.supplyAsync(
                        () -> decide(id, "").extract().statusCode()))
                .toList();
        var statuses = answers.stream().map(CompletableFuture::join).sorted().toList();
        assertEquals(List.of(200, 422), statuses);
        assertEquals(1, Database.number("select count(*) from appraisal_rating where rating = 'EXCELLENT'"));
    }
}
