package vn.capuy.inspection.deadline;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.inspection.deadline.Clockwork.read;
import static vn.capuy.inspection.deadline.Clockwork.start;
import static vn.capuy.inspection.deadline.Clockwork.supervision;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.inspection.casefile.Register;
import vn.capuy.platform.feed.FeedReader;
import vn.capuy.platform.feed.FeedSource;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;
import vn.capuy.testing.TestFeed;

@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class CalendarCopyTest {
    private static final String DAY = "vn.capuy.calendar.day";
    private static final String ID = "01900000-0000-7000-8000-00000000%s";

    @Inject
    FeedReader feed;

    @BeforeEach
    void clear() {
        Register.clear();
    }

    @AfterEach
    void restore() {
        Database.run("delete from calendar_day where recorded_by = 'cadre-service'");
        Database.run("delete from calendar_year where year > 2026");
    }

    private void tell(String id, String day, int version, String voidedAt) {
        String voided = voidedAt == null ? "null" : '"' + voidedAt + '"';
        TestFeed.tell(DAY, id, """
                {"id":"%s","day":"%s","kind":"HOLIDAY","name":{"vi":"Nghỉ bão","en":"Storm","ar":"عاصفة"},\
                "document":"15/QĐ-UBND","article":null,"certainty":"READ","recordedAt":"2022-06-01T00:00:00Z",\
                "voidedAt":%s,"voidReason":%s,"version":%d}""".formatted(id, day, voided, voidedAt == null ? "null" : "\"Nhập nhầm\"", version));
        feed.pull(FeedSource.ORGANISATION);
    }

    @Test
    void a_holiday_that_is_told_puts_off_what_is_due_and_one_that_is_voided_no_longer_does() {
        String id = supervision("GS-01", "2022-05-16");
        start(id, "2022-06-01").statusCode(200).body("dueOn", is("2022-07-06"));
        tell(ID.formatted("0001"), "2022-06-15", 0, null);
        read(id, "2022-06-16")
                .body("dueOn", is("2022-07-07"))
                .body("why.find { it.kind == 'HOLIDAY' }.text", is("A holiday is passed over: Storm"))
                .body("why.find { it.kind == 'HOLIDAY' }.citation", is("15/QĐ-UBND"));
        tell(ID.formatted("0001"), "2022-06-15", 1, "2022-06-20T00:00:00Z");
        read(id, "2022-06-16").body("dueOn", is("2022-07-06"));
        // The day is free for what holds; and what was told first comes again and changes nothing.
        tell(ID.formatted("0002"), "2022-06-15", 0, null);
        tell(ID.formatted("0001"), "2022-06-15", 0, null);
        read(id, "2022-06-16").body("dueOn", is("2022-07-07"));
        assertEquals(
                List.of("2022-06-15"),
                Database.column(
                        "select day from calendar_day where recorded_by = 'cadre-service' and voided_at is null"));
    }

    @Test
    void a_year_that_is_told_complete_is_certain_here_too() {
        String path = "/api/inspection/v1/calendar/working-days?from=2027-03-01&days=5";
        given().header("Authorization", Register.inspector().bearer())
                .get(path)
                .then()
                .statusCode(200)
                .body("provisional", is(true));
        TestFeed.tell("vn.capuy.calendar.year", "2027", "{\"year\":2027,\"recordedAt\":\"2026-12-01T00:00:00Z\"}");
        TestFeed.tell("vn.capuy.calendar.year", "2027", "{\"year\":2027,\"recordedAt\":\"2026-12-01T00:00:00Z\"}");
        feed.pull(FeedSource.ORGANISATION);
        given().header("Authorization", Register.inspector().bearer())
                .get(path)
                .then()
                .body("provisional", is(false));
    }
}
