package vn.capuy.inspection.casefile;

import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static vn.capuy.inspection.casefile.Register.CASES;
import static vn.capuy.inspection.casefile.Register.aCase;
import static vn.capuy.inspection.casefile.Register.as;
import static vn.capuy.inspection.casefile.Register.inspector;
import static vn.capuy.inspection.casefile.Register.opened;
import static vn.capuy.inspection.casefile.Register.organisation;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.platform.feed.FeedReader;
import vn.capuy.platform.feed.FeedSource;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.TestFeed;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class OrganisationCopyTest {
    private static final String UNIT = "vn.capuy.organisation.unit";
    private static final String PAIRS =
            "select ancestor || '>' || descendant || valid || known_from || known_until from org_ancestry order by 1";

    @Inject
    FeedReader feed;

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @Test
    void units_that_the_feed_tells_become_usable() {
        opened(aCase("KT-01", "INSPECTION_FINANCE", "BL-UBKT", "2022-05-16", organisation("BL-HM-DU")));
        as(inspector()).get(CASES).then().body("items[0].leadBodyName", is("Unit BL-UBKT"));
    }

    @Test
    void a_code_that_is_not_known_here_is_looked_for_in_the_feed_before_it_is_refused() throws Exception {
        String body = aCase("KT-01", "INSPECTION_FINANCE", "BL-UBKT", "2022-05-16", organisation("BL-PULL"));
        as(inspector()).body(body).post(CASES).then().statusCode(400);
        // While the cursor is held here nobody can apply what the feed tells, so a request that is still waiting then
        // is one
        // that looks into the feed itself.
        try (var holder = Database.connect();
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            holder.setAutoCommit(false);
            holder.createStatement().execute("select * from feed_cursor for update");
            TestFeed.tell(UNIT, "BL-PULL", unit("BL-PULL", "Chi bộ mới"));
            var answer = people.submit(() -> as(inspector()).body(body).post(CASES));
            assertThrows(TimeoutException.class, () -> answer.get(1, TimeUnit.SECONDS));
            holder.rollback();
            answer.get(10, TimeUnit.SECONDS)
                    .then()
                    .statusCode(201)
                    .body("subjects[0].organisationName", is("New cell"));
        }
    }

    @Test
    void an_event_that_comes_again_changes_nothing() {
        TestFeed.tell(UNIT, "BL-TWICE", unit("BL-TWICE", "Chi bộ"));
        feed.pull(FeedSource.ORGANISATION);
        List<String> units = Database.column("select to_jsonb(u)::text from org_unit u order by code");
        List<String> pairs = Database.column(PAIRS);
        TestFeed.tell(UNIT, "BL-TWICE", unit("BL-TWICE", "Chi bộ"));
        feed.pull(FeedSource.ORGANISATION);
        Database.run("update feed_cursor set last_position = 0");
        feed.pull(FeedSource.ORGANISATION);
        assertEquals(units, Database.column("select to_jsonb(u)::text from org_unit u order by code"));
        assertEquals(pairs, Database.column(PAIRS));
    }

    private static String unit(String code, String name) {
        return """
                {"code":"%s","kind":"CELL","name":{"vi":"%s","en":"New cell","ar":"خلية"},"symbol":"CB",\
                "standsIn":null,"establishedOn":"2020-01-01","endedOn":null,\
                "placements":[{"parent":"BL-HM-DU","from":"2020-01-01","until":null}]}""".formatted(code, name);
    }
}
