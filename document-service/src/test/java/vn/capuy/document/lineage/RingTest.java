package vn.capuy.document.lineage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.capuy.document.LineageDesk.issued;
import static vn.capuy.document.LineageDesk.relate;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.capuy.document.Desk;
import vn.capuy.testing.Database;
import vn.capuy.testing.Surroundings;

/** No document comes before itself, whoever writes at once. */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class RingTest {
    private String a;
    private String b;
    private String c;

    @BeforeEach
    void three_documents_of_one_day() {
        Desk.clear();
        a = issued("BL", "PLAN", "2022-06-15");
        b = issued("BL", "PLAN", "2022-06-15");
        c = issued("BL", "PLAN", "2022-06-15");
    }

    @Test
    void a_ring_is_refused_whatever_its_kinds_are() {
        relate(a, "AMENDS", b).then().statusCode(201);
        relate(b, "IMPLEMENTS", c).then().statusCode(201);
        relate(c, "REPLACES", a).then().statusCode(409);
        relate(b, "AMENDS", a).then().statusCode(409);
        assertEquals(2, Database.number("select count(*) from document_relation"));
        // Letters may answer each other.
        relate(a, "REPLIES_TO", c).then().statusCode(201);
        relate(c, "REPLIES_TO", a).then().statusCode(201);
    }

    @Test
    void a_voided_relation_is_no_part_of_a_ring() {
        relate(a, "IMPLEMENTS", b).then().statusCode(201);
        relate(b, "IMPLEMENTS", a).then().statusCode(409);
        Database.run("update document_relation set voided_at = now(), voided_by = 'clerk', void_reason = 'x'");
        relate(b, "IMPLEMENTS", a).then().statusCode(201);
    }

    @Test
    void two_who_would_close_a_ring_at_once_wait_for_each_other_and_one_is_refused() throws Exception {
        try (Connection first = Database.connect();
                var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            first.setAutoCommit(false);
            try (var statement = first.createStatement()) {
                statement.execute("insert into document_relation (id, kind, from_document, to_document, works_from,"
                        + " recorded_at, recorded_by) values (gen_random_uuid(), 'IMPLEMENTS', '%s', '%s', '2022-06-15',"
                                .formatted(a, b)
                        + " now(), 'clerk')");
            }
            Future<Response> second = executor.submit(() -> relate(b, "IMPLEMENTS", a));
            Database.awaitWaiter("locktype = 'advisory'");
            first.commit();
            assertEquals(409, second.get(20, TimeUnit.SECONDS).statusCode());
        }
        assertEquals(1, Database.number("select count(*) from document_relation"));
    }

    @Test
    void of_two_who_replace_one_document_at_once_the_second_finds_it_replaced() throws Exception {
        String old = issued("BL", "PLAN", "2022-01-15");
        String later = issued("BL", "PLAN", "2022-06-16");
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Response>> both = List.of(
                    executor.submit((Callable<Response>) () -> relate(a, "REPLACES", old)),
                    executor.submit((Callable<Response>) () -> relate(later, "REPEALS", old)));
            int first = both.get(0).get(20, TimeUnit.SECONDS).statusCode();
            int second = both.get(1).get(20, TimeUnit.SECONDS).statusCode();
            // What works from the earlier day may come after the other one; the other way round it is refused.
            assertEquals(201, first);
            assertEquals(second == 201 ? 2 : 1, Database.number("select count(*) from document_relation"));
        }
    }
}
